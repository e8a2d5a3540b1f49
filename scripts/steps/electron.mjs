// Finds an Electron that can show a window here, or says why there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, inModules, inOut, say } from './project.mjs';

/** In milliseconds: about 120 MB over a slow line. Where the server cannot be reached the attempt ends much earlier. */
const DOWNLOAD_LIMIT = 240_000;

/** Answers `{ binary }` or `{ reason }`. Asks for a display first: without one the download would be for nothing. */
export function findElectron() {
  if (!hasDisplay()) return { reason: 'There is no display for a window' };
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const binary = join(named, EXECUTABLE);
    return existsSync(binary) ? { binary } : { reason: `ELECTRON_OVERRIDE_DIST_PATH holds no ${EXECUTABLE}` };
  }
  const binary = inModules('electron', 'dist', EXECUTABLE);
  return existsSync(binary) || download() ? { binary } : { reason: 'Electron’s binary could not be downloaded' };
}

const EXECUTABLE = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Tried once for each version; a later start must not wait for a server that did not answer. */
function download() {
  const version = JSON.parse(readFileSync(inModules('electron', 'package.json'), 'utf8')).version;
  const remembered = inOut('.electron-unavailable');
  if (existsSync(remembered) && readFileSync(remembered, 'utf8') === version) return false;
  say('Downloading Electron (once)…');
  const install = spawnSync(process.execPath, [inModules('electron', 'install.js')], {
    env: environment(),
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT,
  });
  if (install.status === 0 && existsSync(inModules('electron', 'dist', EXECUTABLE))) return true;
  writeFileSync(remembered, version);
  return false;
}
