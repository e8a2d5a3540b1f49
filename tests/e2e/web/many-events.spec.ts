import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from '../shared-window.ts';

const WRITER = resolve(import.meta.dirname, '../../support/write-many-events.ts');
const MANY = 100_000;

/** `events`: what the workspace holds, in the words of its writer. */
const test = base.extend<{ events: readonly string[]; seeded: void }>({
  events: [[String(MANY)], { option: true }],
  seeded: async ({ folder, events }, use) => {
    execFileSync(process.execPath, [WRITER, join(folder, 'bureau.confins'), ...events], { stdio: 'ignore' });
    await use();
  },
  // What has been written is opened.
  desk: async ({ seeded: _seeded, desk }, use) => use(desk),
});

test.describe('a hundred thousand events', () => {
  test('are counted, walked from the last to the first, narrowed by a choice and by a word', async ({ desk }) => {
    const list = listOf(desk);
    await expect(list).toHaveAttribute('aria-rowcount', String(MANY + 1));
    await expect.poll(() => countOf(desk)).toBe(MANY);
    await list.focus();
    await desk.keyboard.press('End');
    const last = list.locator(`[aria-rowindex="${MANY + 1}"]`);
    await expect(last).toHaveAttribute('aria-selected', 'true');
    await expect(last).toBeInViewport();
    await desk.keyboard.press('ArrowUp');
    await expect(list.locator(`[aria-rowindex="${MANY}"]`)).toHaveAttribute('aria-selected', 'true');
    await desk.keyboard.press('Home');
    await expect(list.locator('[aria-rowindex="2"]')).toHaveAttribute('aria-selected', 'true');

    await desk.getByRole('button', { name: 'Nature', exact: true }).click();
    const meetings = desk.getByRole('checkbox', { name: /^Rencontres?/ });
    const promised = figureOf(await meetings.locator('xpath=ancestor-or-self::label').innerText());
    await meetings.press('Space');
    await desk.keyboard.press('Escape');
    await expect.poll(() => countOf(desk)).toBe(promised);
    await desk.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(() => countOf(desk)).toBe(MANY);

    await desk.getByRole('searchbox').fill('E 4242');
    await expect.poll(() => countOf(desk)).toBeLessThan(200);
    await expect(list.getByText('E 4242', { exact: true })).toBeVisible();
  });

  test('are walked by a key that comes before the step before it has settled', async ({ desk }) => {
    const list = listOf(desk);
    await expect(list).toHaveAttribute('aria-rowcount', String(MANY + 1));
    await list.focus();
    await desk.keyboard.press('Home');
    await expect(list.locator('[aria-rowindex="2"]')).toHaveAttribute('aria-selected', 'true');
    await desk.keyboard.press('ArrowDown');
    // The words of the last event are not here yet: the step below is known where it stands before they have come.
    await desk.keyboard.press('End');
    await expect(list.locator(`[aria-rowindex="${MANY + 1}"]`)).toHaveAttribute('aria-selected', 'true');
  });

  test('follow a brush while it is drawn, and the map when it is moved', async ({ desk }) => {
    await expect.poll(() => countOf(desk)).toBe(MANY);
    const timeline = desk.getByRole('application', { name: /^Chronologie/ });
    const box = await boxOf(timeline);
    const [y, middle] = [box.y + box.height / 3, box.x + box.width / 2];
    await desk.mouse.move(middle, y);
    await desk.mouse.down();
    await desk.mouse.move(middle + 60, y, { steps: 6 });
    await expect.poll(() => countOf(desk)).toBeLessThan(MANY / 2);
    const half = await countOf(desk);
    await desk.mouse.move(middle + 180, y, { steps: 6 });
    await expect.poll(() => countOf(desk)).toBeGreaterThan(half);
    await desk.mouse.up();
    const brushed = await settled(desk);
    await expect(listOf(desk)).toHaveAttribute('aria-rowcount', String(brushed + 1));
    await expect(timeline).toHaveAccessibleName(/100\s000 événements$/);

    await desk.getByRole('button', { name: 'Zoomer', exact: true }).click();
    await expect.poll(() => countOf(desk)).toBeLessThan(brushed);
    await expect(desk.getByRole('list', { name: /^Carte/ }).getByRole('listitem').first()).toContainText(/événements? autour de /);
  });

  test('stand on the strip as a density that tells what it leaves out', async ({ desk }) => {
    await expect.poll(() => countOf(desk)).toBe(MANY);
    await desk.keyboard.press('f');
    const strip = desk.getByRole('region', { name: 'Bande frontière' });
    await expect(strip.getByText(/trop d’événements pour des marques seules/)).toBeVisible();
    await expect(strip.getByText(/plus loin/)).toBeVisible();
  });
});

test.describe('fifty thousand events at one point', () => {
  test.use({ events: ['days', '50000', '18000', '18500', '19000', '19852'] });

  test('are one mark, which opens as a list that says how many more there are', async ({ desk }) => {
    await expect.poll(() => countOf(desk)).toBe(50_000);
    const said = desk.getByRole('list', { name: /^Carte/ }).getByRole('listitem');
    await expect(said).toHaveCount(1);
    await expect(said).toContainText(/^50\s000 événements/);
    const map = desk.getByRole('application', { name: /^Carte/ });
    const { x, y, width, height } = await boxOf(map);
    // The whole border is framed with Nara near its middle: the mark is looked for along the way.
    await expect(async () => {
      for (let step = 0; step < 40; step += 1) {
        await desk.mouse.move(x + width * (0.5 + 0.01 * step), y + height * 0.5);
        if ((await map.getAttribute('data-pointing')) === 'true') break;
        await desk.mouse.move(x + width * (0.5 + 0.01 * step), y + height * 0.44);
        if ((await map.getAttribute('data-pointing')) === 'true') break;
      }
      await expect(map).toHaveAttribute('data-pointing', 'true', { timeout: 500 });
    }).toPass();
    await desk.mouse.down();
    await desk.mouse.up();
    const dialog = desk.getByRole('dialog');
    await expect(dialog.getByRole('heading')).toHaveText(/^50\s000 événements au même endroit$/);
    await expect(dialog.getByText(/^et 49\s900 autres$/)).toBeVisible();
  });
});

test.describe('one event', () => {
  test.use({ events: ['days', '1', '19852'] });

  test('is shown by every view', async ({ desk }) => {
    await expect.poll(() => countOf(desk)).toBe(1);
    await expect(desk.getByRole('application', { name: /^Carte : 1 événement$/ })).toBeVisible();
    await expect(desk.getByRole('application', { name: /^Chronologie : 1 événement$/ })).toBeVisible();
    await desk.keyboard.press('f');
    await expect(desk.getByRole('application', { name: /^Bande frontière\s: 1 événement$/ })).toBeVisible();
  });
});

test.describe('years eleven centuries apart', () => {
  test.use({ events: ['days', '2', '-53700', '351000'] });

  test('stand on one timeline, and either is reached by a period', async ({ desk }) => {
    await expect.poll(() => countOf(desk)).toBe(2);
    await desk.getByRole('button', { name: 'Période', exact: true }).click();
    await desk.getByRole('textbox', { name: /^Du/ }).fill('1800-01-01');
    await desk.getByRole('textbox', { name: /^au/i }).fill('1850-12-31');
    await desk.getByRole('button', { name: 'Appliquer' }).click();
    await expect.poll(() => countOf(desk)).toBe(1);
    await expect(listOf(desk).getByText(/^1822-/)).toBeVisible();
  });
});

/** Incidents and meetings that the filter bar counts. */
async function countOf(desk: Page): Promise<number> {
  const text = await desk.getByRole('search').getByRole('status').innerText();
  return text.split('·').reduce((sum, part) => sum + figureOf(part), 0);
}

/** The count once it has stood still. */
async function settled(desk: Page): Promise<number> {
  let last = -1;
  await expect(async () => {
    const before = last;
    last = await countOf(desk);
    expect(last).toBe(before);
  }).toPass({ intervals: [400] });
  return last;
}

function figureOf(text: string): number {
  return Number(text.replaceAll(/\D/g, ''));
}

function listOf(desk: Page): Locator {
  return desk.getByRole('grid', { name: 'Événements' });
}

async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing is drawn');
  return box;
}
