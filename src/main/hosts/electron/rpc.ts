/** Binds the backend to Electron's messages: one channel for calls, one for notices. */
import { ipcMain, type BrowserWindow } from 'electron';
import type { App } from '../../app.ts';
import { isOurPage } from './page-address.ts';

export function bindCalls(app: App): void {
  ipcMain.handle('rpc', (event, name: unknown, input: unknown) => {
    const url = event.senderFrame?.url ?? '';
    if (!isOurPage(url)) throw new Error(`a frame at ${url} asked for a method`);
    if (typeof name !== 'string') throw new TypeError('the name of a method expected');
    return app.dispatch(name, input);
  });
}

/** Tells the window of every change until it closes. */
export function bindNotices(app: App, window: BrowserWindow): void {
  const unsubscribe = app.subscribe((notice) => window.webContents.send('notice', notice));
  window.on('closed', unsubscribe);
}
