import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { opened, electron } = vi.hoisted(() => ({ opened: [] as string[], electron: { windows: [] as FakeWindow[] } }));

interface FakeWindow extends EventEmitter {
  readonly webContents: EventEmitter;
  readonly given: {
    open?: (asked: { url: string }) => { action: string; overrideBrowserWindowOptions?: { webPreferences?: object } };
    request?: (contents: { getURL: () => string }, permission: string, answer: (allowed: boolean) => void) => void;
    check?: (contents: { getURL: () => string } | null, permission: string) => boolean;
  };
  isClosed: boolean;
}

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  class BrowserWindow extends Emitter {
    readonly given: FakeWindow['given'] = {};
    isClosed = false;
    readonly webContents = Object.assign(new Emitter(), {
      setWindowOpenHandler: (open: FakeWindow['given']['open']) => void (this.given.open = open),
      session: {
        setPermissionRequestHandler: (request: FakeWindow['given']['request']) => void (this.given.request = request),
        setPermissionCheckHandler: (check: FakeWindow['given']['check']) => void (this.given.check = check),
      },
    });
    constructor() {
      super();
      electron.windows.push(this);
    }
    close(): void {
      this.isClosed = true;
      this.emit('closed');
    }
    isMaximized = (): boolean => false;
    isDestroyed = (): boolean => this.isClosed;
  }
  return { app: { getPath: () => '/nowhere', getAppPath: () => '/nowhere', isPackaged: false }, BrowserWindow, screen: {}, shell: { openExternal: (url: string) => opened.push(url) } };
});

const { createWindow, onNotesWindow } = await import('./window.ts');

const NOTES = 'app://confins/#notes-0f9d3c1e-1111-4222-8333-444455556666';

function made(): { readonly window: ReturnType<typeof createWindow>; readonly fake: FakeWindow } {
  const window = createWindow();
  const fake = electron.windows.at(-1);
  if (!fake) throw new Error('no window was made');
  return { window, fake };
}

beforeEach(() => void opened.splice(0));

describe('the desktop window', () => {
  it('opens the notes of a briefing, confined as it is itself, and nothing else', () => {
    const { fake } = made();
    const asked = [NOTES, 'app://confins/', 'https://example.org/'].map((url) => fake.given.open?.({ url }));
    expect(asked.map((answer) => answer?.action)).toEqual(['allow', 'deny', 'deny']);
    expect(asked[0]?.overrideBrowserWindowOptions?.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(opened).toEqual(['https://example.org/']);
  });

  it('lets our own page fill the screen, and no page anything else', () => {
    const { fake } = made();
    const contents = (url: string) => ({ getURL: () => url });
    const asked: boolean[] = [];
    for (const [url, permission] of [['app://confins/', 'fullscreen'], ['https://example.org/', 'fullscreen'], ['app://confins/', 'geolocation']] as const) {
      fake.given.request?.(contents(url), permission, (allowed) => asked.push(allowed));
    }
    expect(asked).toEqual([true, false, false]);
    expect([fake.given.check?.(contents(NOTES), 'fullscreen'), fake.given.check?.(null, 'fullscreen'), fake.given.check?.(contents(NOTES), 'media')]).toEqual([true, false, false]);
  });

  it('takes its notes with it as it closes, and stays as they close', () => {
    const prepared = vi.fn<(notes: unknown) => void>();
    const { window, fake } = made();
    onNotesWindow(window, prepared);
    const [first, second] = [made(), made()];
    fake.webContents.emit('did-create-window', first.window);
    first.window.close();
    expect([prepared.mock.calls.length, fake.isClosed]).toEqual([1, false]);
    fake.webContents.emit('did-create-window', second.window);
    window.close();
    expect(second.fake.isClosed).toBe(true);
  });
});
