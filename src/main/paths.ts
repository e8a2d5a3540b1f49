/** Where Confins keeps its files and finds its data. */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workspace opened when none is named. Creates its folder. */
export function defaultWorkspacePath(): string {
  const folder = applicationDataFolder(process.platform, process.env, homedir());
  mkdirSync(folder, { recursive: true });
  return join(folder, 'bureau.confins');
}

/** Where a person's choices on this machine are kept. */
export function preferencesPath(): string {
  return join(applicationDataFolder(process.platform, process.env, homedir()), 'preferences.json');
}

/** The platform's folder for application data, with Confins' own folder in it. */
export function applicationDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Confins');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Confins');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'confins');
}

/** The folder of shipped data: border, gazetteer, lexicons, fonts. */
export function resourcesDir(): string {
  return join(projectRoot(), 'resources');
}

/** The built page. */
export function rendererDir(): string {
  return join(projectRoot(), 'out', 'renderer');
}

/** The built preload script. */
export function preloadFile(): string {
  return join(projectRoot(), 'out', 'preload', 'index.cjs');
}

/** Built files and sources lie at different depths, so the root is found by what only it holds. */
function projectRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'resources'))) return folder;
    if (folder === dirname(folder)) throw new Error(`no folder above ${start} holds package.json and resources`);
  }
}
