/** Every way from a client to the backend. */
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import type { Invoke, Reply, Subscribe } from '#shared/contract/rpc';
import type { App } from '../../src/main/app.ts';
import { startHttpDoor } from '../../src/main/hosts/http/door.ts';
import { ask, cookieFrom } from './http.ts';

export interface Transport {
  readonly invoke: Invoke;
  readonly subscribe: Subscribe;
  close(): Promise<void>;
}

export const TRANSPORTS: Readonly<Record<string, (app: App) => Promise<Transport>>> = {
  direct: async (app) => ({ invoke: app.dispatch, subscribe: app.subscribe, close: async () => undefined }),
  'structured clone, as between Electron’s processes': async (app) => ({
    invoke: async (name, input) => structuredClone(await app.dispatch(name, structuredClone(input))),
    subscribe: (listener) => app.subscribe((notice) => listener(structuredClone(notice))),
    close: async () => undefined,
  }),
  HTTP: overHttp,
};

async function overHttp(app: App): Promise<Transport> {
  const door = await startHttpDoor(app, { port: 0 });
  const cookie = await cookieFrom(door.url);
  const headers = { cookie, origin: `http://127.0.0.1:${door.port}`, 'content-type': 'application/json' };
  return {
    invoke: async (name, input) => {
      const answer = await ask({ port: door.port, method: 'POST', path: `/rpc/${name}`, headers, body: JSON.stringify(input) });
      if (answer.headers['content-type'] === 'application/octet-stream') return { ok: true, value: new Uint8Array(answer.body) };
      return replyOf(answer.body.toString('utf8'));
    },
    subscribe: (listener) => listen(door.port, cookie, listener),
    close: () => door.close(),
  };
}

/** The door answers a call with nothing else. */
function replyOf(body: string): Reply<unknown> {
  return JSON.parse(body) as Reply<unknown>;
}

function listen(port: number, cookie: string, listener: (notice: unknown) => void): () => void {
  const stream = request({ host: '127.0.0.1', port, path: '/notices', headers: { cookie } }, (response) => {
    // Leaving breaks the stream off.
    response.on('error', () => undefined);
    const lines = createInterface(response);
    lines.on('error', () => undefined);
    lines.on('line', (line) => {
      if (line.startsWith('data: ')) listener(JSON.parse(line.slice('data: '.length)));
    });
  });
  stream.on('error', () => undefined);
  stream.end();
  return () => stream.destroy();
}
