/**
 * For specs that need nothing of the door itself: a worker's specs share one door and one window, and each begins on a
 * workspace of its own, with the preferences of someone new. A start of Confins a spec would be most of what they cost.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, PlaywrightTestOptions } from '@playwright/test';
import { DEFAULT_PREFERENCES } from '#shared/domain/settings';
import { backendOf } from '../support/page-backend.ts';
import { expect, openDoor, test as base, type DoorOptions, type Opened } from './door.ts';

interface Shared extends Opened {
  /** Open between two specs, whose own workspaces go with their folders. */
  readonly resting: string;
}

export const test = base.extend<object, { shared: Shared }>({
  shared: [
    async ({ browser }, use, { project }: { project: { use: Partial<PlaywrightTestOptions & DoorOptions> } }) => {
      const home = mkdtempSync(join(tmpdir(), 'confins-e2e-shared-'));
      const resting = join(home, 'repos.confins');
      const { door = 'web', viewport, locale, timezoneId } = project.use;
      const context = await browser.newContext({ viewport: viewport ?? null, locale: locale ?? 'fr-FR', timezoneId: timezoneId ?? 'UTC' });
      const opened = await openDoor(door, await context.newPage(), ['--empty', '--workspace', resting], home);
      await use({ ...opened, resting });
      await context.close();
      await opened.close();
      rmSync(home, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  desk: async ({ shared: { page, complaints, resting }, door, folder, viewport }, use) => {
    await beginAnew(page, join(folder, 'bureau.confins'), viewport);
    await use(page);
    for (const other of page.context().pages()) if (other !== page) await other.close();
    // The desktop window's own pages come by a route of the stand-in; its specs make none.
    if (door === 'web') await page.unrouteAll({ behavior: 'ignoreErrors' });
    await backendOf(page).call('workspace.open', { file: resting, create: 'no' });
    expect(complaints.splice(0)).toEqual([]);
  },
});

async function beginAnew(page: Page, file: string, viewport: Parameters<Page['setViewportSize']>[0] | null): Promise<void> {
  await backendOf(page).call('settings.edit', DEFAULT_PREFERENCES);
  await backendOf(page).call('workspace.open', { file, create: existsSync(file) ? 'no' : 'seeded' });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(0, 0);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (viewport) await page.setViewportSize(viewport);
  await page.reload();
}

export { expect };
