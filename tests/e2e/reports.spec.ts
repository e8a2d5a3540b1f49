import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './door.ts';

test.setTimeout(400_000);

test('a report is composed, approved and issued; a correction stands in the next issue', async ({ desk, folder, saveFile }) => {
  await begin(desk);
  const serial = await desk.getByRole('heading', { level: 1 }).innerText();
  expect(serial).toMatch(/^SITREP-\d{4}-001$/);
  const page = desk.getByRole('img', { name: /^Page 1 sur/ }).locator('image');
  await expect(page).toHaveAttribute('href', /^blob:/);
  expect(await page.evaluate(loads)).toBe(true);

  await desk.getByRole('navigation', { name: 'Plan' }).getByRole('button', { name: /Appréciation/ }).click();
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  const judgement = desk.getByRole('textbox', { name: 'Appréciation, phrase 1' });
  await expect(judgement).toBeFocused();
  await desk.keyboard.type('Le dialogue devrait se maintenir.');
  await choose(desk, 'Probabilité', /^probable/);
  await expect(problems(desk).getByRole('button', { name: /Appréciation sans degré de confiance/ })).toBeVisible();
  await choose(desk, 'Confiance', /modérée/);
  await expect(problems(desk).getByRole('button', { name: /sans degré de confiance/ })).toHaveCount(0);

  await step(desk, 'Mettre en relecture', 'en relecture');
  await step(desk, 'Approuver', 'approuvé');
  await desk.getByRole('button', { name: 'Diffuser' }).click();
  await expect(desk.getByRole('dialog')).toContainText('Sera figé');
  await desk.getByRole('dialog').getByRole('button', { name: 'Diffuser' }).click();
  await expect(desk.getByRole('heading', { name: /^Diffusé le/ })).toBeVisible();
  await expect(judgement).toHaveAttribute('readonly', '');
  const file = join(folder, 'diffuse.pdf');
  await saveFile(() => desk.getByRole('button', { name: /^Télécharger SITREP.+\.pdf$/ }).click(), file);
  expect(readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-');

  await correct(desk);
  await desk.keyboard.press('Escape');
  await begin(desk);
  const changed = desk.getByRole('region', { name: 'Ce qui a changé' });
  await expect(changed.getByRole('textbox').first()).toHaveValue(new RegExp(`^Depuis ${serial}`));
  await expect(changed.getByRole('textbox').nth(1)).toHaveValue(/Corrigé.+77 à 78 tués/);
});

test('an edited sentence keeps its events, one without any is told and leads to its place', async ({ desk }) => {
  await begin(desk);
  const section = desk.getByRole('region', { name: 'L’essentiel' });
  const first = section.getByRole('textbox').first();
  await expect(section.getByText('proposé', { exact: true })).toBeVisible();
  const references = await section.getByRole('button', { name: /^Référence/ }).count();
  await first.press('End');
  await desk.keyboard.type(' Relu.');
  await expect(section.getByText('écrit', { exact: true })).toBeVisible();
  expect(await section.getByRole('button', { name: /^Référence/ }).count()).toBe(references);

  await first.press('End');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Une phrase sans preuve.');
  const told = problems(desk).getByRole('button', { name: /Phrase sans événement/ });
  await expect(told).toBeVisible();
  await told.click();
  await expect(section.getByRole('textbox').nth(1)).toBeFocused();

  await section.getByRole('button', { name: 'Citer un événement' }).nth(1).click();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(told).toHaveCount(0);
  await section.getByRole('button', { name: 'Revenir au texte proposé' }).click();
  await expect(section.getByText('proposé', { exact: true })).toBeVisible();
  await desk.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await desk.keyboard.press('Control+z');
  await expect(section.getByText('écrit', { exact: true })).toBeVisible();
  expect(await desk.evaluate(() => [document.documentElement.scrollTop, document.body.scrollTop])).toEqual([0, 0]);
});

function problems(desk: Page) {
  return desk.getByRole('region', { name: 'À regarder' });
}

/** Whether the picture of a page is one. */
async function loads(image: Element): Promise<boolean> {
  const picture = new Image();
  picture.src = image.getAttribute('href') ?? '';
  await picture.decode();
  return picture.naturalWidth > 0;
}

/** A draft over everything, in the composer. */
async function begin(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Rapport de situation' }).click();
  await desk.getByRole('button', { name: 'Toute la chronologie' }).click();
  await desk.getByRole('button', { name: 'Commencer le rapport' }).click();
  await expect(desk.getByRole('navigation', { name: 'Plan' })).toBeVisible();
}

async function choose(desk: Page, label: string, option: RegExp): Promise<void> {
  await desk.getByRole('region', { name: 'Appréciation' }).getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await desk.getByRole('option', { name: option }).first().click();
}

async function step(desk: Page, name: string, state: string): Promise<void> {
  await desk.getByRole('button', { name }).click();
  await desk.getByRole('dialog').getByRole('button', { name }).click();
  await expect(desk.getByText(state, { exact: true }).first()).toBeVisible();
}

/** An incident of the report turns out otherwise. */
async function correct(desk: Page): Promise<void> {
  const { events } = await backendOf(desk).call('event.list', { filter: { kinds: ['incident'] } });
  const event = events[0];
  if (event?.kind !== 'incident') throw new Error('the workspace has no incident');
  await backendOf(desk).call('event.edit', { id: event.id, changes: [{ field: 'casualties', from: event.casualties, to: { killed: [77, 78] } }] });
}
