import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { backendOf } from '../../support/page-backend.ts';
import { expect, test } from '../door.ts';

test.setTimeout(400_000);

test('a template is duplicated, changed, used, shared, removed and taken in again', async ({ desk, folder, saveFile }) => {
  const editor = await duplicated(desk);
  const rows = editor.getByRole('grid', { name: 'Sections' });
  const save = editor.getByRole('button', { name: 'Enregistrer' });

  const nameInEnglish = editor.getByRole('textbox', { name: 'Nom, anglais' });
  await nameInEnglish.fill('');
  await expect(editor.getByRole('status', { name: 'À corriger' })).toContainText('Il manque le nom en anglais.');
  await expect(save).toBeDisabled();
  await nameInEnglish.fill('Morning point');
  await editor.getByRole('textbox', { name: 'Nom, français' }).fill('Point du matin');

  await rows.getByRole('row', { name: /^L’essentiel/ }).click();
  await editor.getByRole('textbox', { name: 'Intitulé, français' }).fill('En deux mots');
  await rows.getByText('Perspectives').locator('..').getByRole('checkbox').click({ force: true });
  await moveByKeyboard(desk, 'Chiffres clés');
  await expect(rows.getByRole('row').first()).toContainText('Chiffres clés');
  await rows.getByRole('row', { name: /^Chiffres clés/ }).click();
  await editor.getByRole('button', { name: 'Descendre' }).click();
  await expect(rows.getByRole('row').first()).toContainText('En deux mots');
  await dragBelow(desk, 'Diffusion', 'L’essentiel');
  await expect(rows.getByRole('row').nth(1)).toContainText('Diffusion');
  await editor.getByText('En tête').click();
  await editor.getByRole('textbox', { name: 'Rédigé par, français' }).fill('Établi par');
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('Modèle « Point du matin » enregistré')).toBeVisible();

  await editor.getByRole('button', { name: 'Commencer un rapport' }).click();
  await desk.getByRole('button', { name: 'Toute la chronologie' }).click();
  await desk.getByRole('button', { name: 'Commencer le rapport' }).click();
  const outline = desk.getByRole('navigation', { name: 'Plan' });
  await expect(outline.getByRole('button').first()).toContainText('En deux mots');
  await expect(outline.getByRole('button').nth(1)).toContainText('Diffusion');
  await expect(outline.getByRole('button', { name: /Perspectives/ })).toHaveCount(0);
  await expect(desk.getByRole('img', { name: /^Page 1 sur/ }).locator('image')).toHaveAttribute('href', /^blob:/);
  expect((await composed(desk)).slice(0, 2)).toEqual(['En deux mots', 'Diffusion']);

  await removeReports(desk);
  await desk.keyboard.press('Escape');
  await desk.getByRole('grid', { name: 'Rapports' }).or(desk.getByRole('heading', { name: 'Aucun rapport pour l’instant' })).waitFor();
  await desk.keyboard.press('t');
  await desk.getByRole('button', { name: /^Point du matin/ }).click();
  const file = join(folder, 'matin.json');
  await saveFile(() => editorOf(desk).getByRole('button', { name: 'Exporter' }).click(), file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: { fr: 'Point du matin', en: 'Morning point' }, wording: { fr: { author: 'Établi par' } } });
  await editorOf(desk).getByRole('button', { name: 'Supprimer' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
  const entries = desk.getByRole('navigation', { name: 'Modèles de rapport' }).getByRole('button', { name: /^Point du matin/ });
  await expect(entries).toHaveCount(0);
  await desk.getByRole('button', { name: 'Annuler' }).last().click();
  await expect(entries).toHaveCount(1);

  const noTemplate = join(folder, 'autre.json');
  writeFileSync(noTemplate, 'Bonjour');
  await desk.locator('input[type=file]').setInputFiles(noTemplate);
  await expect(desk.getByRole('alert')).toHaveText('Ce fichier n’est pas un modèle de rapport : ce n’est pas un texte JSON.');
  await desk.locator('input[type=file]').setInputFiles(file);
  await expect(entries).toHaveCount(2);
});

/** The editor of a copy of the situation report. */
async function duplicated(desk: Page) {
  await desk.getByRole('button', { name: 'Rapport de situation' }).waitFor();
  await desk.keyboard.press('3');
  await desk.getByRole('button', { name: /^Modèles/ }).click();
  await desk.getByRole('button', { name: 'Dupliquer' }).click();
  await expect(desk.getByRole('button', { name: 'Enregistrer' })).toBeVisible();
  return editorOf(desk);
}

function editorOf(desk: Page) {
  return desk.getByRole('main').locator('section').filter({ has: desk.getByRole('button', { name: 'Exporter' }) }).first();
}

/** To the top, by the keys that a drag is made of. */
async function moveByKeyboard(desk: Page, section: string): Promise<void> {
  await desk.getByRole('row', { name: new RegExp(`^${section}`) }).click();
  await desk.keyboard.press('ArrowRight');
  await expect(desk.getByRole('button', { name: `Déplacer ${section}` })).toBeFocused();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Home');
  await desk.keyboard.press('Enter');
}

async function dragBelow(desk: Page, section: string, other: string): Promise<void> {
  const [from, to] = [section, other].map((name) => desk.getByRole('row').filter({ has: desk.getByRole('button', { name: `Déplacer ${name}` }) }));
  const height = (await to?.boundingBox())?.height ?? 0;
  if (from && to) await from.dragTo(to, { targetPosition: { x: 200, y: height - 4 } });
}

/** Headings of the one report there is. */
async function composed(desk: Page): Promise<string[]> {
  const [report] = (await backendOf(desk).call('report.list', {})).reports;
  return (await backendOf(desk).call('report.compose', { id: report?.id ?? '' })).sections.map(({ heading }) => heading);
}

async function removeReports(desk: Page): Promise<void> {
  const { reports } = await backendOf(desk).call('report.list', {});
  for (const { id } of reports) await backendOf(desk).call('report.remove', { id });
}
