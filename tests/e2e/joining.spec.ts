import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './shared-window.ts';
import { choose, inspector, twins } from './events-in-hand.ts';

test('two events that are one are merged by key, with the fields chosen, and taken apart again', async ({ desk }) => {
  const { target, source } = await twins(desk);
  await choose(desk, source.title.fr);
  await desk.keyboard.press('M');
  await expect(desk.getByRole('dialog').getByRole('option').first()).toContainText(target.title.fr);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  const preview = desk.getByRole('dialog', { name: 'Ce qui restera' });
  await expect(preview.getByRole('button', { name: 'Fusionner' })).toBeFocused();
  await preview.getByRole('radiogroup', { name: 'Statut' }).getByRole('radio', { checked: true }).focus();
  await desk.keyboard.press('ArrowRight');
  await preview.getByRole('textbox', { name: 'Motif (facultatif)' }).focus();
  await desk.keyboard.type('Même fait');
  await preview.getByRole('button', { name: 'Fusionner' }).press('Enter');

  await expect(inspector(desk).getByRole('heading', { level: 1 })).toHaveText(target.title.fr);
  await expect(inspector(desk).getByText(`Fusionné avec « ${source.title.fr} »`)).toBeVisible();
  const merged = await backendOf(desk).call('event.get', { id: target.id });
  expect([merged.status, merged.citations.length]).toEqual([source.status, target.citations.length + source.citations.length]);

  await desk.keyboard.press('Control+z');
  await expect(desk.getByText(/^Annulé\s: fusion, 2 enregistrements$/)).toBeVisible();
  expect(await backendOf(desk).call('event.get', { id: target.id })).toEqual(target);
  expect(await backendOf(desk).call('event.get', { id: source.id })).toEqual(source);
});

test('an event is split by its sources, and joined again', async ({ desk }) => {
  const { target } = await twins(desk);
  const own = { ...target.citations[0], url: 'https://radio.example/2', publisher: 'Radio du Hodh', title: null };
  const [kept] = target.citations;
  if (!kept) throw new Error('the event cites nothing');
  const both = await backendOf(desk).call('event.edit', { id: target.id, changes: [{ field: 'citations', from: target.citations, to: [kept, { ...kept, ...own }] }] });
  await choose(desk, target.title.fr);
  await desk.keyboard.press('S');
  const dialog = desk.getByRole('dialog', { name: 'Scinder en deux événements' });
  await dialog.getByRole('button', { name: 'Scinder' }).press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Cochez au moins une source.');
  await dialog.getByRole('checkbox', { name: /Radio du Hodh/ }).press('Space');
  await dialog.getByRole('button', { name: 'Scinder' }).press('Enter');
  await expect(desk.getByText(`« ${target.title.fr} » scindé en deux`)).toBeVisible();
  const { events } = await backendOf(desk).call('event.list', { filter: { kinds: ['incident'] } });
  const named = events.filter(({ title }) => title.fr === target.title.fr).map(({ citations }) => citations.map(({ publisher }) => publisher).join());
  expect(new Set(named)).toEqual(new Set([kept.publisher, 'Radio du Hodh']));

  await desk.keyboard.press('u');
  await expect(desk.getByText(/^Annulé\s: scission de/)).toBeVisible();
  expect(await backendOf(desk).call('event.get', { id: target.id })).toEqual(both);
});

test('versions stand side by side, sources of one group are bracketed, and a figure is kept with its reason', async ({ desk }) => {
  const { target } = await twins(desk);
  const [citation] = target.citations;
  if (!citation) throw new Error('the event cites nothing');
  const citations = ['Agence du fleuve', 'Quotidien du Hodh', 'Radio du Sahel'].map((publisher, index) => ({ ...citation, publisher, url: `https://presse.example/${index}` }));
  const claims = citations.map(({ publisher, url, grade }, index) => ({
    by: publisher, says: 'Version de la rédaction', url, grade, document: null, casualties: { killed: [index + 1, index + 1] as [number, number] },
  }));
  await backendOf(desk).call('event.edit', { id: target.id, changes: [{ field: 'citations', from: target.citations, to: citations }, { field: 'claims', from: target.claims, to: claims }] });
  for (const name of ['Agence du fleuve', 'Quotidien du Hodh']) await backendOf(desk).call('publisher.edit', { name, changes: [{ field: 'group', from: null, to: 'Groupe du fleuve' }] });

  await choose(desk, target.title.fr);
  await desk.keyboard.press('c');
  const dialog = desk.getByRole('dialog', { name: 'Qui dit quoi' });
  await expect(dialog.getByText('2 sources indépendantes, 3 versions')).toBeVisible();
  await expect(dialog.getByRole('columnheader', { name: 'une seule source : Groupe du fleuve' })).toHaveAttribute('colspan', '2');
  await desk.keyboard.press('3');
  const reason = dialog.getByRole('textbox', { name: 'Pourquoi retenir le bilan de Radio du Sahel ?' });
  await expect(reason).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(dialog.getByText('Dites pourquoi : le motif accompagne le bilan.')).toBeVisible();
  await desk.keyboard.type('Seule sur place');
  await desk.keyboard.press('Enter');
  await expect(reason).toBeHidden();
  await desk.keyboard.press('Escape');
  await expect(inspector(desk).getByText('Version de Radio du Sahel : Seule sur place,')).toBeVisible();
  const event = await backendOf(desk).call('event.get', { id: target.id });
  expect(event.kind === 'incident' ? event.casualties : null).toEqual({ killed: [3, 3] });
});
