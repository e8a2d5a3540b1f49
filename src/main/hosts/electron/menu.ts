/** The application menu: what each platform expects, and nothing of our own. */
import { Menu, type MenuItemConstructorOptions } from 'electron';

export function setMenu(platform: NodeJS.Platform): void {
  const own: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, { role: 'fileMenu' }, { role: 'editMenu' }, VIEW, { role: 'windowMenu' }]));
}

const VIEW: MenuItemConstructorOptions = {
  role: 'viewMenu',
  submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }, { role: 'toggleDevTools' }],
};
