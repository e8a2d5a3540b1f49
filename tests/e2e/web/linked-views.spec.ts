import type { Page } from '@playwright/test';
import { expect, test } from '../shared-window.ts';

const SEEDED = 6;
/** Of the six, three stand somewhere along the border, the others in the two capitals. */
const ALONG_THE_BORDER = 3;

test('moving the map filters the list and not the map; going home takes the filter away', async ({ desk }) => {
  const map = desk.getByRole('application', { name: /^Carte/ });
  await expect(rows(desk)).toHaveCount(SEEDED);
  await expect(map).toHaveAccessibleName(/ 6 événements$/);

  const closer = desk.getByRole('button', { name: 'Zoomer', exact: true });
  await closer.click();
  await expect(desk.getByRole('search').getByText('zone de la carte')).toBeVisible();
  await closer.click();
  await expect(rows(desk)).toHaveCount(ALONG_THE_BORDER);
  await expect(map).toHaveAccessibleName(/ 6 événements$/);

  await desk.getByRole('button', { name: 'Toute la frontière' }).click();
  await expect(rows(desk)).toHaveCount(SEEDED);
});

test('a period chosen on the timeline filters list and map, and Escape clears it', async ({ desk }) => {
  const map = desk.getByRole('application', { name: /^Carte/ });
  const timeline = desk.getByRole('application', { name: /^Chronologie/ });
  await expect(rows(desk)).toHaveCount(SEEDED);

  await desk.getByRole('button', { name: '7 j', exact: true }).click();
  await timeline.focus();
  await desk.keyboard.press('Shift+ArrowLeft');
  await expect(rows(desk)).toHaveCount(0);
  await expect(map).toHaveAccessibleName(/ 0 événement$/);
  await expect(timeline).toHaveAccessibleName(/ 6 événements$/);

  await desk.keyboard.press('Escape');
  await expect(rows(desk)).toHaveCount(SEEDED);
});

test('the map is walked through by keyboard', async ({ desk }) => {
  const map = desk.getByRole('application', { name: /^Carte/ });
  await expect(map).toHaveAccessibleName(/ 6 événements$/);
  await map.focus();
  await desk.keyboard.press('n');
  await expect(rows(desk).and(desk.locator('[aria-selected=true]'))).toHaveCount(1);
  await desk.keyboard.press('Escape');
  await expect(rows(desk).and(desk.locator('[aria-selected=true]'))).toHaveCount(0);
});

function rows(desk: Page) {
  return desk
    .getByRole('grid', { name: 'Événements' })
    .getByRole('row')
    .filter({ has: desk.getByRole('rowheader') });
}
