import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './shared-window.ts';

const ARTICLE = readFileSync(resolve(import.meta.dirname, 'articles/fassala.fr.txt'), 'utf8');
/** Each gives three proposals of its own: an incursion at the place, an abduction at Léré, a meeting at Nouakchott. */
const PLACES = ['Fassala', 'Bassikounou', 'Kobenni', 'Adel Bagrou', 'Néma', 'Nara'];

test('five documents of three proposals each are accepted by keyboard, quickly', async ({ desk }) => {
  for (const [index, place] of PLACES.slice(0, 5).entries()) await ingest(desk, place, { day: 11 + 3 * index, publisher: 'Agence' });
  await openInbox(desk);
  await desk.keyboard.press('J');
  const seconds: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await expect(progress(desk)).toHaveText('0 sur 3');
    const title = await heading(desk).textContent();
    const began = performance.now();
    for (const key of ['a', 'a', 'a']) await desk.keyboard.press(key);
    if (turn < 4) await expect(heading(desk)).not.toHaveText(title ?? '');
    else await expect(progress(desk)).toHaveText('3 sur 3');
    seconds.push((performance.now() - began) / 1000);
  }
  const median = seconds.sort((a, b) => a - b)[2] ?? Infinity;
  test.info().annotations.push({ type: 'median from an open document to three accepted proposals', description: `${median.toFixed(2)} s` });
  expect(median).toBeLessThan(15);
  await expect(desk.getByRole('navigation')).toContainText('15 sur 15 propositions triées');
  expect((await backendOf(desk).call('workspace.status', {})).pendingProposals).toBe(0);
});

test('a field is accepted and another dropped; the event has what was kept', async ({ desk }) => {
  const document = await ingest(desk, 'Fassala');
  await openInbox(desk);
  await desk.keyboard.press('J');
  await expect(card(desk)).toContainText('Incursion');
  await desk.keyboard.press('w');
  await expect(desk.locator('[data-field=when]')).toBeFocused();
  await expect(desk.locator('mark[data-level=field]')).toHaveText('le 11 mars 2025');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: /^Quand.*validé/ })).toBeVisible();
  await desk.keyboard.press('h');
  await desk.keyboard.press('x');
  await expect(desk.getByRole('button', { name: /^Qui.*écarté/ })).toBeVisible();
  await desk.keyboard.press('v');
  await desk.keyboard.press('x');
  await expect(desk.getByText('Le champ Statut ne peut pas être écarté')).toBeVisible();
  expect((await proposals(desk, document))[0]?.verdicts).toEqual({ when: 'accepted', actors: 'dropped' });
  await desk.keyboard.press('a');
  await expect(progress(desk)).toHaveText('1 sur 3');
  const { events } = await backendOf(desk).call('document.events', { id: document });
  expect(events).toMatchObject([{ when: '2025-03-11', actors: [] }]);
});

test('words chosen by keys take over a field, which is read again and confirmed', async ({ desk }) => {
  const document = await ingest(desk, 'Fassala');
  await openInbox(desk);
  await desk.keyboard.press('J');
  await expect(card(desk)).toContainText('Incursion');
  await selectWords(desk, '20', 2);
  expect(await selected(desk)).toBe('20 mars 2025');
  await desk.keyboard.press('w');
  await expect(card(desk).getByText(/se lit/)).toContainText('« 20 mars 2025 » se lit : jeudi 20 mars 2025');
  await expect(desk.locator('mark[data-level=field]')).toHaveText('20 mars 2025');
  expect((await proposals(desk, document))[0]).toMatchObject({ draft: { when: '2025-03-11' }, verdicts: {} });
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: /^Quand.*jeudi 20 mars 2025.*validé/ })).toBeVisible();
  await selectWords(desk, 'Léré', 0);
  await desk.keyboard.press('p');
  await expect(card(desk).getByText(/se lit/)).toContainText('Léré');
  await desk.keyboard.press('Escape');
  await expect(card(desk).getByText(/se lit/)).toHaveCount(0);
  const [proposal] = await proposals(desk, document);
  expect(proposal).toMatchObject({ draft: { when: '2025-03-20', where: { name: 'Fassala' } }, verdicts: { when: 'accepted' } });
  expect(proposal?.spans.filter(({ field }) => field === 'when' || field === 'where').map(({ start, end }) => ARTICLE.slice(start, end)).sort()).toEqual(['20 mars 2025', 'Léré']);
});

test('text and fields answer each other', async ({ desk }) => {
  await ingest(desk, 'Fassala');
  await openInbox(desk);
  await desk.keyboard.press('J');
  await expect(card(desk)).toContainText('Incursion');
  await selectWords(desk, 'armés', 0);
  await expect(desk.locator('[data-pointed]')).toContainText('Qui');
  await desk.keyboard.press('Escape');
  expect(await selected(desk)).toBe('');
  await desk.keyboard.press('t');
  await expect(desk.locator('mark[data-level=field]')).toHaveText('incursion');
  await desk.locator('mark', { hasText: 'le 11 mars 2025' }).hover();
  await expect(desk.locator('[data-pointed]')).toContainText('Quand');
  await desk.locator('mark', { hasText: 'le 11 mars 2025' }).click();
  await expect(desk.locator('[data-field=when]')).toBeFocused();
});

test('marked proposals are rejected at once, taken back and rejected again', async ({ desk }) => {
  const document = await ingest(desk, 'Fassala');
  await openInbox(desk);
  await desk.keyboard.press('J');
  await expect(progress(desk)).toHaveText('0 sur 3');
  for (const key of ['x', 'j', 'x', 'r']) await desk.keyboard.press(key);
  await expect(progress(desk)).toHaveText('2 sur 3');
  await expect(card(desk)).toContainText('Rencontre ministérielle');
  await desk.keyboard.press('u');
  await expect(progress(desk)).toHaveText('0 sur 3');
  await expect(card(desk)).toContainText('Incursion');
  expect(await states(desk, document)).toEqual(['pending', 'pending', 'pending']);
  await desk.keyboard.press('U');
  await expect(progress(desk)).toHaveText('2 sur 3');
  expect(await states(desk, document)).toEqual(['rejected', 'rejected', 'pending']);
});

test('undo goes back to the document where the act was made', async ({ desk }) => {
  const first = await ingest(desk, 'Fassala');
  await ingest(desk, 'Kobenni', { day: 17 });
  await openInbox(desk);
  await desk.keyboard.press('K');
  await desk.keyboard.press('J');
  await expect(heading(desk)).toContainText('Fassala');
  await desk.keyboard.press('R');
  await expect(heading(desk)).toContainText('Kobenni');
  await desk.keyboard.press('u');
  await expect(heading(desk)).toContainText('Fassala');
  await expect(progress(desk)).toHaveText('0 sur 3');
  expect(await states(desk, first)).toEqual(['pending', 'pending', 'pending']);
});

test('a proposal joins the event it tells again, as a differing claim, with a field taken over', async ({ desk }) => {
  const first = await ingest(desk, 'Fassala', { publisher: 'Agence' });
  await backendOf(desk).call('proposal.accept', { ids: [`${first}-1`], as: 'new' });
  const second = await ingest(desk, 'Fassala', { publisher: 'Radio', words: (text) => text.replace('11 mars', '12 mars') });
  await openInbox(desk);
  await desk.keyboard.press('J');
  await expect(card(desk)).toContainText('Ressemble à');
  await desk.keyboard.press('m');
  const dialog = desk.getByRole('dialog');
  await expect(dialog.getByRole('option').first()).toContainText('Fassala');
  await expect(dialog.getByRole('option').first()).toContainText('%');
  await desk.keyboard.type('introuvable');
  await expect(dialog.getByText('Aucun événement ne répond à ces mots.')).toBeVisible();
  for (let step = 0; step < 11; step += 1) await desk.keyboard.press('Backspace');
  await desk.keyboard.type('fassala');
  await expect(dialog.getByRole('row').filter({ hasText: 'Quand' })).toContainText('mercredi 12 mars 2025');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await tabTo(desk, dialog.getByRole('checkbox', { name: /Quand/ }));
  await desk.keyboard.press('Space');
  await tabTo(desk, dialog.getByRole('radio', { name: /Même récit/ }));
  await desk.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /Version différente/ })).toBeChecked();
  await desk.keyboard.press('Control+Enter');
  await expect(progress(desk)).toHaveText('1 sur 3');
  const { events } = await backendOf(desk).call('document.events', { id: second });
  expect(events).toMatchObject([{ when: '2025-03-12', citations: [{ document: first }, { document: second }] }]);
  expect(events[0]?.claims.filter(({ by }) => by === 'Radio')).toHaveLength(1);
});

test('a proposal is split, and selected words become a proposal', async ({ desk }) => {
  const document = await ingest(desk, 'Fassala');
  await openInbox(desk);
  await desk.keyboard.press('J');
  await expect(progress(desk)).toHaveText('0 sur 3');
  await desk.keyboard.press('s');
  await expect(progress(desk)).toHaveText('0 sur 4');
  await expect(desk.getByRole('listitem').nth(3).getByRole('article')).toContainText('Incursion');
  await desk.keyboard.press('l');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('N');
  await expect(progress(desk)).toHaveText('0 sur 5');
  expect(await states(desk, document)).toEqual(Array.from({ length: 5 }, () => 'pending'));
});

test('the digit and the letter are given by keys', async ({ desk }) => {
  const document = await ingest(desk, 'Fassala', { publisher: 'Agence' });
  await openInbox(desk);
  await desk.keyboard.press('J');
  await expect(progress(desk)).toHaveText('0 sur 3');
  await desk.keyboard.press('g');
  await desk.keyboard.press('2');
  await expect(desk.getByRole('radio', { name: /^2,/ })).toBeChecked();
  await desk.keyboard.press('g');
  await desk.keyboard.press('b');
  await expect(desk.getByRole('button', { name: /Source/ })).toContainText('B');
  await desk.keyboard.press('a');
  await expect(progress(desk)).toHaveText('1 sur 3');
  expect(await backendOf(desk).call('document.get', { id: document })).toMatchObject({ letter: 'B', letterFrom: 'given' });
  expect((await backendOf(desk).call('document.events', { id: document })).events).toMatchObject([{ grade: 'B2' }]);
});

test('a group is rejected in one act; a reload finds the place again', async ({ desk }) => {
  const [first, second] = [await ingest(desk, 'Fassala', { publisher: 'Agence' }), await ingest(desk, 'Kobenni', { publisher: 'Agence', day: 17 })];
  const other = await ingest(desk, 'Nara', { publisher: 'Radio', day: 20 });
  await openInbox(desk);
  await tabTo(desk, desk.getByRole('radio', { name: 'Arrivée' }));
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('Enter');
  const reject = desk.getByRole('button', { name: 'Rejeter les 6 propositions à trier de « Agence »' });
  await tabTo(desk, reject);
  await desk.keyboard.press('Enter');
  await expect(reject).toHaveCount(0);
  expect([...(await states(desk, first)), ...(await states(desk, second))]).toEqual(Array.from({ length: 6 }, () => 'rejected'));
  await desk.keyboard.press('u');
  await expect(reject).toBeVisible();
  expect([...(await states(desk, first)), ...(await states(desk, second)), ...(await states(desk, other))]).toEqual(Array.from({ length: 9 }, () => 'pending'));
  await expect(progress(desk)).toHaveText('0 sur 3');
  await desk.keyboard.press('j');
  await expect(card(desk)).toContainText('Enlèvement');
  const title = await heading(desk).textContent();
  await desk.reload();
  await openInbox(desk);
  await expect(heading(desk)).toHaveText(title ?? '');
  await expect(card(desk)).toContainText('Enlèvement');
});

interface Given {
  readonly publisher?: string;
  /** Of March 2025: that of the first incident. */
  readonly day?: number;
  readonly words?: (text: string) => string;
}

/** The id of the document; the first incident is at `place`, which is named in the title. */
async function ingest(desk: Page, place: string, { publisher, day = 11, words = (text) => text }: Given = {}): Promise<string> {
  const text = words(ARTICLE.replaceAll('Fassala', place).replace('14 mars', `${day + 3} mars`).replace('11 mars', `${day} mars`));
  const { document, proposals: found } = await backendOf(desk).call('document.ingest', { source: { from: 'text', text }, publisher: publisher ?? null });
  expect(found).toHaveLength(3);
  return document.id;
}

async function openInbox(desk: Page): Promise<void> {
  await expect(desk.getByRole('tab', { name: 'Bureau' })).toBeVisible();
  await desk.keyboard.press('2');
  await expect(desk.getByRole('navigation', { name: /Documents/ })).toContainText('triées');
}

function heading(desk: Page) {
  return desk.getByRole('tabpanel').getByRole('heading', { level: 1 });
}

function card(desk: Page) {
  return desk.getByRole('region', { name: 'Propositions' }).getByRole('article');
}

function progress(desk: Page) {
  return desk.getByRole('region', { name: 'Propositions' }).getByText(/^\d+ sur \d+$/);
}

/** Goes to the text, back to its beginning, steps to the word, and stretches by so many words. */
async function selectWords(desk: Page, word: string, further: number): Promise<void> {
  await desk.keyboard.press('l');
  for (let step = 0; step < 10; step += 1) await desk.keyboard.press('ArrowUp');
  for (let step = 0; step < 120 && (await selected(desk)) !== word; step += 1) await desk.keyboard.press('ArrowRight');
  for (let step = 0; step < further; step += 1) await desk.keyboard.press('Shift+ArrowRight');
}

async function selected(desk: Page): Promise<string> {
  return desk.evaluate(() => document.getSelection()?.toString() ?? '');
}

async function tabTo(desk: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await desk.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function proposals(desk: Page, document: string) {
  return (await backendOf(desk).call('proposal.list', { document })).proposals;
}

async function states(desk: Page, document: string): Promise<string[]> {
  return (await proposals(desk, document)).map(({ state }) => state);
}
