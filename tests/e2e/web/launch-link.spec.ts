import { join, resolve } from 'node:path';
import { startWebDoor } from '../../support/web-door.ts';
import { expect, test } from '../door.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

test('the web door opens a link once, says so, and gives a fresh one on Enter', async ({ browser, page, folder }) => {
  const server = await startWebDoor(ROOT, ['--workspace', join(folder, 'bureau.confins')]);
  await page.goto(server.url);
  await page.waitForURL((url) => url.search === '');
  await expect(page.locator('#root')).toBeAttached();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(server.url);
  await expect(stranger.getByRole('heading', { name: 'Ce lien a déjà servi.' })).toBeVisible();
  await stranger.goto(await server.freshUrl());
  await stranger.waitForURL((url) => url.search === '');
  await expect(stranger.locator('#root')).toBeAttached();
  await stranger.context().close();
  await server.close();
});
