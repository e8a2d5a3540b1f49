import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './door.ts';

/** Opens the settings and goes down their index to a section, from the keyboard. */
async function openSection(desk: Page, name: string): Promise<void> {
  await expect(desk.getByRole('tab', { name: 'Réglages' })).toBeVisible();
  await desk.keyboard.press('6');
  const index = desk.getByRole('tablist', { name: 'Rubriques' });
  await expect(index.getByRole('tab', { selected: true })).toBeFocused();
  for (let step = 0; step < 6 && (await index.getByRole('tab', { selected: true }).textContent()) !== name; step += 1) await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('heading', { name, level: 2 })).toBeVisible();
}

/** Moves on with Tab until the control has the focus. */
async function tabTo(desk: Page, role: 'textbox' | 'button' | 'combobox', name: string | RegExp): Promise<void> {
  const wanted = desk.getByRole(role, { name, exact: true });
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 30; step += 1) {
    if (await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement))) return;
    await desk.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('a name given in the settings signs what is done from then on', async ({ desk }) => {
  await openSection(desk, 'Général');
  await tabTo(desk, 'textbox', 'Votre nom');
  await desk.keyboard.type('A. Diallo');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Les révisions sont signées : A. Diallo')).toBeVisible();
  const [publisher] = (await backendOf(desk).call('publisher.list', {})).publishers;
  await backendOf(desk).call('publisher.edit', { name: publisher?.name ?? '', changes: [{ field: 'country', from: publisher?.country ?? null, to: 'MR' }] });
  const { revisions: [latest] } = await backendOf(desk).call('history.list', { filter: {} });
  expect([latest?.who, latest?.subject]).toEqual(['A. Diallo', 'publisher']);
});

test('language and theme are the backend’s, and come back with the page', async ({ desk }) => {
  await openSection(desk, 'Général');
  await tabTo(desk, 'button', /Langue$/);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'General' })).toBeVisible();
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('End');
  await desk.keyboard.press('Enter');
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(async () => {
    const { lang, theme } = await backendOf(desk).call('settings.get', {});
    return [lang, theme];
  }).toEqual(['en', 'dark']);
  await desk.evaluate(() => localStorage.clear());
  await desk.reload();
  await expect(desk.getByRole('tab', { name: 'Desk' })).toBeVisible();
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an own alias is used by the next article; one that means somebody else is told at its field', async ({ desk }) => {
  await openSection(desk, 'Lexique');
  await tabTo(desk, 'button', 'Ajouter une appellation');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('textbox', { name: 'Mots du texte' })).toBeFocused();
  await desk.keyboard.type('FAMa');
  await tabTo(desk, 'combobox', 'Acteur désigné');
  await desk.keyboard.type('Groupe de soutien à l’islam et aux musulmans');
  await desk.keyboard.press('Escape');
  await tabTo(desk, 'button', 'Enregistrer');
  await desk.keyboard.press('Enter');
  const words = desk.getByRole('textbox', { name: 'Mots du texte' });
  await expect(words).toHaveAccessibleDescription(/«\sFAMa\s» désigne déjà Forces armées maliennes/);

  await words.focus();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('les bérets ocre');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('« les bérets ocre » : le lecteur s’en sert désormais')).toBeVisible();
  await expect(desk.getByRole('list', { name: 'Lexique' })).toContainText('les bérets ocre');

  const { proposals } = await backendOf(desk).call('document.ingest', {
    source: { from: 'text', text: 'Néma, 15 mars 2024 – Les bérets ocre ont enlevé deux bergers mardi à Fassala, selon un élu local.' }, lang: 'fr',
  });
  expect(proposals.flatMap(({ draft }) => draft.actors).filter(({ role }) => role === 'perpetrator').map(({ id }) => id)).toEqual(['jnim']);

  await tabTo(desk, 'textbox', 'Une phrase d’article');
  await desk.keyboard.type('Les bérets ocre ont enlevé deux bergers à Fassala le 12 mars 2024.');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('region', { name: 'Essayer le lecteur' })).toContainText('Groupe de soutien à l’islam et aux musulmans');

  await desk.getByRole('button', { name: 'Retirer : les bérets ocre' }).press('Enter');
  await expect(desk.getByText('Aucun mot à vous pour l’instant')).toBeVisible();
  await expect(desk.getByText('« les bérets ocre » retiré du lexique')).toBeVisible();
  await desk.getByRole('button', { name: 'Annuler', exact: true }).last().press('Enter');
  await expect(desk.getByRole('list', { name: 'Lexique' })).toContainText('les bérets ocre');
});

test('the map opens on the desk’s own area, which can be taken from it', async ({ desk }) => {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await openSection(desk, 'Bureau');
  await tabTo(desk, 'button', /Zone par défaut$/);
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Nara');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Zone par défaut enregistrée')).toBeVisible();
  const { area } = await backendOf(desk).call('settings.get', {});
  expect(area).toEqual([-9.2, 14.2, -5.6, 16]);
  await desk.reload();
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await openSection(desk, 'Bureau');
  await tabTo(desk, 'button', /Zone par défaut$/);
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('End');
  await desk.keyboard.press('Enter');
  await tabTo(desk, 'button', 'Prendre la vue actuelle de la carte');
  await desk.keyboard.press('Enter');
  const shown = await Promise.all(['Ouest (°)', 'Sud (°)', 'Est (°)', 'Nord (°)'].map(async (name) => Number((await desk.getByRole('textbox', { name, exact: true }).inputValue()).replace(',', '.'))));
  // The whole area is seen, and not much more than the window's shape asks for.
  const [west = 0, south = 0, east = 0, north = 0] = shown;
  expect([west <= -9.2, south <= 14.2, east >= -5.6, north >= 16]).toEqual([true, true, true, true]);
  expect(Math.min((east - west) / 3.6, (north - south) / 1.8)).toBeLessThan(1.5);
});

test('another workspace is made, looked into, and left again; what cannot be opened is told at its field', async ({ desk, folder }) => {
  await openSection(desk, 'Espace de travail');
  await tabTo(desk, 'button', 'Vérifier l’espace de travail');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText(/^Tout est en ordre/)).toBeVisible();

  await tabTo(desk, 'textbox', 'Nom ou chemin du fichier');
  await desk.keyboard.type('absent');
  await desk.keyboard.press('Enter');
  const path = desk.getByRole('textbox', { name: 'Nom ou chemin du fichier' });
  await expect(path).toHaveAccessibleDescription(/absent\.confins\s» n’existe pas/);

  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('nord');
  await tabTo(desk, 'button', 'Créer, vide');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Espace de travail ouvert : nord.confins')).toBeVisible();
  await expect(desk.getByText(join(folder, 'nord.confins')).first()).toBeVisible();
  expect((await backendOf(desk).call('workspace.status', {})).events).toBe(0);
  await desk.keyboard.press('1');
  await expect(desk.getByText('Aucun événement', { exact: true }).first()).toBeVisible();

  await desk.keyboard.press('6');
  await desk.getByRole('button', { name: 'Ouvrir bureau.confins' }).press('Enter');
  await expect(desk.getByText('Espace de travail ouvert : bureau.confins')).toBeVisible();
  await expect.poll(async () => (await backendOf(desk).call('workspace.status', {})).events).toBe(6);
});

test('every entry of the attributions is shown, in the language of the interface', async ({ desk }) => {
  const file = readFileSync(new URL('../../resources/ATTRIBUTION.md', import.meta.url), 'utf8');
  const entries = file.split('\n').filter((line) => line.startsWith('| `')).map((line) => (line.split('|')[1] ?? '').replaceAll('`', '').trim());
  await openSection(desk, 'À propos et licences');
  const data = desk.getByRole('table', { name: 'Données livrées avec Confins' });
  const rows = data.getByRole('rowgroup').last().getByRole('row');
  await expect(rows).toHaveCount(entries.length);
  for (const [place, entry] of entries.entries()) await expect(rows.nth(place)).toContainText(entry);
  await expect(data).toContainText('wilayas et moughataas de Mauritanie');
  await backendOf(desk).call('settings.edit', { lang: 'en' });
  await expect(desk.getByRole('table', { name: 'Data shipped with Confins' })).toContainText('wilayas and moughataas of Mauritania');
  await expect(desk.locator('tbody tr')).toHaveCount(entries.length);
});
