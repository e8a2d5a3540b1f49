// Installs the packages of package-lock.json where they are absent or others.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inModules, ROOT, say, Stop } from './project.mjs';

/**
 * Not `npm ci`: it refuses a lock file that leaves out optional packages of other platforms, as npm writes one where the
 * registry does not have them yet. Locked versions hold all the same, and nothing is written beside node_modules.
 */
const INSTALL = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

export function ensureDependencies() {
  if (isInstalled(jsonOf(inModules('.package-lock.json'))?.packages)) return;
  say('Installing packages (once; this takes a few minutes)…');
  const npm = spawnSync('npm', INSTALL, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (npm.status !== 0) throw new Stop('The packages could not be installed, as npm says above. The first start needs the network: try again once it is there.');
}

/** npm keeps a record of what it installed. Packages for other platforms are optional and rightly absent. */
function isInstalled(installed) {
  if (installed === undefined) return false;
  const { dependencies, devDependencies } = jsonOf(join(ROOT, 'package.json'));
  const asked = Object.keys({ ...dependencies, ...devDependencies });
  const locked = Object.entries(jsonOf(join(ROOT, 'package-lock.json'))?.packages ?? {}).filter(([path]) => path !== '');
  return (
    asked.every((name) => installed[`node_modules/${name}`] !== undefined) &&
    locked.every(([path, { version, optional }]) => (installed[path] === undefined ? optional === true : installed[path].version === version))
  );
}

function jsonOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
