import type { Page } from '@playwright/test';
import type { EventRecord } from '#shared/domain/event';
import { backendOf } from '../support/page-backend.ts';
import { expect, test } from './shared-window.ts';
import { rewrite, tabBackTo, tabTo, writeIn } from './writing.ts';

test.describe('writing events by keyboard alone', () => {
  test('an incident is refused where it contradicts itself, then stored as it was written', async ({ desk }) => {
    await press(desk, 'n', 'Nouvel incident');
    await expect(desk.getByLabel('Titre en français')).toBeFocused();
    await desk.keyboard.type('Accrochage 🚩 <script>alert(1)</script>');
    await writeIn(desk, desk.getByLabel('Date', { exact: true }), '2024-05-09/2024-04-01');
    await writeIn(desk, desk.getByRole('combobox', { name: 'Lieu' }), 'Nara');
    await expect(desk.getByRole('option', { name: /Nara.*Koulikoro/s }).first()).toBeVisible();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await expect(desk.getByLabel('Latitude, longitude')).toHaveValue(/^15[.]1\d+, -7[.]2\d+$/);
    await expect(desk.getByText(/3\d\s?km de la frontière/).last()).toBeVisible();
    await writeIn(desk, desk.getByRole('combobox', { name: 'Ajouter un acteur' }), 'jnim');
    await expect(desk.getByRole('option').first()).toBeVisible();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await writeIn(desk, desk.getByRole('textbox', { name: 'Tués' }), '5-3');

    await desk.keyboard.press('Control+s');
    await expect(desk.getByText('La période finit (2024-04-01) avant de commencer (2024-05-09)')).toBeVisible();
    await expect(desk.getByText('Le maximum (3) est inférieur au minimum (5)')).toBeVisible();
    await expect(desk.getByLabel('Date', { exact: true })).toBeFocused();
    await rewrite(desk, 'vers mars 2024');
    await expect(desk.getByText('mars 2024 (environ)')).toBeVisible();
    await tabTo(desk, desk.getByRole('textbox', { name: 'Tués' }));
    await rewrite(desk, '3–5');
    await desk.keyboard.press('Control+s');

    await expect(desk.getByText('Événement ajouté')).toBeVisible();
    await expect(desk.getByRole('region', { name: 'Fiche de l’événement' }).getByRole('heading', { level: 1 })).toHaveText('Accrochage 🚩 <script>alert(1)</script>');
    expect(await eventTitled(desk, 'Accrochage 🚩')).toMatchObject({
      kind: 'incident', when: '2024-03~', casualties: { killed: [3, 5] }, actors: [{ id: 'jnim', role: 'perpetrator' }],
      where: { name: 'Nara', country: 'ML', precision: 'place' }, review: 'reviewed',
    });
  });

  test('a meeting keeps its delegation, its outcomes and a commitment that is overdue', async ({ desk }) => {
    await press(desk, 'N', 'Nouvelle rencontre');
    await desk.keyboard.type('Commission de suivi');
    await writeIn(desk, desk.getByLabel('Date', { exact: true }), '2024-05-10');
    await writeIn(desk, desk.getByRole('combobox', { name: 'Lieu' }), 'Nouakchott');
    await expect(desk.getByRole('option', { name: /Nouakchott/ }).first()).toBeVisible();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('Enter');
    await tabTo(desk, desk.getByRole('button', { name: 'Ajouter une délégation' }));
    await desk.keyboard.press('Enter');
    await tabBackTo(desk, desk.getByLabel('Fonction'));
    await desk.keyboard.type('ministre');
    await writeIn(desk, desk.getByLabel('Résultats'), 'Patrouilles communes');
    await tabTo(desk, desk.getByRole('button', { name: 'Ajouter un engagement' }));
    await desk.keyboard.press('Enter');
    await tabBackTo(desk, desk.getByLabel('Engagement', { exact: true }));
    await desk.keyboard.type('Ouvrir une enquête');
    await writeIn(desk, desk.getByLabel('Échéance', { exact: true }), '2024-06');
    await expect(desk.getByText('Échéance dépassée')).toBeVisible();
    await desk.keyboard.press('Control+Enter');

    await expect(desk.getByText('Événement ajouté')).toBeVisible();
    expect(await eventTitled(desk, 'Commission de suivi')).toMatchObject({
      kind: 'meeting', when: '2024-05-10', outcomes: ['Patrouilles communes'],
      delegations: [{ country: 'ML', head: { name: null, title: 'ministre' } }],
      commitments: [{ text: 'Ouvrir une enquête', by: null, due: '2024-06', state: 'open' }],
    });
  });

  test('an event is changed with a reason, duplicated, and the change taken back', async ({ desk }) => {
    const before = await chooseFirst(desk);
    await press(desk, 'e', /^Modifier/);
    await expect(desk.getByLabel('Titre en français')).toHaveValue(before.title.fr);
    await rewrite(desk, 'Un autre titre');
    await writeIn(desk, desk.getByLabel('Raison du changement (facultatif)'), 'Relecture');
    await desk.keyboard.press('Control+s');
    await expect(desk.getByText('Événement enregistré')).toBeVisible();
    expect(await backendOf(desk).call('event.get', { id: before.id })).toEqual({ ...before, title: { ...before.title, fr: 'Un autre titre' } });

    await press(desk, 'D', 'Copie d’un événement');
    await expect(desk.getByLabel('Titre en français')).toHaveValue('Un autre titre');
    await rewrite(desk, 'La copie');
    await desk.keyboard.press('Control+s');
    await expect(desk.getByText('Événement ajouté')).toBeVisible();
    expect(await eventTitled(desk, 'La copie')).toMatchObject({ when: before.when, type: before.type, links: [] });
  });

  test('a draft outlives the page, and is gone once it is saved', async ({ desk }) => {
    await press(desk, 'n', 'Nouvel incident');
    await desk.keyboard.type('Pas encore fini');
    await expect(desk.getByText('Brouillon gardé')).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await desk.reload();
    await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();

    await press(desk, 'n', 'Nouvel incident');
    await expect(desk.getByText(/Brouillon retrouvé/)).toBeVisible();
    await expect(desk.getByText('Pas encore fini')).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Continuer' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(desk.getByLabel('Titre en français')).toHaveValue('Pas encore fini');
    await writeIn(desk, desk.getByLabel('Date', { exact: true }), '2024-04-07');
    await writeIn(desk, desk.getByRole('combobox', { name: 'Lieu' }), 'Quelque part');
    await desk.keyboard.press('Control+s');
    await expect(desk.getByText('Événement ajouté')).toBeVisible();
    expect(await backendOf(desk).call('draft.list', {})).toEqual({ drafts: [] });
  });

  test('two windows change one event: what both changed is chosen, the rest is merged', async ({ desk, door }) => {
    const before = await chooseFirst(desk);
    const other = door === 'web' ? await desk.context().newPage() : desk;
    if (other !== desk) await other.goto(desk.url());
    await press(desk, 'e', /^Modifier/);
    await expect(desk.getByLabel('Titre en français')).toHaveValue(before.title.fr);
    await rewrite(desk, 'Mon titre');
    await tabTo(desk, desk.getByRole('textbox', { name: 'Note', exact: true }));
    await rewrite(desk, 'Ma note');

    await backendOf(other).call('event.edit', {
      id: before.id,
      changes: [
        { field: 'title', from: before.title, to: { ...before.title, fr: 'Leur titre' } },
        { field: 'tags', from: before.tags, to: ['suivi'] },
      ],
    });
    await expect(desk.getByText(/Modifié ailleurs entre-temps.*étiquettes, titre/)).toBeVisible();
    await desk.keyboard.press('Control+s');
    await expect(desk.getByRole('heading', { name: 'Deux saisies du même événement' })).toBeVisible();
    await expect(desk.getByText(/Repris sans choix à faire.*étiquettes/)).toBeVisible();
    await tabTo(desk, desk.getByRole('radio', { name: /Votre saisie/ }));
    await desk.keyboard.press('ArrowDown');
    await expect(desk.getByRole('radio', { name: /Leur titre/ })).toBeChecked();
    await tabTo(desk, desk.getByRole('button', { name: 'Enregistrer ces choix' }));
    await desk.keyboard.press('Enter');

    await expect(desk.getByText('Événement enregistré')).toBeVisible();
    expect(await backendOf(desk).call('event.get', { id: before.id })).toEqual({
      ...before, title: { ...before.title, fr: 'Leur titre' }, tags: ['suivi'], note: 'Ma note',
    });
  });

  test('a place outside the map is warned of and kept; a note may have 200,000 characters and not one more', async ({ desk }) => {
    await press(desk, 'n', 'Nouvel incident');
    await desk.keyboard.type('Loin d’ici');
    await writeIn(desk, desk.getByLabel('Date', { exact: true }), '2024-04-07');
    await writeIn(desk, desk.getByLabel('Latitude, longitude'), '48,85 2,35');
    await tabTo(desk, desk.getByRole('textbox', { name: 'Note', exact: true }));
    await expect(desk.getByText(/hors de la carte de Confins/)).toBeVisible();
    await desk.keyboard.insertText('é'.repeat(200_001));
    await desk.keyboard.press('Control+s');
    await expect(desk.getByText(/La note fait 200\s?001 caractères|La note fait 200001 caractères/)).toBeVisible();
    await expect(desk.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused();
    await desk.keyboard.press('Backspace');
    await desk.keyboard.press('Control+s');
    await expect(desk.getByText('Événement ajouté')).toBeVisible();
    const stored = await eventTitled(desk, 'Loin d’ici');
    expect([stored.note?.length, stored.where.point]).toEqual([200_000, { lat: 48.85, lon: 2.35 }]);
  });
});

/** Presses a key of the Desk and waits for the sheet it opens. */
async function press(desk: Page, key: string, title: string | RegExp): Promise<void> {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await desk.keyboard.press(key);
  await expect(desk.getByRole('dialog', { name: title })).toBeVisible();
  await expect(desk.getByLabel('Titre en français').or(desk.getByText(/Brouillon retrouvé/))).toBeVisible();
}

/** Chooses the first event of the list by keyboard; the record as the backend holds it. */
async function chooseFirst(desk: Page): Promise<EventRecord> {
  const list = desk.getByRole('grid', { name: 'Événements' });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await list.press('Home');
  await expect(list.getByRole('row', { selected: true })).toHaveCount(1);
  const id = await list.getByRole('row', { selected: true }).getAttribute('data-event');
  return backendOf(desk).call('event.get', { id: id ?? '' });
}

async function eventTitled(desk: Page, start: string): Promise<EventRecord> {
  const { events } = await backendOf(desk).call('event.list', { filter: {} });
  const found = events.find(({ title }) => title.fr.startsWith(start));
  if (!found) throw new Error(`no event is titled ${start}`);
  return found;
}
