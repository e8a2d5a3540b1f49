import type { Page } from '@playwright/test';
import { expect, test } from './shared-window.ts';

test('the palette finds an event by its title and shows it, by keyboard alone', async ({ desk }) => {
  await expect(rows(desk)).toHaveCount(6);
  await desk.keyboard.press('j');
  const told = desk.getByRole('region', { name: 'Fiche de l’événement' }).getByRole('heading', { level: 1 });
  const title = await told.innerText();
  await desk.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await desk.keyboard.press('Control+k');
  const search = desk.getByRole('combobox', { name: /^Chercher/ });
  await expect(search).toBeFocused();
  await desk.keyboard.type(title.slice(0, 30));
  const first = desk.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(search).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await desk.keyboard.press('Enter');
  await expect(search).toHaveCount(0);
  await expect(told).toHaveText(title);
});

test('commands are found in both languages, run on Enter, and come first the next time', async ({ desk }) => {
  await expect(rows(desk)).toHaveCount(6);
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('go to reports');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('tab', { name: 'Rapports' })).toHaveAttribute('aria-selected', 'true');
  await desk.keyboard.press('Control+k');
  await expect(desk.getByRole('group', { name: 'Récents' }).getByRole('option')).toHaveCount(1);
  await desk.keyboard.type('bureau aller');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('tab', { name: 'Bureau' })).toHaveAttribute('aria-selected', 'true');
});

test('the palette says when nothing answers, and gives the focus back', async ({ desk }) => {
  const list = desk.getByRole('grid', { name: 'Événements' });
  await list.focus();
  await desk.keyboard.press('Control+k');
  await desk.keyboard.type('qzxw');
  await expect(desk.getByText('Rien ne répond à « qzxw ».')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(list).toBeFocused();
});

test('the keyboard map tells the keys of the screen, finds them, and turns single keys off', async ({ desk }) => {
  await expect(rows(desk)).toHaveCount(6);
  await desk.keyboard.press('?');
  const map = desk.getByRole('dialog', { name: 'Raccourcis clavier' });
  await expect(map.getByText('Événement suivant', { exact: true })).toBeVisible();
  await desk.keyboard.type('réglages');
  await expect(map.getByText('Aller aux réglages')).toBeVisible();
  await expect(map.getByText('Événement suivant', { exact: true })).toHaveCount(0);
  const single = map.getByRole('checkbox', { name: 'Raccourcis à une touche' });
  for (let step = 0; step < 4 && !(await single.evaluate((box) => box === document.activeElement)); step += 1) await desk.keyboard.press('Tab');
  await desk.keyboard.press('Space');
  await desk.keyboard.press('Escape');
  await expect(map).toHaveCount(0);
  await desk.keyboard.press('2');
  await expect(desk.getByRole('tab', { name: 'Bureau' })).toHaveAttribute('aria-selected', 'true');
  await desk.keyboard.press('Control+k');
  await expect(desk.getByRole('combobox', { name: /^Chercher/ })).toBeFocused();
});

test('undo and redo stand in the header, say what they would do, and do it', async ({ desk }) => {
  await desk.getByRole('button', { name: /Ajouter la chronologie/ }).click();
  await expect(desk.getByText(/événements ajoutés à l’espace de travail/)).toBeVisible();
  await expect.poll(() => count(desk)).toBeGreaterThan(6);
  const all = await count(desk);
  await expect(desk.getByRole('button', { name: /^Annuler\s: chargement de la chronologie/ })).toBeVisible();
  await desk.keyboard.press('Control+z');
  await expect.poll(() => count(desk)).toBe(6);
  await expect(desk.getByRole('button', { name: 'Rien à annuler' })).toBeVisible();
  await desk.getByRole('button', { name: /^Rétablir\s: chargement de la chronologie/ }).press('Enter');
  await expect.poll(() => count(desk)).toBe(all);
});

/** How many events the search field says there are. */
async function count(desk: Page): Promise<number> {
  const label = await desk.getByRole('searchbox', { name: /^Rechercher/ }).getAttribute('aria-label');
  return Number(/\d+/.exec((label ?? '').replace(/\s/g, ''))?.[0]);
}

function rows(desk: Page) {
  return desk.getByRole('grid', { name: 'Événements' }).getByRole('row').filter({ has: desk.getByRole('rowheader') });
}
