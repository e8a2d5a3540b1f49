/** The page's only way out of its sandbox. Grows with no feature: methods and notices are data. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

contextBridge.exposeInMainWorld('confins', {
  invoke: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('rpc', name, input),
  subscribe: (listener: (notice: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, notice: unknown): void => listener(notice);
    ipcRenderer.on('notice', forward);
    return () => {
      ipcRenderer.off('notice', forward);
    };
  },
});
