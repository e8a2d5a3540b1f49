/** The web door: `POST /rpc/<method>` and server-sent notices. */
import type { Invoke, Reply, Subscribe } from '#shared/contract/rpc';

/** Perhaps sent as a person leaves the page: the browser delivers them still, up to 64 KiB in all. */
const LAST_WORDS: ReadonlySet<string> = new Set(['settings.edit', 'draft.keep', 'draft.discard']);
/** In characters. */
const MOST_LAST_WORDS = 20_000;

export const httpInvoke: Invoke = async (name, input) => {
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
};

/**
 * The browser reconnects by itself; notices sent meanwhile are lost, so a new connection counts as a change of
 * everything.
 */
export const httpSubscribe: Subscribe = (listener) => {
  const source = new EventSource('/notices');
  let wasLost = false;
  source.addEventListener('error', () => {
    wasLost = true;
  });
  source.addEventListener('open', () => {
    if (!wasLost) return;
    wasLost = false;
    for (const kind of ['events_changed', 'documents_changed']) listener({ kind, ids: [] });
    for (const kind of ['publishers_changed', 'lexicon_changed', 'settings_changed', 'history_changed']) listener({ kind });
  });
  source.addEventListener('message', ({ data }) => listener(JSON.parse(String(data))));
  return () => source.close();
};

/** The one place where the web door's JSON takes the reply's type; the door writes nothing else. */
function replyOf(value: unknown): Reply<unknown> {
  return value as Reply<unknown>;
}

function failed(message: string): Reply<never> {
  return { ok: false, error: { code: 'internal', message, params: {} } };
}
