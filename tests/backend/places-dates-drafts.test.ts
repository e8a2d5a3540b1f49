import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, openBackend } from '../support/backend.ts';

let backend: Backend;
let client: Backend['client'];
beforeAll(async () => {
  backend = await openBackend({ empty: true });
  ({ client } = backend);
});
afterAll(() => backend.app.close());

describe('places and dates in words', () => {
  const names = async (text: string): Promise<(string | null)[][]> => (await client.call('place.search', { text, limit: 4 })).places.map(({ name, country, level }) => [name, country, level]);

  it('a place is found by the beginning of its name or a variant, without accents', async () => {
    expect((await names('fassal'))[0]).toEqual(['Fassala', 'MR', 'place']);
    expect((await names('BASSIKNOU'))[0]).toEqual(['Bassikounou', 'MR', 'place']);
    expect(await names('hodh ech')).toEqual([['Hodh Ech Chargui', 'MR', 'adm1']]);
  });

  it('or by a spelling one or two letters off', async () => {
    expect((await names('Fasala'))[0]).toEqual(['Fassala', 'MR', 'place']);
    expect((await names('Goundamm'))[0]).toEqual(['Goundam', 'ML', 'place']);
    expect(await names('qqqq')).toEqual([]);
    expect(await names(' ')).toEqual([]);
  });

  it('homonyms are all there: the well-known place first, then its district, then the others from the border outwards', async () => {
    const { places } = await client.call('place.search', { text: 'Néma', limit: 50 });
    const exact = places.filter(({ name }) => name === 'Néma' || name === 'Nema');
    expect(exact.slice(0, 2).map(({ country, level }) => [country, level])).toEqual([['MR', 'place'], ['MR', 'adm2']]);
    const others = exact.slice(2).map(({ frontier }) => (typeof frontier.distanceKm === 'number' ? frontier.distanceKm : 0));
    expect(others.length).toBeGreaterThan(8);
    expect(others.every((km, index) => index === 0 || km >= (others[index - 1] ?? 0) - 1)).toBe(true);
  });

  it('a place of the desk’s own comes first', async () => {
    await client.call('lexicon.save', { id: null, entry: { kind: 'place', name: 'Puits de Teïssir', variants: ['Teissir'], country: 'ML', adm1: 'Kayes', point: { lat: 15.2, lon: -9.1 } } });
    const { places } = await client.call('place.search', { text: 'teissir' });
    expect(places[0]).toMatchObject({ name: 'Puits de Teïssir', variants: ['Teissir'], country: 'ML', level: 'place', gazetteer: null, point: { lat: 15.2, lon: -9.1 }, frontier: { side: 'ML' } });
  });

  it('a place is located without being stored, also one outside the region', async () => {
    const where = { name: null, country: 'ML', precision: 'place', side: 'unknown', adm1: null, point: { lat: 15.17, lon: -7.29 }, radiusKm: null, gazetteer: null } as const;
    expect(await client.call('place.locate', { where })).toMatchObject({ frontier: { distanceKm: expect.any(Number), km: expect.any(Number), side: 'ML' }, extent: [-7.29, 15.17, -7.29, 15.17] });
    expect(await client.call('place.locate', { where: { ...where, country: 'XX', point: { lat: 48.85, lon: 2.35 } } })).toMatchObject({ frontier: { km: null } });
  });

  it('dates are read against today', async () => {
    expect(await client.call('when.read', { text: 'avant le 9 mai', lang: 'fr' })).toEqual({ edtf: '../2024-05-09' });
    expect(await client.call('when.read', { text: 'yesterday', lang: 'en', today: '2023-01-01' })).toEqual({ edtf: '2022-12-31' });
    expect(await client.call('when.read', { text: 'un de ces jours peut-être', lang: 'fr' })).toEqual({ edtf: null });
  });
});

describe('unfinished drafts', () => {
  it('are kept, replaced and discarded outside the history', async () => {
    const before = (await client.call('workspace.status', {})).revisions;
    await client.call('draft.keep', { id: 'editor', content: { title: 'Brouillon', at: [1, null] } });
    expect(await client.call('draft.keep', { id: 'editor', content: { title: '<b>'.repeat(70_000) } })).toEqual({ at: '2024-05-10T12:00:00.000Z' });
    expect(await client.call('draft.list', {})).toEqual({ drafts: [{ id: 'editor', at: '2024-05-10T12:00:00.000Z', content: { title: '<b>'.repeat(70_000) } }] });
    expect((await client.call('workspace.status', {})).revisions).toBe(before);
    await client.call('draft.discard', { id: 'editor' });
    await client.call('draft.discard', { id: 'editor' });
    expect(await client.call('draft.list', {})).toEqual({ drafts: [] });
  });
});
