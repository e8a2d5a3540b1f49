import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './door.ts';

const ARTICLE = readFileSync(resolve(import.meta.dirname, 'articles/fassala.fr.txt'), 'utf8');
const SEEDED = 6;

test('an article goes in, its events stand on list, map and timeline, a report comes out', async ({ desk, folder, saveFile }) => {
  await expect(rows(desk)).toHaveCount(SEEDED);

  await openScreen(desk, 'Boîte de tri');
  await desk.getByRole('textbox', { name: 'Texte de l’article' }).fill(ARTICLE);
  await desk.getByRole('button', { name: 'Lire l’article' }).click();
  await desk.getByRole('button', { name: 'Tout accepter' }).click();
  await expect(desk.getByText(/événements? ajoutés?/).first()).toBeVisible();

  await openScreen(desk, 'Bureau');
  await expect.poll(() => rows(desk).count()).toBeGreaterThanOrEqual(SEEDED + 2);
  const all = await rows(desk).count();
  await expect(rows(desk).filter({ hasText: 'Fassala' }).first()).toBeVisible();
  await expect(drawing(desk, 'Carte', all)).toBeVisible();
  await expect(drawing(desk, 'Chronologie', all)).toBeVisible();
  await rows(desk).filter({ hasText: 'Fassala' }).first().click();
  await expect(desk.getByRole('complementary')).toContainText('Fassala');

  await brushRight(desk, 0.25);
  await expect.poll(() => rows(desk).count()).toBeLessThan(all);
  await expect(rows(desk).filter({ hasText: 'Fassala' }).first()).toBeVisible();
  await expect(drawing(desk, 'Carte', await rows(desk).count())).toBeVisible();
  // The timeline is exempt from its own clause.
  await expect(drawing(desk, 'Chronologie', all)).toBeVisible();

  await desk.getByRole('button', { name: 'Rapport de situation' }).click();
  await desk.getByRole('button', { name: 'Toute la chronologie' }).click();
  await desk.getByRole('button', { name: 'Produire le rapport' }).click();
  const file = join(folder, 'rapport.pdf');
  await saveFile(() => desk.getByRole('button', { name: /^Télécharger/ }).or(desk.getByRole('link', { name: /^Télécharger/ })).click(), file);
  expect(readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const words = textOf(file);
  if (words !== null) expect(words).toContain('Fassala');
});

test('a long article scrolls in its own pane, never the window', async ({ desk }) => {
  await openScreen(desk, 'Boîte de tri');
  await desk.getByRole('textbox', { name: 'Texte de l’article' }).fill(`${ARTICLE}\n\n${'Le marché a rouvert dans le calme.\n\n'.repeat(120)}${ARTICLE.replaceAll('Fassala', 'Nampala')}`);
  await desk.getByRole('button', { name: 'Lire l’article' }).click();
  await expect(desk.getByRole('button', { name: 'Tout accepter' })).toBeVisible();
  for (let step = 0; step < 3; step += 1) await desk.keyboard.press('j');
  expect(await desk.evaluate(() => [document.documentElement.scrollTop, document.documentElement.scrollHeight - window.innerHeight])).toEqual([0, 0]);
});

async function openScreen(desk: Page, name: string): Promise<void> {
  await desk.getByRole('tab', { name }).click();
}

function rows(desk: Page) {
  return desk.getByRole('grid', { name: 'Événements' }).getByRole('row').filter({ has: desk.getByRole('rowheader') });
}

/** The map or the timeline, by the number of events that it says it shows. */
function drawing(desk: Page, name: string, events: number) {
  return desk.getByRole('application', { name: new RegExp(`^${name}\\s*:\\s*${events}\\s`) });
}

/** Draws a period over the last `share` of the timeline. */
async function brushRight(desk: Page, share: number): Promise<void> {
  const box = await desk.getByRole('region', { name: 'Chronologie' }).locator('canvas').first().boundingBox();
  if (box === null) throw new Error('the timeline is not drawn');
  const y = box.y + box.height / 2;
  await desk.mouse.move(box.x + box.width * (1 - share), y);
  await desk.mouse.down();
  await desk.mouse.move(box.x + box.width - 4, y, { steps: 8 });
  await desk.mouse.up();
}

/** `null` where the machine has no program to read a PDF. */
function textOf(file: string): string | null {
  const read = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  return read.error === undefined ? read.stdout : null;
}
