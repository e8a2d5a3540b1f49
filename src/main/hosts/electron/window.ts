/** The desktop window and what its page may not do. */
import { join } from 'node:path';
import { app, BrowserWindow, shell, type WebContents, type WebPreferences } from 'electron';
import { preloadFile } from '../../paths.ts';
import { isNotesPage, isOurPage, isWebLink } from './page-address.ts';
import { keepWindowState, storedWindowState } from './window-state.ts';

export function createWindow(): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const state = storedWindowState(stateFile);
  const window = new BrowserWindow({
    ...(state?.bounds ?? { width: 1440, height: 900 }),
    minWidth: 960,
    minHeight: 600,
    title: 'Confins',
    show: false,
    webPreferences: webPreferences(),
  });
  if (state?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepWindowState(window, stateFile);
  confine(window);
  return window;
}

const NOTES = { width: 720, height: 860, minWidth: 420, minHeight: 400, title: 'Confins' };

/** `prepare` gets the window of a presenter's notes as the page opens it; it goes with the window that opened it. */
export function onNotesWindow(window: BrowserWindow, prepare: (notes: BrowserWindow) => void): void {
  window.webContents.on('did-create-window', (notes) => {
    confine(notes);
    prepare(notes);
    const close = (): void => notes.close();
    window.on('closed', close);
    notes.on('closed', () => window.off('closed', close));
  });
}

function webPreferences(): WebPreferences {
  return { preload: preloadFile(), sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false };
}

/** Of the system: to fill the screen, and to put text on the clipboard. */
const PERMISSIONS: readonly string[] = ['fullscreen', 'clipboard-sanitized-write'];

/** Links to elsewhere open in the reader's browser; the page may open its notes, and gets no permission but `PERMISSIONS`. */
function confine({ webContents }: BrowserWindow): void {
  webContents.setWindowOpenHandler(({ url }) => {
    if (isNotesPage(url)) return { action: 'allow', overrideBrowserWindowOptions: { ...NOTES, webPreferences: webPreferences() } };
    openOutside(url);
    return { action: 'deny' };
  });
  webContents.on('will-navigate', (event) => {
    if (isOurPage(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  webContents.session.setPermissionRequestHandler((contents, permission, answer) => answer(isAllowed(contents, permission)));
  webContents.session.setPermissionCheckHandler((contents, permission) => isAllowed(contents, permission));
}

function isAllowed(contents: WebContents | null, permission: string): boolean {
  return PERMISSIONS.includes(permission) && contents !== null && isOurPage(contents.getURL());
}

function openOutside(url: string): void {
  if (isWebLink(url)) void shell.openExternal(url);
}
