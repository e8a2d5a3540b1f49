import { join, resolve } from 'node:path';
import { startWebDoor } from '../../support/web-door.ts';
import { expect, test } from '../door.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

// Every other spec fails on a violation; here it is wanted.
test('a script put into the page does not run', async ({ page, folder }) => {
  const server = await startWebDoor(ROOT, ['--workspace', join(folder, 'bureau.confins')]);
  await page.goto(server.url);
  await page.waitForURL((url) => url.search === '');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    return 'ran' in globalThis;
  });
  expect(ran).toBe(false);
  await server.close();
});
