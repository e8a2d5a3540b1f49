import type { Page } from '@playwright/test';
import { backendOf } from '../../support/page-backend.ts';
import { violations } from '../axe.ts';
import { expect, test } from '../shared-window.ts';
import { dressed } from '../dressed.ts';

// Axe walks a whole page a dozen times.
test.setTimeout(400_000);

for (const { lang, theme } of [{ lang: 'fr', theme: 'light' }, { lang: 'en', theme: 'dark' }] as const) {
  test(`neither reports nor the briefing have an accessibility violation, in ${lang} and ${theme}`, async ({ desk }) => {
    await desk.emulateMedia({ reducedMotion: 'reduce' });
    await dressed(desk, lang, theme);
    const { issued, draft } = await madeReports(desk);
    const found: unknown[] = [];

    await desk.keyboard.press('3');
    const list = desk.getByRole('grid', { name: /^(Rapports|Reports)$/ });
    await expect(list.getByRole('row')).toHaveCount(3);
    found.push(...await violations(desk, 'list'));
    await desk.keyboard.press('n');
    await expect(desk.getByRole('form')).toBeVisible();
    found.push(...await violations(desk, 'form'));
    await desk.keyboard.press('Escape');

    await desk.keyboard.press('t');
    const templates = desk.getByRole('navigation', { name: /^(Modèles de rapport|Report templates)$/ });
    await expect(templates).toBeVisible();
    found.push(...await violations(desk, 'shipped template'));
    await desk.getByRole('button', { name: /^(Dupliquer|Duplicate)$/ }).click();
    await desk.getByRole('textbox', { name: /^(Nom, anglais|Name, English)$/ }).fill('');
    for (const part of await desk.locator('summary').all()) await part.click();
    await desk.getByRole('row', { name: /^(Incidents)/ }).click();
    found.push(...await violations(desk, 'own template'));
    await desk.getByRole('button', { name: /^(Supprimer|Remove)$/ }).click();
    await expect(desk.getByRole('dialog')).toBeVisible();
    found.push(...await violations(desk, 'removing a template'));
    for (const _time of ['dialog', 'templates']) await desk.keyboard.press('Escape');

    await list.getByText(draft, { exact: true }).click();
    await expect(desk.locator('svg image').first()).toBeVisible();
    found.push(...await violations(desk, 'composer'));
    for (const [key, where] of [['d', 'settings'], ['w', 'withheld'], ['Control+Enter', 'submit']] as const) {
      await desk.keyboard.press(key);
      await expect(desk.getByRole('dialog')).toBeVisible();
      found.push(...await violations(desk, where));
      await desk.keyboard.press('Escape');
      await expect(desk.getByRole('dialog')).toHaveCount(0);
    }
    await desk.keyboard.press('Escape');
    await list.getByText(issued, { exact: true }).click();
    await expect(desk.locator('svg image').first()).toBeVisible();
    found.push(...await violations(desk, 'issued'));

    await desk.keyboard.press('b');
    await expect(desk.getByRole('timer')).toBeVisible();
    found.push(...await violations(desk, 'briefing, title'));
    for (const key of ['PageDown', 'e', 'n']) await desk.keyboard.press(key);
    await expect(desk.getByRole('region', { name: /^(Notes)$/ })).toBeVisible();
    found.push(...await violations(desk, 'briefing, step'));
    expect(found).toEqual([]);
  });
}

/** Their serials. */
async function madeReports(desk: Page): Promise<{ readonly issued: string; readonly draft: string }> {
  const make = () => backendOf(desk).call('report.create', { template: 'sitrep', scope: { from: '2024-01-01', to: '2024-06-30' }, lang: 'fr', marking: 'green' });
  const { id, serial } = await make();
  await backendOf(desk).call('report.submit', { id });
  await backendOf(desk).call('report.approve', { id });
  await backendOf(desk).call('report.issue', { id });
  const draft = await make();
  const sentence = { text: 'Le dialogue tient.', refs: [], likelihood: 'likely', confidence: null };
  await backendOf(desk).call('report.edit', { id: draft.id, changes: [{ field: 'texts.assessment', from: null, to: { seq: 1, paragraphs: [{ id: 'a', sentences: [sentence] }] } }] });
  return { issued: serial, draft: draft.serial };
}
