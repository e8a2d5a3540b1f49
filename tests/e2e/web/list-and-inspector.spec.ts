import { expect, test } from '../shared-window.ts';

test('a row chosen by pointer, then by arrow key, is told in the inspector; search narrows the list', async ({ desk }) => {
  const list = desk.getByRole('grid', { name: 'Événements' });
  const rows = list.getByRole('row').filter({ has: desk.getByRole('rowheader') });
  const told = desk.getByRole('region', { name: 'Fiche de l’événement' }).getByRole('heading', { level: 1 });
  await rows.nth(0).click();
  await expect(rows.nth(0)).toHaveAttribute('aria-selected', 'true');
  await expect(rows.nth(0)).toContainText(await told.innerText());

  await list.press('ArrowDown');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(rows.nth(1)).toContainText(await told.innerText());

  const all = await rows.count();
  await desk.keyboard.press('/');
  await desk.keyboard.type('bamako');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await desk.getByRole('button', { name: 'Tout effacer' }).first().click();
  await expect(rows).toHaveCount(all);
});
