/** The desktop window and what its page may not do. */
import { join } from 'node:path';
import { app, BrowserWindow, shell } from 'electron';
import { preloadFile } from '../../paths.ts';
import { isOurPage, isWebLink } from './page-address.ts';
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
    webPreferences: { preload: preloadFile(), sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false },
  });
  if (state?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepWindowState(window, stateFile);
  confine(window);
  return window;
}

const WRITE_CLIPBOARD = 'clipboard-sanitized-write';

/** Links to elsewhere open in the reader's browser, and the page gets one permission from the system: to put text on the clipboard. */
function confine({ webContents }: BrowserWindow): void {
  webContents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  webContents.on('will-navigate', (event) => {
    if (isOurPage(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  webContents.session.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === WRITE_CLIPBOARD));
  webContents.session.setPermissionCheckHandler((_contents, permission) => permission === WRITE_CLIPBOARD);
}

function openOutside(url: string): void {
  if (isWebLink(url)) void shell.openExternal(url);
}
