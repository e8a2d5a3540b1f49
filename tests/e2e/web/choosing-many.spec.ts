import { expect, test } from '../door.ts';
import { violations } from '../axe.ts';

test('several events are chosen by pointer and by key, tagged, marked, deleted at once, and one undo each brings all back', async ({ desk }) => {
  const list = desk.getByRole('grid', { name: 'Événements' });
  const rows = list.getByRole('row').filter({ has: desk.getByRole('rowheader') });
  const bar = desk.getByRole('region', { name: 'Événements sélectionnés' });
  const chosen = rows.and(desk.locator('[aria-selected=true]'));

  await rows.nth(0).click();
  await rows.nth(2).click({ modifiers: ['ControlOrMeta'] });
  await expect(bar).toContainText('2 sélectionnés');
  await rows.nth(4).click({ modifiers: ['Shift'] });
  await expect(bar).toContainText('3 sélectionnés');
  await list.press('Shift+ArrowDown');
  await expect(bar).toContainText('4 sélectionnés');
  await expect(chosen).toHaveCount(4);
  await list.press('Space');
  await expect(bar).toContainText('3 sélectionnés');

  await desk.keyboard.press('t');
  await desk.getByRole('combobox', { name: 'Étiquette à poser' }).fill('nuit');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('« nuit » posée sur 3 événements')).toBeVisible();
  await expect(desk.getByRole('list', { name: 'Étiquettes de la sélection' })).toContainText('nuit');
  expect(await violations(desk, 'tags of many')).toEqual([]);
  await desk.keyboard.press('Escape');

  await list.focus();
  await list.press('ControlOrMeta+a');
  await expect(bar).toContainText('6 sélectionnés');
  expect(await violations(desk, 'a selection')).toEqual([]);
  await desk.keyboard.press('m');
  await desk.getByRole('button', { name: 'Appliquer' }).click();
  await expect(desk.getByText('6 événements marqués TLP:AMBER')).toBeVisible();

  await list.focus();
  await desk.keyboard.press('Delete');
  await expect(desk.getByRole('dialog', { name: 'Supprimer 6 événements' })).toBeVisible();
  expect(await violations(desk, 'deleting many')).toEqual([]);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('6 événements supprimés')).toBeVisible();
  await expect(rows).toHaveCount(0);
  await desk.getByRole('button', { name: 'Annuler', exact: true }).last().click();
  await expect(rows).toHaveCount(6);

  await rows.nth(1).click({ modifiers: ['ControlOrMeta'] });
  await expect(bar).toBeVisible();
  await list.press('Escape');
  await expect(bar).toBeHidden();
});
