// Builds what is stale, and only then.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, inModules, inOut, ROOT, say, Stop } from './project.mjs';

const STAMP = inOut('.stamp');
const CONFIGURATION = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

export function ensureBuild() {
  const current = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === current) return;
  say('Building…');
  const build = spawnSync(process.execPath, [inModules('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 2, 2],
  });
  if (build.status !== 0) throw new Stop('The build failed as shown above.');
  mkdirSync(inOut(), { recursive: true });
  writeFileSync(STAMP, current);
}

/** Changes when anything that the build reads does: sources by content, data by size and time since it is large. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of CONFIGURATION) hash.update(file).update(readFileSync(join(ROOT, file)));
  for (const file of filesBelow('src')) if (!/\.test\.tsx?$/.test(file)) hash.update(file).update(readFileSync(join(ROOT, file)));
  for (const file of filesBelow('resources')) hash.update(`${file} ${statSync(join(ROOT, file)).size} ${statSync(join(ROOT, file)).mtimeMs}`);
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}
