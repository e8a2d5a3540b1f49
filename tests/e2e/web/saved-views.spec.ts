import { expect, test } from '../door.ts';
import { violations } from '../axe.ts';

test('a filter is saved as a view, opened again from the bar and the palette, renamed and removed', async ({ desk }) => {
  const list = desk.getByRole('grid', { name: 'Événements' });
  const rows = list.getByRole('row').filter({ has: desk.getByRole('rowheader') });
  const search = desk.getByRole('searchbox');
  const all = 6;
  await expect(rows).toHaveCount(all);
  await search.fill('bamako');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const found = await rows.count();
  await list.getByRole('button', { name: 'Trier par kilomètre le long' }).click();

  await list.focus();
  await desk.keyboard.press('v');
  const panel = desk.getByRole('dialog', { name: 'Vues' });
  await panel.getByRole('textbox', { name: 'Nom de la vue' }).fill('La capitale');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Vue « La capitale » enregistrée')).toBeVisible();
  expect(await violations(desk, 'saved views')).toEqual([]);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('button', { name: 'Vues : La capitale' })).toBeVisible();

  await desk.getByRole('button', { name: 'Retirer le filtre Vues' }).click();
  await expect(rows).toHaveCount(all);
  await expect(list.getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'descending');
  await desk.keyboard.press('ControlOrMeta+k');
  await desk.keyboard.type('ouvrir capitale');
  await expect(desk.getByRole('option', { name: /Ouvrir la vue « La capitale »/ })).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(rows).toHaveCount(found);
  await expect(search).toHaveValue('bamako');
  await expect(list.getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'ascending');

  await desk.getByRole('button', { name: 'Vues : La capitale' }).click();
  await panel.getByRole('button', { name: 'Renommer « La capitale »' }).click();
  await panel.getByRole('textbox', { name: 'Renommer « La capitale »' }).fill('Bamako');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Vue renommée « Bamako »')).toBeVisible();
  await panel.getByRole('button', { name: 'Retirer « Bamako »' }).click();
  await expect(panel.getByRole('list')).toHaveCount(0);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('button', { name: 'Vues', exact: true })).toBeVisible();
});
