import type { Page } from '@playwright/test';
import { FASSALA } from '../support/articles.ts';
import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './shared-window.ts';

const lettersOf = async (desk: Page, publisher: string): Promise<string[]> =>
  (await backendOf(desk).call('event.list', { filter: {} })).events.flatMap(({ citations }) => citations.filter((one) => one.publisher === publisher).map(({ grade }) => grade.slice(0, 1)));

const row = (desk: Page, name: string) => desk.getByRole('row').filter({ has: desk.getByRole('rowheader', { name, exact: true }) });

async function openSources(desk: Page): Promise<void> {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await desk.keyboard.press('5');
  await expect(desk.getByRole('grid', { name: 'Éditeurs' })).toBeFocused();
}

/** Types into the search of the pane and goes on to its table, from the keyboard. */
async function find(desk: Page, text: string, steps: number): Promise<void> {
  await desk.keyboard.press('s');
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type(text);
  for (let step = 0; step < steps; step += 1) await desk.keyboard.press('Tab');
  await expect(desk.getByRole('grid')).toBeFocused();
}

test('a letter given to a publisher regrades every citation of it, says so beforehand, and is taken back', async ({ desk }) => {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  const before = await lettersOf(desk, 'Kessiya');
  await openSources(desk);
  await find(desk, 'kessi', 2);
  await desk.keyboard.press('a');
  const choice = desk.getByRole('button', { name: new RegExp(`^A, totalement fiable\\. ${before.length} citations recotées`) });
  await expect(choice).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Kessiya coté A')).toBeVisible();
  await expect(row(desk, 'Kessiya')).toContainText('totalement fiable');
  expect(new Set(await lettersOf(desk, 'Kessiya'))).toEqual(new Set(['A']));

  await desk.keyboard.press('1');
  const { events } = await backendOf(desk).call('event.list', { filter: {} });
  const cited = events.find(({ citations }) => citations.some(({ publisher }) => publisher === 'Kessiya'));
  await desk.getByRole('grid', { name: 'Événements' }).focus();
  await desk.keyboard.press('Home');
  for (let step = 0; step < events.findIndex(({ id }) => id === cited?.id); step += 1) await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('complementary')).toContainText(/A\d/);

  await desk.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
  await expect.poll(() => lettersOf(desk, 'Kessiya')).toEqual(before);
  await desk.keyboard.press('5');
  await expect(row(desk, 'Kessiya')).toContainText('fiabilité inconnue');
});

test('a toast takes back only what it names; where something came after, it leads to the history', async ({ desk }) => {
  await openSources(desk);
  await find(desk, 'kessi', 2);
  await desk.keyboard.press('a');
  await expect(desk.getByRole('button', { name: /^A, totalement fiable/ })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Kessiya coté A')).toBeVisible();
  const takeBack = desk.getByRole('status').getByRole('button', { name: 'Annuler' });
  await expect(takeBack).toBeVisible();
  await backendOf(desk).call('publisher.edit', { name: 'Madar', changes: [{ field: 'group', from: null, to: 'Presse unie' }] });
  const before = await backendOf(desk).call('publisher.list', {});

  await takeBack.press('Enter');
  await expect(desk.getByText(/^Autre chose a été fait depuis/)).toBeVisible();
  expect(await backendOf(desk).call('publisher.list', {})).toEqual(before);
  await desk.getByRole('status').getByRole('button', { name: 'Historique' }).press('Enter');
  await expect(desk.getByRole('region', { name: 'Journal des changements' })).toContainText('Madar');
});

test('a publisher asked for in the palette is shown each time, and not when the sources are gone back to', async ({ desk }) => {
  await openSources(desk);
  const search = desk.getByRole('searchbox', { name: 'Chercher un éditeur' });
  for (const _time of ['from the publishers', 'from the documents']) {
    await desk.keyboard.press('ControlOrMeta+k');
    await expect(desk.getByRole('combobox', { name: /^Chercher/ })).toBeFocused();
    await desk.keyboard.type('kessiya');
    await expect(desk.getByRole('option', { name: /^Kessiya/ }).first()).toBeVisible();
    await desk.keyboard.press('Enter');
    await expect(search).toHaveValue('Kessiya');
    await expect(row(desk, 'Kessiya')).toBeVisible();
    await desk.keyboard.press('o');
    await expect(desk.getByRole('tab', { name: /^Documents/ })).toHaveAttribute('aria-selected', 'true');
  }
  await desk.keyboard.press('1');
  await desk.keyboard.press('5');
  await expect(search).toHaveValue('');
  await expect(row(desk, 'Madar')).toBeVisible();
});

test('publishers that share a group stand together; a country that is none is told in its cell', async ({ desk }) => {
  await openSources(desk);
  for (const name of ['Madar', 'Rimnow']) {
    await find(desk, name, 2);
    for (let step = 0; step < 3; step += 1) await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('combobox', { name: `Groupe, ${name}` })).toBeFocused();
    await desk.keyboard.type('Presse unie');
    await desk.keyboard.press('Enter');
    await expect(row(desk, name)).toContainText('Presse unie');
    for (let step = 0; step < 3; step += 1) await desk.keyboard.press('ArrowLeft');
  }
  await find(desk, 'presse unie', 2);
  await expect(desk.getByRole('gridcell', { name: /Presse unie : 2 éditeurs comptent pour une seule source/ })).toBeVisible();

  // The publisher looked at last stays the active row.
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Atlantide');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText(/^Pays inconnu/)).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('mr');
  await desk.keyboard.press('Enter');
  await expect(row(desk, 'Rimnow')).toContainText('Mauritanie');
  const { publishers } = await backendOf(desk).call('publisher.list', {});
  expect(publishers.filter(({ group }) => group === 'Presse unie').map(({ name, country }) => [name, country])).toEqual([['Madar', null], ['Rimnow', 'MR']]);
});

test('a document is described anew; what today’s reader finds is taken over', async ({ desk }) => {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  const { document, proposals } = await backendOf(desk).call('document.ingest', { source: { from: 'text', text: FASSALA }, publisher: 'Le Calame' });
  const [first, second] = proposals;
  const { events: [event] } = await backendOf(desk).call('proposal.accept', { ids: [first?.id ?? ''] });
  await backendOf(desk).call('event.edit', { id: event?.id ?? '', changes: [{ field: 'when', from: event?.when ?? '', to: '2024-03' }] });
  await backendOf(desk).call('proposal.reject', { ids: [second?.id ?? ''] });

  await openSources(desk);
  await desk.keyboard.press('o');
  await expect(desk.getByRole('grid', { name: 'Documents' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: document.title, level: 2 })).toBeVisible();
  await desk.getByRole('textbox', { name: 'Titre' }).focus();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('Deux bergers de Fassala');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Document enregistré : Deux bergers de Fassala')).toBeVisible();
  expect((await backendOf(desk).call('document.get', { id: document.id })).title).toBe('Deux bergers de Fassala');

  await desk.getByRole('button', { name: 'Relire', exact: true }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'Relecture' })).toBeFocused();
  const when = desk.getByRole('row').filter({ has: desk.getByRole('rowheader', { name: 'Quand' }) });
  await expect(when).toContainText('mars 2024');
  await desk.keyboard.press('Tab');
  await expect(desk.getByRole('button', { name: 'Reprendre : Quand' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Champ repris : Quand')).toBeVisible();
  const after = await backendOf(desk).call('event.get', { id: event?.id ?? '' });
  expect(after.when).toBe(event?.when);
  const { revisions: [latest] } = await backendOf(desk).call('history.list', { filter: { subjectId: after.id } });
  expect(latest?.why).toMatch(/^Relecture du document\s:\sQuand$/);

  await desk.getByRole('tab', { name: /^Documents/ }).focus();
  await desk.keyboard.press('t');
  await expect(desk.getByRole('tab', { name: /^Boîte de tri/ })).toHaveAttribute('aria-selected', 'true');
});

test('a long list of documents keeps only the rows in sight', async ({ desk }) => {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await Promise.all(Array.from({ length: 120 }, (_, number) =>
    backendOf(desk).call('document.ingest', { source: { from: 'text', text: `Le marché numéro ${number} a rouvert dans le calme à la saison sèche.` }, published: '2024-05-10', lang: 'fr' })));
  await openSources(desk);
  await desk.keyboard.press('o');
  const grid = desk.getByRole('grid', { name: 'Documents' });
  await expect(grid).toHaveAttribute('aria-rowcount', '121');
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  await desk.keyboard.press('End');
  await expect(grid.getByRole('rowheader', { name: /numéro 119/ })).toBeVisible();
});
