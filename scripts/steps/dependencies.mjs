// Installs the packages of package-lock.json where they are absent or others.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inModules, ROOT, say, Stop } from './project.mjs';

export function ensureDependencies() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  if (wanted === null ? existsSync(inModules()) : isInstalled(wanted, packagesOf(inModules('.package-lock.json')))) return;
  say('Installing packages (once; this takes a few minutes)…');
  const command = wanted === null ? 'install' : 'ci';
  const npm = spawnSync('npm', [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Stop(`The packages could not be installed: \`npm ${command}\` failed as shown above. A first start needs the network; try again once it is there.`);
}

/** npm keeps a record of what it installed. Packages for other platforms are optional and rightly absent. */
function isInstalled(wanted, installed) {
  if (installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : null;
}
