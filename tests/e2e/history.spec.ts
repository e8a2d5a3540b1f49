import type { Page } from '@playwright/test';
import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './door.ts';
import { choose, inspector } from './events-in-hand.ts';

test('a correction is told in the inspector, taken back and brought back by key across a restart, and restored', async ({ desk, reopen }) => {
  const event = await firstIncident(desk);
  await correct(desk, event.id, [2, 2]);
  await correct(desk, event.id, [3, 3], 'Recoupé avec une seconde source');

  await choose(desk, event.title.fr);
  const history = desk.getByRole('region', { name: 'Historique', exact: true });
  await expect(history.getByRole('listitem').first()).toContainText(/^Bilan corrigé de 2 à 3 blessés, .+ \d\d:\d\d, /);
  await desk.keyboard.press('h');
  await desk.keyboard.press('Enter');
  await expect(history.getByText('Motif : Recoupé avec une seconde source')).toBeVisible();
  await expect(inspector(desk).getByText('Recoupé avec une seconde source,')).toBeVisible();

  await desk.keyboard.press('Control+z');
  await expect(desk.getByText(`Annulé : modification de « ${event.title.fr} »`)).toBeVisible();
  await expect(history.getByRole('listitem').first()).toContainText('Annulé : bilan corrigé de 2 à 3 blessés');
  expect(await injured(desk, event.id)).toEqual([2, 2]);

  const again = await reopen();
  await expect(again.getByRole('rowheader').first()).toBeVisible();
  await again.keyboard.press('Control+Shift+z');
  await expect(again.getByText(`Rétabli : modification de « ${event.title.fr} »`)).toBeVisible();
  expect(await injured(again, event.id)).toEqual([3, 3]);

  // The revision that wrote two: below the redo, the undo and the second correction.
  await choose(again, event.title.fr);
  const told = again.getByRole('region', { name: 'Historique', exact: true });
  await expect(told.getByRole('listitem').first()).toContainText('Rétabli : bilan corrigé de 2 à 3 blessés');
  const first = told.getByRole('button', { name: /^Bilan ajouté : 2 blessés/ });
  await first.focus();
  await again.keyboard.press('Enter');
  await again.keyboard.press('Tab');
  await again.keyboard.press('Enter');
  await expect(again.getByText(/^État du .+ restauré$/)).toBeVisible();
  expect(await injured(again, event.id)).toEqual([2, 2]);
  await again.getByRole('grid', { name: 'Événements' }).focus();
  await again.keyboard.press('u');
  await expect.poll(() => injured(again, event.id)).toEqual([3, 3]);
});

test('the log tells acts by day, one line an act, and is filtered by field and kind of record', async ({ desk }) => {
  const event = await firstIncident(desk);
  await backendOf(desk).call('chronology.load', { set: 'open-sources' });
  await correct(desk, event.id, [1, 1]);
  await desk.keyboard.press('4');
  const log = desk.getByRole('region', { name: 'Journal des changements' });
  const acts = log.getByRole('button', { name: /\d\d:\d\d/ });
  await expect(acts).toHaveCount(3);
  await expect(acts.nth(0)).toContainText('Bilan ajouté : 1 blessé');
  await expect(acts.nth(1)).toContainText(/chargement de la chronologie, \d+ enregistrements/);
  await acts.nth(1).focus();
  await desk.keyboard.press('Enter');
  await expect(log.getByText('Chargé de la chronologie de sources ouvertes').first()).toBeVisible();

  await desk.getByRole('button', { name: /Champ$/ }).focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('Bilan');
  await desk.keyboard.press('Enter');
  await expect(acts).toHaveCount(1);
  await desk.getByRole('button', { name: 'Effacer les filtres' }).press('Enter');
  await expect(acts).toHaveCount(3);

  await desk.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
  await expect(acts.nth(0)).toContainText('Annulé : bilan ajouté : 1 blessé');
  expect(await injured(desk, event.id)).toBeUndefined();
});

test('what was promised is listed with what is overdue first, and marked kept by key', async ({ desk }) => {
  const { events } = await backendOf(desk).call('event.list', { filter: { kinds: ['meeting'] } });
  const [meeting] = events;
  if (meeting?.kind !== 'meeting') throw new Error('the first events hold no meeting');
  const commitments = [
    { text: 'Réunir la commission', by: null, due: null, state: 'open' as const }, { text: 'Rendre le troupeau', by: null, due: '2024-06', state: 'open' as const },
  ];
  await backendOf(desk).call('event.edit', { id: meeting.id, changes: [{ field: 'commitments', from: meeting.commitments, to: commitments }] });
  await expect(desk.getByRole('button', { name: '1 engagement en retard' })).toBeVisible();
  await desk.keyboard.press('C');
  const dialog = desk.getByRole('dialog', { name: 'Engagements' });
  await expect(dialog.getByRole('listitem')).toHaveText([/Rendre le troupeau/, /Réunir la commission/]);
  await dialog.getByRole('button', { name: 'Noter comme tenu : Rendre le troupeau' }).press('Enter');
  await expect(dialog.getByRole('region', { name: 'Tenus' })).toContainText('Rendre le troupeau');
  const after = await backendOf(desk).call('commitment.list', {});
  expect(after.commitments.map(({ commitment, standing }) => [commitment.text, standing])).toEqual([['Réunir la commission', 'open'], ['Rendre le troupeau', 'kept']]);
});

async function firstIncident(desk: Page) {
  await expect(desk.getByRole('rowheader').first()).toBeVisible();
  const { events } = await backendOf(desk).call('event.list', { filter: { kinds: ['incident'] } });
  const event = events.find((one) => one.kind === 'incident' && one.casualties.injured === undefined);
  if (event?.kind !== 'incident') throw new Error('the first events hold no incident without injured');
  return event;
}

async function correct(desk: Page, id: string, range: [number, number], why = ''): Promise<void> {
  const event = await backendOf(desk).call('event.get', { id });
  const before = event.kind === 'incident' ? event.casualties : {};
  await backendOf(desk).call('event.edit', { id, changes: [{ field: 'casualties', from: before, to: { ...before, injured: range } }], why });
}

async function injured(desk: Page, id: string) {
  const event = await backendOf(desk).call('event.get', { id });
  return event.kind === 'incident' ? event.casualties.injured : undefined;
}
