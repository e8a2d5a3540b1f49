/** The web door: `POST /rpc/<method>` and server-sent notices. */
import { MISSED } from '#shared/contract/notices';
import type { Bridge, Reply } from '#shared/contract/rpc';

/** Perhaps sent as a person leaves the page: the browser delivers them still, up to 64 KiB in all. */
const LAST_WORDS: ReadonlySet<string> = new Set(['settings.edit', 'draft.keep', 'draft.discard']);
/** In characters. */
const MOST_LAST_WORDS = 20_000;

/**
 * Asks nothing before it hears of changes: a change between an answer and the opening of the stream would never be told.
 * Where the stream cannot be opened the questions go all the same, and tell by their answers what is wrong.
 */
export function openHttpDoor(): Bridge {
  const source = new EventSource('/notices');
  const hears = new Promise<void>((resolve) => {
    for (const type of ['open', 'error']) source.addEventListener(type, () => resolve(), { once: true });
  });
  return {
    invoke: async (name, input) => {
      await hears;
      return post(name, input);
    },
    subscribe: (listener) => subscribeTo(source, listener),
  };
}

async function post(name: string, input: unknown): Promise<Reply<unknown>> {
  const body = JSON.stringify(input);
  const response = await fetch(`/rpc/${name}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: LAST_WORDS.has(name) && body.length < MOST_LAST_WORDS,
  });
  if (response.status === 401 || response.status === 403) return failed('session');
  if (response.status === 413) return failed('document.over_limit');
  if (!response.ok) return failed('unreachable');
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('application/octet-stream')) return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
  return replyOf(await response.json());
}

/**
 * The browser reconnects by itself; notices sent meanwhile are lost, so a new connection counts as a change of
 * everything.
 */
function subscribeTo(source: EventSource, listener: (notice: unknown) => void): () => void {
  const end = new AbortController();
  let wasLost = false;
  const on = (type: string, hear: (event: MessageEvent) => void): void => source.addEventListener(type, hear, { signal: end.signal });
  on('error', () => {
    wasLost = true;
  });
  on('open', () => {
    if (!wasLost) return;
    wasLost = false;
    for (const notice of MISSED) listener(notice);
  });
  on('message', ({ data }) => listener(JSON.parse(String(data))));
  return () => end.abort();
}

/** The one place where the web door's JSON takes the reply's type; the door writes nothing else. */
function replyOf(value: unknown): Reply<unknown> {
  return value as Reply<unknown>;
}

function failed(message: string): Reply<never> {
  return { ok: false, error: { code: 'internal', message, params: {} } };
}
