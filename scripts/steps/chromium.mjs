// Finds a Chromium for the browser tests, or brings one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { environment, inModules, say } from './project.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** In milliseconds: about 200 MB over a slow line. */
const DOWNLOAD_LIMIT = 300_000;

/** The path of a Chromium that runs, or `null` after every way to get one has failed. */
export function ensureChromium() {
  return findChromium() ?? (installByPlaywright(), findChromium()) ?? (installBySystem(), findChromium());
}

export const NO_CHROMIUM =
  'The browser tests need Chromium, which was neither found nor could be installed: install the package `chromium` (or Google Chrome), or name its program in CHROMIUM_PATH.';

export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...APPLICATIONS, chromium.executablePath()].find((file) => existsSync(file) && runs(file)) ?? null;
}

const APPLICATIONS = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [join(process.env.ProgramFiles ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe')],
}[process.platform] ?? [];

/** A download may lie there without the system libraries that it needs. On Windows asking for the version would open a window. */
function runs(file) {
  return process.platform === 'win32' || spawnSync(file, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installByPlaywright() {
  say('Bringing Chromium for the browser tests (once)…');
  const command = [inModules('@playwright', 'test', 'cli.js'), 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'];
  spawnSync(process.execPath, command, { env: environment(), stdio: ['ignore', 2, 2], timeout: DOWNLOAD_LIMIT });
}

function installBySystem() {
  if (!isRoot()) return;
  say('Asking the system’s package manager for Chromium…');
  const options = { env: environment({ DEBIAN_FRONTEND: 'noninteractive' }), stdio: ['ignore', 2, 2], timeout: DOWNLOAD_LIMIT };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

function isRoot() {
  return process.platform === 'linux' && process.getuid() === 0;
}
