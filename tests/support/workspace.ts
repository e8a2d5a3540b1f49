/** A backend over a workspace of the test's own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp, type App } from '../../src/main/app.ts';
import { resourcesDir } from '../../src/main/paths.ts';

export interface TestWorkspace {
  readonly app: App;
  readonly file: string;
  /** Closes the backend and removes the folder. */
  remove(): Promise<void>;
}

export async function openTestWorkspace({ empty }: { readonly empty: boolean }): Promise<TestWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'confins-test-'));
  const file = join(folder, 'bureau.confins');
  const app = await openApp({ workspace: file, resourcesDir: resourcesDir(), empty });
  return {
    app,
    file,
    async remove() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
