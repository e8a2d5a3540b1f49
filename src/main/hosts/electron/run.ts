/** Runs the desktop door: one window over one workspace. */
import { app, BrowserWindow, dialog } from 'electron';
import { openApp, type App } from '../../app.ts';
import { rendererDir, preferencesPath, resourcesDir } from '../../paths.ts';
import { doorOptions, type DoorOptions } from '../door-options.ts';
import { failureSentence, languageOf } from '../failure-sentence.ts';
import { setMenu } from './menu.ts';
import { PAGE_URL } from './page-address.ts';
import { handlePageScheme, registerPageScheme } from './page-protocol.ts';
import { bindCalls, bindNotices } from './rpc.ts';
import { createWindow, onNotesWindow } from './window.ts';

/** Tells whoever started us that Electron works and that it was Confins which could not open. */
const REFUSED = 3;

/** `args` are those after Electron's own. */
export async function runElectronDoor(args: readonly string[]): Promise<void> {
  const options = doorOptions(args);
  if ('usage' in options) return stop(2, options.usage);
  if (!app.requestSingleInstanceLock()) return stop(0, 'Confins is open already; its window comes to the front.');
  registerPageScheme();
  await app.whenReady();
  try {
    await openDesk(options);
  } catch (error) {
    const sentence = failureSentence(error, languageOf(app.getLocale()));
    dialog.showErrorBox('Confins', sentence);
    stop(REFUSED, sentence);
  }
}

async function openDesk({ workspace, empty }: DoorOptions): Promise<void> {
  const backend = await openApp({ workspace, empty, resourcesDir: resourcesDir(), preferences: preferencesPath(), polling: true });
  handlePageScheme(rendererDir());
  setMenu(process.platform);
  bindCalls(backend);
  app.on('second-instance', showWindow);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void openWindow(backend);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeBeforeQuit(backend);
  await openWindow(backend);
}

async function openWindow(backend: App): Promise<void> {
  const window = createWindow();
  bindNotices(backend, window);
  onNotesWindow(window, (notes) => bindNotices(backend, notes));
  await window.loadURL(PAGE_URL);
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Quits a second time once the workspace is closed: Electron does not wait for promises. */
function closeBeforeQuit(backend: App): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void backend.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

function stop(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  app.exit(code);
}
