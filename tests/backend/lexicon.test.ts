import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import { type Backend, openBackend } from '../support/backend.ts';

let backend: Backend;
let client: Backend['client'];
beforeAll(async () => {
  backend = await openBackend({ empty: true });
  ({ client } = backend);
});
afterAll(() => backend.app.close());

const BRIGADE = actor('brigade_est', 'Brigade de l’Est', ['bataillon Zarga']);
const PUITS: LexiconEntry = { kind: 'place', name: 'Hassi Bouzraibatt', variants: ['Bouzraïbatt'], country: 'MR', adm1: 'Hodh Ech Chargui', point: { lat: 15.9, lon: -5.6 } };

function actor(id: string, name: string, fr: string[]): LexiconEntry {
  return { kind: 'actor', actor: { id, name: { fr: name, en: name, ar: '' }, type: 'non_state_armed', country: null, core: false }, aliases: { fr, en: [] } };
}

const save = (entry: LexiconEntry, id: string | null = null) => client.call('lexicon.save', { id, entry });

async function read(text: string) {
  const { events } = await client.call('document.extract', { source: { from: 'text', text }, published: '2024-03-14', lang: 'fr' });
  return events.map(({ draft }) => ({ where: draft.where.name, point: draft.where.point, actors: draft.actors.map(({ id }) => id) }));
}

describe('own words', () => {
  it('are read at once: an actor by name and alias, an alias of a known actor, a place', async () => {
    const text = (who: string, where: string): string => `Des éléments ${who} ont attaqué mardi un campement à ${where}, a indiqué la gendarmerie. Deux bergers ont été tués.`;
    expect((await read(text('du bataillon Zarga', 'Bouzraïbatt')))[0]).toMatchObject({ point: null, actors: expect.not.arrayContaining(['brigade_est']) });
    await save(BRIGADE);
    await save(PUITS);
    expect((await read(text('du bataillon Zarga', 'Bouzraïbatt')))[0]).toMatchObject({
      where: 'Hassi Bouzraibatt', point: { lat: 15.9, lon: -5.6 }, actors: expect.arrayContaining(['brigade_est']),
    });
    expect((await read(text('de la Brigade de l’Est', 'Hassi Bouzraibatt')))[0]?.actors).toContain('brigade_est');
    await save({ kind: 'alias', lang: 'fr', text: 'Faucons du désert', actor: 'fama' });
    expect((await read(text('des Faucons du désert', 'Nara')))[0]?.actors).toContain('fama');
    expect((await client.call('actor.list', {})).actors.find(({ id }) => id === 'brigade_est')).toEqual({
      id: 'brigade_est', name: { fr: 'Brigade de l’Est', en: 'Brigade de l’Est', ar: '' }, type: 'non_state_armed', country: null, core: false,
    });
  });

  it('are read at once within a second, entry and reading together', async () => {
    await read('Une attaque a eu lieu à Nara mardi.');
    const start = performance.now();
    await save({ kind: 'alias', lang: 'fr', text: 'Lions de la dune', actor: 'fama' });
    await read('Des Lions de la dune ont été tués mardi à Nara.');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('taken back are read no longer', async () => {
    await client.call('history.undo', {});
    expect((await client.call('lexicon.list', {})).entries.filter(({ entry }) => entry.kind === 'alias' && entry.text === 'Lions de la dune')).toEqual([]);
    expect((await read('Les Lions de la dune ont attaqué mardi un convoi à Nara. Deux civils ont été tués.'))[0]?.actors).not.toContain('fama');
  });

  it('that mean somebody or somewhere else already are refused, and nothing is changed', async () => {
    const before = await client.call('lexicon.list', {});
    const collides = (text: string, other: string) => ({ failure: { code: 'conflict', message: 'lexicon.collides', params: { text, with: other } } });
    const cases: [LexiconEntry, string, string][] = [
      [{ kind: 'alias', lang: 'fr', text: 'armee malienne', actor: 'mr_army' }, 'armee malienne', 'Forces armées maliennes / Malian Armed Forces'],
      [{ kind: 'alias', lang: 'fr', text: 'Bataillon ZARGA', actor: 'fama' }, 'Bataillon ZARGA', 'Brigade de l’Est'],
      [actor('fama', 'Une autre armée', []), 'fama', 'Forces armées maliennes / Malian Armed Forces'],
      [actor('brigade_est', 'Une autre brigade', []), 'brigade_est', 'Brigade de l’Est'],
      [actor('garde', 'Brigade de l’Est', []), 'Brigade de l’Est', 'Brigade de l’Est'],
      [{ kind: 'alias', lang: 'fr', text: 'Fassala', actor: 'fama' }, 'Fassala', 'Fassala'],
      [{ kind: 'place', name: 'Un puits', variants: ['Fassalé'], country: 'ML', adm1: null, point: { lat: 15, lon: -8 } }, 'Fassalé', 'Fassala'],
      [{ kind: 'place', name: 'Bouzraïbatt', variants: [], country: 'ML', adm1: null, point: { lat: 15, lon: -8 } }, 'Bouzraïbatt', 'Hassi Bouzraibatt'],
      [{ kind: 'place', name: 'Wagner', variants: [], country: 'ML', adm1: null, point: { lat: 15, lon: -8 } }, 'Wagner', expect.any(String)],
    ];
    for (const [entry, text, other] of cases) await expect(save(entry)).rejects.toMatchObject(collides(text, other));
    await expect(save({ kind: 'alias', lang: 'fr', text: 'Ombres', actor: 'nobody' })).rejects.toMatchObject({ failure: { code: 'not_found', message: 'not_found.actor' } });
    expect(await client.call('lexicon.list', {})).toEqual(before);
    expect(await client.call('lexicon.check', {})).toEqual({ collisions: [] });
  });

  it('that spell the same actor or place anew do not collide, nor an entry with itself', async () => {
    const alias = await save({ kind: 'alias', lang: 'fr', text: 'armée malienne', actor: 'fama' });
    expect(await save({ kind: 'alias', lang: 'en', text: 'armée malienne', actor: 'fama' }, alias.id)).toEqual({ id: alias.id, entry: { kind: 'alias', lang: 'en', text: 'armée malienne', actor: 'fama' } });
    const spelling = await save({ kind: 'place', name: 'Fassala', variants: ['Fassalatou'], country: 'MR', adm1: 'Hodh Ech Chargui', point: { lat: 15.5571, lon: -5.516 } });
    expect((await read('Deux bergers ont été enlevés mardi à Fassalatou.'))[0]?.where).toBe('Fassala');
    await client.call('lexicon.remove', { id: alias.id });
    await client.call('lexicon.remove', { id: spelling.id });
  });

  it('an actor keeps its id, and takes its aliases along when it goes', async () => {
    const { entries } = await client.call('lexicon.list', {});
    const brigade = entries.find(({ entry }) => entry.kind === 'actor');
    if (!brigade) throw new Error('an own actor expected');
    await expect(save(actor('brigade_sud', 'Brigade de l’Est', []), brigade.id)).rejects.toMatchObject({ failure: { message: 'lexicon.id_stays' } });
    await save({ kind: 'alias', lang: 'fr', text: 'gens de Zarga', actor: 'brigade_est' });
    expect(await client.call('lexicon.remove', { id: brigade.id })).toEqual({ removed: 2 });
    expect((await client.call('lexicon.list', {})).entries.some(({ entry }) => entry.kind === 'alias' && entry.actor === 'brigade_est')).toBe(false);
    await client.call('history.undo', {});
    expect((await client.call('lexicon.list', {})).entries.find(({ id }) => id === brigade.id)).toEqual(brigade);
    await expect(client.call('lexicon.remove', { id: 'lex-0' })).rejects.toMatchObject({ failure: { code: 'not_found', message: 'not_found.lexicon_entry' } });
  });

  it('too short, or with an id that is none, are told by field', async () => {
    await expect(save({ kind: 'alias', lang: 'fr', text: 'x', actor: 'fama' })).rejects.toMatchObject({ failure: { code: 'invalid_input', params: { field: 'entry.text' } } });
    await expect(save(actor('Brigade Nord', 'Brigade Nord', []))).rejects.toMatchObject({ failure: { code: 'invalid_input', params: { field: 'entry.actor.id' } } });
  });
});
