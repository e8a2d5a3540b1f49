/** The desktop door's entry. */
import { resolve } from 'node:path';
import { app } from 'electron';
import { runElectronDoor } from './hosts/electron/run.ts';

void runElectronDoor(ownArguments());

/** What was said to Confins. Electron's and Chromium's own switches stand before the folder that Electron was told to run. */
function ownArguments(): string[] {
  const folder = process.argv.findIndex((argument, index) => index > 0 && resolve(argument) === app.getAppPath());
  return process.argv.slice(Math.max(folder, 0) + 1);
}
