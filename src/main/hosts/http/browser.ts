/** Opens an address in the reader's browser, where there is one. */
import { spawn } from 'node:child_process';

/** Resolves to false where no browser can be started; the address is then for the reader to open. */
export function openInBrowser(url: string): Promise<boolean> {
  const opener = openerOf(process.platform, process.env);
  if (opener === null) return Promise.resolve(false);
  const [command, ...args] = opener;
  return new Promise((resolve) => {
    const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** `null` where there is no screen to show a browser on. */
export function openerOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}
