// Type-checks each layer with its own tsconfig, so that `shared` sees neither Node nor the DOM.
import { spawnSync } from 'node:child_process';

const layers = ['src/shared', 'src/main', 'src/renderer', 'tests'];
const failed = layers.filter((layer) => spawnSync('tsc', ['-p', layer], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0);
if (failed.length > 0) {
  console.error(`type check failed in ${failed.join(', ')}`);
  process.exit(1);
}
