/** The backend's client, given once at the root. */
import type { Client } from '#shared/contract/client';
import { createContext, useContext } from 'react';

export const ClientContext = createContext<Client | null>(null);

/** The client of the enclosing `ClientContext`. Throws where there is none. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient needs a ClientContext above it');
  return client;
}
