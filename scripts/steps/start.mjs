import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureBuild } from './build.mjs';
import { findElectron } from './electron.mjs';
import { environment, inOut, ROOT, say } from './project.mjs';

/** In milliseconds. An Electron that fails sooner, by itself, never showed a window. */
const START_LIMIT = 10_000;
/** How the desktop door ends when Electron works and Confins itself could not open: it has said why. */
const REFUSED = 3;

const STOPPED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const args = process.argv.slice(2).filter((argument) => argument !== '--web');
ensureBuild();
if (process.argv.includes('--web')) openWebDoor();
else openDesktop(findElectron());

function openDesktop({ binary, reason }) {
  if (binary === undefined) return openWebDoor(`${reason}: Confins opens in the browser instead.`);
  const started = Date.now();
  const child = run(binary, [...sandboxSwitches(), ROOT, ...args]);
  child.on('exit', (code, signal) => {
    const failedEarly = ![0, 2, REFUSED].includes(code) && !STOPPED.includes(signal) && Date.now() - started < START_LIMIT;
    if (failedEarly) openWebDoor('The desktop window could not start: Confins opens in the browser instead.');
    else process.exit(code === REFUSED ? 1 : exitCode(code, signal));
  });
  child.on('error', () => openWebDoor('Electron could not be run: Confins opens in the browser instead.'));
}

function openWebDoor(reason) {
  if (reason) say(reason);
  run(process.execPath, [inOut('main', 'serve.js'), ...args]).on('exit', (code, signal) => process.exit(exitCode(code, signal)));
}

/** Chromium refuses to run as root inside its own sandbox. */
function sandboxSwitches() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  say('Running as root: Chromium’s own sandbox is off.');
  return ['--no-sandbox'];
}

function run(command, commandArgs) {
  const child = spawn(command, commandArgs, { stdio: 'inherit', env: environment() });
  for (const signal of STOPPED) {
    process.removeAllListeners(signal);
    process.on(signal, () => child.kill(signal));
  }
  return child;
}

function exitCode(code, signal) {
  return code ?? 128 + constants.signals[signal];
}
