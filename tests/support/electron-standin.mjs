// As much of Electron's main process as Confins uses, where there is no Electron. The window is a page that a test shows;
// the two talk by the messages of messages.ts. What Confins does not use is absent, so that a new use fails loudly.
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

const handlers = new Map();
let serveScheme = null;
let isReady = false;

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  getLocale: () => 'fr',
  getAppPath: () => process.cwd(),
  getPath: () => process.env.STANDIN_USER_DATA ?? tmpdir(),
  requestSingleInstanceLock: () => true,
  whenReady: async () => {
    isReady = true;
  },
  quit() {
    let prevented = false;
    app.emit('will-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) app.exit(0);
  },
  exit: (code) => process.exit(code),
});

export const protocol = {
  registerSchemesAsPrivileged() {
    if (isReady) throw new Error('schemes must be registered before the application is ready');
  },
  handle(_scheme, handler) {
    serveScheme = handler;
  },
};

export const ipcMain = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, handler);
  },
};

export class BrowserWindow extends EventEmitter {
  static #open = [];
  static getAllWindows = () => [...BrowserWindow.#open];
  #preload;

  constructor({ webPreferences }) {
    super();
    if (!webPreferences.sandbox || !webPreferences.contextIsolation || webPreferences.nodeIntegration) throw new Error('the window is not confined');
    this.#preload = webPreferences.preload;
    this.webContents = Object.assign(new EventEmitter(), {
      send: (channel, ...args) => tell({ kind: 'send', channel, args }),
      setWindowOpenHandler: () => undefined,
      session: { setPermissionRequestHandler: () => undefined, setPermissionCheckHandler: () => undefined },
    });
    BrowserWindow.#open.push(this);
  }

  async loadURL(url) {
    tell({ kind: 'load', url, preload: this.#preload });
    this.emit('ready-to-show');
  }
  show() {}
  maximize() {}
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 0, y: 0, width: 1440, height: 900 });
  close() {
    this.emit('close');
    this.emit('closed');
    BrowserWindow.#open.splice(BrowserWindow.#open.indexOf(this), 1);
  }
}

export const screen = { getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1440, height: 900 } }) };
export const shell = { openExternal: async (url) => tell({ kind: 'opened_outside', url }) };
export const Menu = { buildFromTemplate: (template) => template, setApplicationMenu: () => undefined };
export const dialog = { showErrorBox: (title, content) => process.stderr.write(`${title}: ${content}\n`) };

process.on('message', (message) => {
  if (message.kind === 'invoke') void answer(message.id, invoke(message));
  if (message.kind === 'fetch') void answer(message.id, fetchPage(message));
  if (message.kind === 'quit') quit();
});
process.on('disconnect', quit);

async function invoke({ frameUrl, channel, args }) {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`no handler for ${channel}`);
  return handler({ senderFrame: { url: frameUrl } }, ...args);
}

async function fetchPage({ url, method }) {
  const response = await serveScheme(new Request(url, { method }));
  return { status: response.status, headers: Object.fromEntries(response.headers), body: new Uint8Array(await response.arrayBuffer()) };
}

async function answer(id, promise) {
  try {
    tell({ kind: 'answer', id, value: await promise, error: null });
  } catch (error) {
    tell({ kind: 'answer', id, value: null, error: String(error) });
  }
}

function quit() {
  for (const window of BrowserWindow.getAllWindows()) window.close();
  app.quit();
}

function tell(message) {
  if (process.connected) process.send(message);
}
