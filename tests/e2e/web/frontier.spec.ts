import type { Locator, Page } from '@playwright/test';
import { frontierScene } from '#shared/cartography/frontier-scene';
import type { Point } from '#shared/cartography/shape';
import { boundsOf, scopeOf } from '#shared/domain/when';
import { limitsAround } from '../../../src/renderer/timeline/extent.ts';
import { chronologyEvents } from '../../support/chronology-fixture.ts';
import { expect, test } from '../shared-window.ts';

/** Along the border from the west; all on 1 July 2025. */
const FIVE = ['mlmr-2025-07-01-diboli', 'mlmr-2025-07-01-kayes', 'mlmr-2025-07-01-sandare', 'mlmr-2025-07-01-nioro', 'mlmr-2025-07-01-gogui'];
const EVENTS = chronologyEvents();

test('the five places hit on 1 July 2025 are found by keyboard, one after the other, and told', async ({ desk }) => {
  await withChronology(desk);
  await desk.keyboard.press('f');
  const strip = stripOf(desk);
  await expect(strip).toHaveAccessibleName(/Bande frontière\s:\s\d+\sévénements/);
  await expect(desk.getByRole('list', { name: /^Bande frontière/ }).getByRole('listitem')).not.toHaveCount(0);

  await strip.focus();
  const told: string[] = [];
  for (let step = 0; step < 140 && told.at(-1) !== titleOf('mlmr-2025-07-01-gogui'); step += 1) {
    await desk.keyboard.press(step === 0 ? 'Enter' : 'n');
    told.push(await headingOf(desk).innerText());
  }
  expect(told.slice(-5)).toEqual(FIVE.map(titleOf));
  await expect(strip).toBeFocused();
  await desk.keyboard.press('p');
  await expect(headingOf(desk)).toHaveText(titleOf('mlmr-2025-07-01-nioro'));
});

test('what the strip is zoomed to by keyboard filters list and map, and Escape takes that away', async ({ desk }) => {
  const all = await withChronology(desk);
  await desk.keyboard.press('f');
  const strip = stripOf(desk);
  await strip.focus();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', '+', 'ArrowLeft', 'ArrowDown', 'b']) await desk.keyboard.press(key);
  await expect(desk.getByRole('search').getByText(/^km\s\d/)).toBeVisible();
  await expect.poll(() => countOf(desk)).toBeLessThan(all);
  const filtered = await countOf(desk);

  await desk.keyboard.press('f');
  const map = desk.getByRole('application', { name: /^Carte/ });
  await expect(map).toBeFocused();
  await expect.poll(async () => Number(/\d+/.exec(await map.getAttribute('aria-label') ?? '')?.[0])).toBeLessThanOrEqual(filtered);
  await desk.keyboard.press('f');
  await expect(strip).toBeFocused();
  await desk.keyboard.press('Escape');
  await expect.poll(() => countOf(desk)).toBe(all);
  await expect(desk.getByRole('search').getByText(/^km\s\d/)).toHaveCount(0);
});

test('a rectangle drawn around the five with the mouse filters the list down to what may have happened there and then; a mark is chosen by a press', async ({ desk }) => {
  const all = await withChronology(desk);
  await desk.getByRole('radio', { name: 'Frontière' }).click();
  const strip = stripOf(desk);
  const marks = await marksOn(strip);
  const five = FIVE.map((id) => marks(id));
  const [xs, y] = [five.map(([x]) => x), five[0]?.[1] ?? 0];
  await drag(desk, strip, [Math.max(...xs) + 8, y - 1], [Math.min(...xs) - 6, y + 2]);
  await expect.poll(() => countOf(desk)).toBeLessThan(all);
  await expect(desk.getByRole('search').getByText(/^km\s\d/)).toBeVisible();
  for (const id of FIVE) await expect(desk.getByRole('grid').first().getByText(titleOf(id))).toBeVisible();

  await press(desk, strip, marks('mlmr-2025-07-01-diboli'));
  await expect(headingOf(desk)).toHaveText(titleOf('mlmr-2025-07-01-diboli'));
  await press(desk, strip, [await widthOf(strip) - 120, y - 60]);
  await expect.poll(() => countOf(desk)).toBe(all);
});

test('a row chosen in the list comes into view on the strip; the wheel zooms, a double press shows everything', async ({ desk }) => {
  await withChronology(desk);
  await desk.keyboard.press('f');
  const strip = stripOf(desk);
  const counts = desk.getByText(/hors de la vue/);
  await expect(counts).toHaveCount(0);
  const box = await strip.boundingBox();
  if (!box) throw new Error('no strip');
  await desk.mouse.move(box.x + box.width - 200, box.y + 200);
  await desk.mouse.wheel(0, -900);
  await expect(counts).toBeVisible();
  const search = desk.getByRole('searchbox');
  await search.fill(titleOf('mlmr-2025-07-01-kayes'));
  const shown = desk.getByRole('region', { name: 'Bande frontière' }).getByRole('status').first();
  await expect(shown).toContainText(/^0\sincident\s/);
  await desk.getByRole('grid').first().getByText(titleOf('mlmr-2025-07-01-kayes')).click();
  await expect(shown).not.toContainText(/^0\s/);
  await search.fill('');
  await expect(counts).toBeVisible();
  await desk.mouse.dblclick(box.x + box.width - 120, box.y + 300);
  await expect(counts).toHaveCount(0);
});

/** Loads the chronology; how many events the list then has. */
async function withChronology(desk: Page): Promise<number> {
  await desk.getByRole('button', { name: /^Ajouter la chronologie/ }).click();
  await expect.poll(() => countOf(desk)).toBeGreaterThan(100);
  return countOf(desk);
}

/** Incidents and meetings that the filter bar counts. */
async function countOf(desk: Page): Promise<number> {
  const text = await desk.getByRole('search').getByRole('status').innerText();
  return [...text.matchAll(/\d+/g)].reduce((sum, [figures]) => sum + Number(figures), 0);
}

function stripOf(desk: Page): Locator {
  return desk.getByRole('application', { name: /^Bande frontière/ });
}

function headingOf(desk: Page): Locator {
  return desk.getByRole('region', { name: 'Fiche de l’événement' }).getByRole('heading', { level: 1 });
}

function titleOf(id: string): string {
  return EVENTS.find((event) => event.id === id)?.title.fr ?? '';
}

/** Where the strip draws the marks of the whole chronology, computed as the page does. */
async function marksOn(strip: Locator): Promise<(id: string) => Point> {
  const box = await strip.boundingBox();
  const scopes = EVENTS.map(({ when }) => scopeOf(boundsOf(when)));
  const days = limitsAround({ from: Math.min(...scopes.map(({ from }) => from)), to: Math.max(...scopes.map(({ to }) => to)) });
  if (!box) throw new Error('nothing to draw');
  const { hits } = frontierScene({ events: EVENTS, km: { from: 0, to: 2232.36 }, days, width: box.width, height: box.height, lang: 'fr', landmarks: [], maxDistanceKm: 100 });
  return (id) => hits.find(({ ids }) => ids.includes(id))?.at ?? [0, 0];
}

async function widthOf(strip: Locator): Promise<number> {
  return (await strip.boundingBox())?.width ?? 0;
}

async function press(desk: Page, strip: Locator, [x, y]: Point): Promise<void> {
  const box = await strip.boundingBox();
  await desk.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
}

async function drag(desk: Page, strip: Locator, from: Point, to: Point): Promise<void> {
  const box = await strip.boundingBox();
  const [left, top] = [box?.x ?? 0, box?.y ?? 0];
  await desk.mouse.move(left + from[0], top + from[1]);
  await desk.mouse.down();
  await desk.mouse.move(left + (from[0] + to[0]) / 2, top + from[1], { steps: 2 });
  await desk.mouse.move(left + to[0], top + to[1], { steps: 3 });
  await desk.mouse.up();
}
