/** The web door's entry. */
import { openApp } from './app.ts';
import { doorOptions } from './hosts/door-options.ts';
import { failureSentence, languageOf } from './hosts/failure-sentence.ts';
import { runHttpDoor } from './hosts/http/run.ts';
import { preferencesPath, resourcesDir } from './paths.ts';

const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
const options = doorOptions(process.argv.slice(2));
if ('usage' in options) {
  process.stderr.write(`${options.usage}\n`);
  process.exit(2);
}
try {
  const app = await openApp({ workspace: options.workspace, empty: options.empty, resourcesDir: resourcesDir(), preferences: preferencesPath(), polling: true });
  await runHttpDoor(app, options);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${failureSentence(error, languageOf(locale))}\n`);
  process.exit(1);
}
