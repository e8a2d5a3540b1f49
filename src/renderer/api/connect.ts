/** The door this page came through: the desktop window's bridge where there is one, else the local web server. */
import { createClient, type Client } from '#shared/contract/client';
import { Notice } from '#shared/contract/notices';
import type { Failure, Invoke, Subscribe } from '#shared/contract/rpc';
import { httpInvoke, httpSubscribe } from './http.ts';

export interface Connection {
  readonly client: Client;
  /** Calls the listener for each change; answers the function that ends it. */
  readonly onNotice: (listener: (notice: Notice) => void) => () => void;
}

/** What the preload exposes. */
interface Bridge {
  readonly invoke: Invoke;
  readonly subscribe: Subscribe;
}

declare global {
  interface Window {
    readonly confins?: Bridge;
  }
}

export function connect(): Connection {
  const bridge: Bridge = window.confins ?? { invoke: httpInvoke, subscribe: httpSubscribe };
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
