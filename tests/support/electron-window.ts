/** Shows the window of the built main process in a page of Chromium, its preload script included. */
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { environmentOf } from './web-door.ts';
import type { Fetched, FromMain, FromPage } from './messages.ts';

/** Chromium alone cannot be taught a scheme; this origin takes the place of `app://confins` in the page. */
const ORIGIN = 'https://confins.test';

export interface ElectronWindow {
  /** Addresses that were handed to the reader's browser. */
  readonly openedOutside: readonly string[];
  close(): Promise<void>;
}

/** Resolves once the page has loaded. `args` are those of the desktop door. */
export async function showElectronWindow(page: Page, root: string, args: readonly string[], userData: string): Promise<ElectronWindow> {
  const main = fork(join(root, 'out/main/electron.js'), [root, ...args], {
    cwd: root,
    serialization: 'advanced',
    execArgv: ['--import', join(root, 'tests/support/use-electron-standin.mjs')],
    env: { ...environmentOf(userData), STANDIN_USER_DATA: userData },
  });
  const openedOutside: string[] = [];
  const ask = asker(main);
  const loaded = new Promise<void>((resolve, reject) => {
    main.once('exit', (code) => reject(new Error(`the main process ended with ${code} before it showed a window`)));
    main.on('message', (message: FromMain) => {
      if (message.kind === 'load') load(page, message, ask).then(resolve, reject);
      if (message.kind === 'send') void deliver(page, message);
      if (message.kind === 'opened_outside') openedOutside.push(message.url);
    });
  });
  await loaded;
  return { openedOutside, close: () => quit(main) };
}

type Question = { readonly kind: 'invoke'; frameUrl: string; channel: string; args: readonly unknown[] } | { readonly kind: 'fetch'; url: string; method: string };
type Ask = (question: Question) => Promise<unknown>;

function asker(main: ChildProcess): Ask {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  main.on('message', (message: FromMain) => {
    if (message.kind !== 'answer') return;
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === null) asked?.resolve(message.value);
    else asked?.reject(new Error(message.error));
  });
  return (question) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      // What a page still asks while the application quits is lost with both, as in Electron.
      if (main.connected) main.send({ ...question, id } satisfies FromPage, () => undefined);
    });
}

async function load(page: Page, { url, preload }: Extract<FromMain, { kind: 'load' }>, ask: Ask): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) => answerFromMain(route, ask));
  await page.exposeBinding('standinInvoke', async ({ frame }, channel: string, args: unknown[]) =>
    packed(await ask({ kind: 'invoke', frameUrl: frame.url().replace(ORIGIN, 'app://confins'), channel, args })),
  );
  await page.addInitScript({ content: inPage(readFileSync(preload, 'utf8')) });
  await page.goto(url.replace('app://confins', ORIGIN));
}

async function answerFromMain(route: Route, ask: Ask): Promise<void> {
  const request = route.request();
  const url = request.url().replace(ORIGIN, 'app://confins');
  const { status, headers, body } = fetched(await ask({ kind: 'fetch', url, method: request.method() }));
  await route.fulfill({ status, headers, body: Buffer.from(body) });
}

/** The stand-in answers a `fetch` with nothing else. */
function fetched(value: unknown): Fetched {
  return value as Fetched;
}

async function deliver(page: Page, { channel, args }: Extract<FromMain, { kind: 'send' }>): Promise<void> {
  if (page.isClosed()) return;
  try {
    await page.evaluate(([name, values]) => globalThis.dispatchEvent(new CustomEvent(`standin-${name}`, { detail: values })), [channel, args] as const);
  } catch (error) {
    // As Electron does: what is sent to a page that is being left is lost with it.
    if (!/context was destroyed|has been closed/.test(String(error))) throw error;
  }
}

/** Bytes cross into the page as text. */
function packed(reply: unknown): unknown {
  const value = typeof reply === 'object' && reply !== null && 'value' in reply ? reply.value : null;
  return value instanceof Uint8Array ? { standinBytes: Buffer.from(value).toString('base64') } : reply;
}

/** The preload script with as much of Electron's page side as a sandboxed one is given. */
function inPage(preload: string): string {
  return `(() => {
  const invoke = globalThis.standinInvoke;
  delete globalThis.standinInvoke;
  const unpacked = (reply) => reply?.standinBytes === undefined ? reply
    : { ok: true, value: Uint8Array.from(atob(reply.standinBytes), (character) => character.charCodeAt(0)) };
  const forwarders = new Map();
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(globalThis, name, { value: Object.freeze(api) }) },
    ipcRenderer: {
      invoke: async (channel, ...args) => unpacked(await invoke(channel, structuredClone(args))),
      on(channel, listener) {
        const forward = (event) => listener({}, ...event.detail);
        forwarders.set(listener, forward);
        globalThis.addEventListener('standin-' + channel, forward);
      },
      off: (channel, listener) => globalThis.removeEventListener('standin-' + channel, forwarders.get(listener)),
    },
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name);
    return electron;
  };
  ((require) => { ${preload}\n })(require);
})();`;
}

function quit(main: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (main.exitCode !== null) return resolve();
    main.removeAllListeners('exit');
    main.once('exit', () => resolve());
    main.send({ kind: 'quit' } satisfies FromPage);
  });
}
