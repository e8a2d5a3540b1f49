/** The editor as other views open it: on a proposal, on words of a document, on a draft left from before. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './shared-window.ts';
import { rewrite, tabTo, writeIn } from './writing.ts';

const ARTICLE = readFileSync(resolve(import.meta.dirname, 'articles/fassala.fr.txt'), 'utf8');

test('a proposal is corrected, then corrected again and accepted', async ({ desk }) => {
  const document = await ingest(desk);
  await openFirstDocument(desk);
  await desk.keyboard.press('e');
  const sheet = desk.getByRole('dialog', { name: 'Corriger la proposition' });
  await expect(sheet.getByLabel('Date', { exact: true })).toHaveValue('2025-03-11');
  await tabTo(desk, sheet.getByLabel('Date', { exact: true }));
  await rewrite(desk, 'vers le 10 mars 2025');
  await expect(sheet.getByText(/10 mars 2025.*environ/)).toBeVisible();
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('Proposition corrigée', { exact: true })).toBeVisible();
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  expect((await backendOf(desk).call('proposal.list', { document })).proposals[0]).toMatchObject({ state: 'pending', draft: { when: '2025-03-10~' } });

  await desk.keyboard.press('e');
  await expect(sheet.getByLabel('Titre en français')).toBeFocused();
  await rewrite(desk, 'Incursion d’hommes armés près de Fassala');
  await writeIn(desk, sheet.getByLabel('Enlevés'), '2');
  await desk.keyboard.press('Control+Shift+Enter');
  await expect(desk.getByText('Proposition corrigée et acceptée')).toBeVisible();
  expect((await backendOf(desk).call('document.events', { id: document })).events).toMatchObject([
    { title: { fr: 'Incursion d’hommes armés près de Fassala' }, when: '2025-03-10~', casualties: { abducted: [2, 2] }, citations: [{ document }] },
  ]);
  expect((await backendOf(desk).call('draft.list', {})).drafts).toEqual([]);
});

test('words selected in a document become an event that cites them', async ({ desk }) => {
  const document = await ingest(desk);
  await openFirstDocument(desk);
  await select(desk, 'deux', 3);
  const words = 'deux éleveurs mauritaniens ont';
  expect(await selected(desk)).toBe(words);
  await desk.keyboard.press('n');
  const sheet = desk.getByRole('dialog', { name: 'Événement tiré du passage choisi' });
  await expect(sheet.getByLabel('Titre en français')).toHaveValue(words);
  await expect(sheet.getByRole('region', { name: 'Sources' }).getByText(/^Fassala : deux éleveurs enlevés/)).toBeVisible();
  await rewrite(desk, 'Deux éleveurs enlevés');
  await writeIn(desk, sheet.getByLabel('Date', { exact: true }), '2025-03-12');
  await writeIn(desk, sheet.getByRole('combobox', { name: 'Lieu' }), 'Léré');
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('Événement ajouté')).toBeVisible();
  const start = ARTICLE.lastIndexOf(words);
  expect((await backendOf(desk).call('document.events', { id: document })).events).toMatchObject([
    { title: { fr: 'Deux éleveurs enlevés' }, when: '2025-03-12', where: { name: 'Léré' }, citations: [{ document, spans: [{ field: 'event', start, end: start + words.length }] }] },
  ]);
});

test('a selected sentence is read: its date and place are filled in already', async ({ desk }) => {
  const document = await ingest(desk);
  await openFirstDocument(desk);
  await select(desk, 'Nouakchott', 0);
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('n');
  const sheet = desk.getByRole('dialog', { name: 'Événement tiré du passage choisi' });
  await expect(sheet.getByLabel('Date', { exact: true })).toHaveValue('2025-03-11');
  await expect(sheet.getByRole('combobox', { name: 'Lieu' })).toHaveValue('Fassala');
  await desk.keyboard.press('Control+s');
  await expect(desk.getByText('Événement ajouté')).toBeVisible();
  const [event] = (await backendOf(desk).call('document.events', { id: document })).events;
  expect(event).toMatchObject({ when: '2025-03-11', where: { name: 'Fassala', country: 'MR' } });
  const quoted = event?.citations[0]?.spans.map(({ field, start, end }) => [field, ARTICLE.slice(start, end)]);
  expect(quoted).toContainEqual(['when', 'le 11 mars 2025']);
});

test('drafts left from before are offered at the start, and are gone once emptied, finished or discarded', async ({ desk }) => {
  await leaveDraft(desk, 'n', 'Premier brouillon');
  await leaveDraft(desk, 'N', 'Second brouillon');
  await leaveDraft(desk, 'n', '');
  await desk.reload();
  const banner = desk.getByRole('region', { name: /brouillons? inachevés?/ });
  await expect(banner.getByRole('listitem')).toHaveText([/Second brouillon/, /Premier brouillon/]);
  await tabTo(desk, banner.getByRole('button', { name: 'Abandonner : Premier brouillon' }));
  await desk.keyboard.press('Enter');
  await expect(banner.getByRole('listitem')).toHaveText([/Second brouillon/]);

  await tabTo(desk, banner.getByRole('button', { name: 'Continuer : Second brouillon' }));
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog', { name: 'Nouvelle rencontre' }).getByLabel('Titre en français')).toHaveValue('Second brouillon');
  await expect(banner).toHaveCount(0);
  await desk.keyboard.press('Escape');
  await expect(banner.getByRole('listitem')).toHaveText([/Second brouillon/]);
  await tabTo(desk, banner.getByRole('button', { name: 'Continuer : Second brouillon' }));
  await desk.keyboard.press('Enter');
  await expect(desk.getByLabel('Titre en français')).toBeFocused();
  await desk.keyboard.press('Control+a');
  await desk.keyboard.press('Delete');
  await desk.keyboard.press('Escape');
  await expect(banner).toHaveCount(0);
  await expect.poll(() => backendOf(desk).call('draft.list', {})).toEqual({ drafts: [] });
});

/** Types a title and closes; with nothing to type, goes on with the draft found and leaves it as it is. */
async function leaveDraft(desk: Page, key: string, title: string): Promise<void> {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await desk.keyboard.press(key);
  if (title === '') await desk.getByRole('button', { name: 'Continuer' }).press('Enter');
  await expect(desk.getByLabel('Titre en français')).toBeFocused();
  await desk.keyboard.type(title);
  await expect(desk.getByText('Brouillon gardé')).toBeVisible({ visible: title !== '' });
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

async function ingest(desk: Page): Promise<string> {
  const { document } = await backendOf(desk).call('document.ingest', { source: { from: 'text', text: ARTICLE }, publisher: 'Agence' });
  return document.id;
}

async function openFirstDocument(desk: Page): Promise<void> {
  await expect(desk.getByRole('tab', { name: 'Bureau' })).toBeVisible();
  await desk.keyboard.press('2');
  await expect(desk.getByRole('navigation', { name: /Documents/ })).toContainText('triées');
  await desk.keyboard.press('J');
  await expect(desk.getByRole('region', { name: 'Propositions' }).getByRole('article')).toContainText('Incursion');
}

/** Goes to the text, back to its headline, steps to the first such word below it, and stretches by so many words. */
async function select(desk: Page, word: string, further: number): Promise<void> {
  await desk.keyboard.press('l');
  for (let step = 0; step < 10; step += 1) await desk.keyboard.press('ArrowUp');
  for (let step = 0; step < 120 && (await selected(desk)) !== word; step += 1) await desk.keyboard.press('ArrowRight');
  expect(await selected(desk)).toBe(word);
  for (let step = 0; step < further; step += 1) await desk.keyboard.press('Shift+ArrowRight');
}

async function selected(desk: Page): Promise<string> {
  return desk.evaluate(() => document.getSelection()?.toString() ?? '');
}
