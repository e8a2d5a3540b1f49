/** The door this page came through: the desktop window's bridge where there is one, else the local web server. */
import { createClient, type Client } from '#shared/contract/client';
import { Notice } from '#shared/contract/notices';
import type { Bridge, Failure, Invoke } from '#shared/contract/rpc';
import { openHttpDoor } from './http.ts';

export interface Connection {
  readonly client: Client;
  /** Calls the listener for each change; answers the function that ends it. */
  readonly onNotice: (listener: (notice: Notice) => void) => () => void;
}

declare global {
  interface Window {
    /** What the preload exposes. */
    readonly confins?: Bridge;
  }
}

export function connect(): Connection {
  const bridge: Bridge = window.confins ?? openHttpDoor();
  return {
    client: createClient(settled(bridge.invoke)),
    onNotice: (listener) =>
      bridge.subscribe((message) => {
        const notice = Notice.safeParse(message);
        if (notice.success) listener(notice.data);
      }),
  };
}

export const UNREACHABLE: Failure = { code: 'internal', message: 'unreachable', params: {} };

/** A transport that breaks answers a failure with words for it, like every other failure. */
function settled(invoke: Invoke): Invoke {
  return async (name, input) => {
    try {
      return await invoke(name, input);
    } catch {
      return { ok: false, error: UNREACHABLE };
    }
  };
}
