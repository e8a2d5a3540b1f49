import type { Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { expect, test } from '../door.ts';

const SEEDED = 6;

test('an area drawn by keyboard filters list and map, is drawn again by pointer, and is taken away at its chip', async ({ desk }) => {
  const map = desk.getByRole('application', { name: /^Carte/ });
  const chip = desk.getByRole('search').getByText(/^zone tracée/);
  await expect(rows(desk)).toHaveCount(SEEDED);

  await desk.getByRole('button', { name: 'Tracer une zone' }).click();
  await expect(map).toBeFocused();
  const bar = desk.getByRole('group', { name: 'Tracer une zone' });
  await expect(bar.getByRole('button', { name: 'Filtrer' })).toBeDisabled();
  for (const way of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await desk.keyboard.press(' ');
    await desk.keyboard.press(way);
    await desk.waitForTimeout(350);
  }
  await expect(bar).toContainText('3 sommets');
  expect(await violations(desk, 'drawing an area')).toEqual([]);
  await desk.keyboard.press('Backspace');
  await expect(bar).toContainText('2 sur 3');
  await desk.keyboard.press(' ');
  await desk.keyboard.press('Enter');
  await expect(chip).toHaveText('zone tracée, 3 sommets');
  await expect(bar).toHaveCount(0);
  await desk.getByRole('button', { name: /Zone tracée/ }).click();
  await expect(rows(desk)).toHaveCount(SEEDED);

  // What stands along the border; then a corner of the desert where nothing does.
  const { x, y, width, height } = await map.boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
  const draw = async (corners: readonly (readonly [number, number])[]): Promise<void> => {
    await desk.getByRole('button', { name: 'Tracer une zone' }).click();
    for (const [left, top] of corners.slice(0, -1)) await desk.mouse.click(x + width * left, y + height * top);
    const [left, top] = corners.at(-1) ?? [0, 0];
    await desk.mouse.dblclick(x + width * left, y + height * top);
  };
  await draw([[0.02, 0.3], [0.3, 0.25], [0.8, 0.25], [0.9, 0.75], [0.02, 0.75]]);
  await expect(chip).toHaveText('zone tracée, 5 sommets');
  const within = await rows(desk).count();
  expect(within).toBeGreaterThan(0);
  await desk.getByRole('button', { name: /Zone tracée/ }).click();
  await draw([[0.2, 0.25], [0.25, 0.25], [0.22, 0.3]]);
  await expect(chip).toHaveText('zone tracée, 3 sommets');
  await expect(rows(desk)).toHaveCount(0);
  await desk.getByRole('button', { name: 'Tracer une zone' }).click();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('group', { name: 'Tracer une zone' })).toHaveCount(0);
  await expect(chip).toHaveText('zone tracée, 3 sommets');
});

test('the position under the pointer, and of the middle without one, in the format chosen, which is kept', async ({ desk }) => {
  const map = desk.getByRole('application', { name: /^Carte/ });
  await expect(rows(desk)).toHaveCount(SEEDED);
  const readout = desk.getByRole('button', { name: /^(Au centre de la carte|Sous le pointeur)\s:/ });
  await map.hover({ position: { x: 300, y: 200 } });
  await expect(readout).toHaveAccessibleName(/^Sous le pointeur\s: -?\d+\.\d+, -?\d+\.\d+$/);
  await readout.click();
  await expect(readout).toHaveAccessibleName(/^Au centre de la carte\s: \d+°\s\d\d′\sN\s\d+°\s\d\d′\sO$/);
  await readout.click();
  await expect(readout).toHaveAccessibleName(/^Au centre de la carte\s: (28|29|30)[N-R]\s[A-Z]{2}\s\d\d\s\d\d$/);
  await desk.reload();
  await expect(readout).toHaveAccessibleName(/: (28|29|30)[N-R]\s/);
  await rows(desk).first().click();
  await expect(desk.getByRole('button', { name: /^Copier la position/ })).toBeVisible();
});

function rows(desk: Page) {
  return desk.getByRole('grid').first().getByRole('rowheader');
}
