// From a fresh clone to the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { environment, inModules, ROOT, Stop } from './project.mjs';

/** True when this process runs on the project's own Node; else starts `script` again on it, and that process takes over. */
export function onOwnNode(script) {
  ensureDependencies();
  const node = ownNode();
  if (realpathSync(process.execPath) === node) return true;
  restart(node, script);
  return false;
}

/** better-sqlite3 crashes on an older Node, so nothing native may load before this has answered. */
function ownNode() {
  const file = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const version = spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  if (version.startsWith('v24.')) return realpathSync(file);
  throw new Stop(
    'The project’s own Node was not installed because npm ran without install scripts; run `npm rebuild node --ignore-scripts=false` in this folder, then try again.',
  );
}

function restart(node, script) {
  const child = spawn(node, [join(ROOT, 'scripts', script), ...process.argv.slice(2)], { stdio: 'inherit', env: environment() });
  // From a terminal the whole group receives the signal; from elsewhere only this process does.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
