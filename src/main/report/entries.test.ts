import { describe, expect, it } from 'vitest';
import { incident, meeting, NARA } from '../../../tests/support/event-fixture.ts';
import { type EntryContext, entryOf, placeName } from './entries.ts';

const empty: EntryContext = { lang: 'fr', actors: new Map(), refs: new Map(), events: new Map(), inward: new Map(), today: '2024-05-10' };

describe('placeName', () => {
  it.each([
    ['its name', { ...NARA }, 'Nara'],
    ['its region', { ...NARA, name: null, precision: 'adm1', adm1: 'Koulikoro' }, 'Koulikoro'],
    ['its country', { ...NARA, name: null, precision: 'country' }, 'Mali'],
    ['the border', { ...NARA, name: null, precision: 'border', point: null }, 'le long de la frontière'],
    ['nothing known', { ...NARA, name: null, precision: 'unknown', point: null }, 'Lieu inconnu'],
  ] as const)('%s', (_name, where, words) => {
    expect(placeName(incident({ where }), 'fr')).toBe(words);
  });
});

describe('entryOf', () => {
  it('gives no position for a stretch that spans most of the border', () => {
    const frontier = (km: [number, number]) =>
      entryOf(incident({ frontier: { distanceKm: [0, 25], km, side: 'unknown' } }), empty).place.frontier;
    expect([frontier([0, 2232]), frontier([547, 895])]).toEqual([null, 'à 0–25\u00a0km · PK\u00a0547–895']);
  });

  it('says the side claimed before the side computed', () => {
    const frontier = { distanceKm: 4, km: 800, side: 'MR' } as const;
    const side = (claimed: 'ML' | 'unknown') =>
      entryOf(incident({ where: { ...NARA, side: claimed }, frontier }), empty).place.side;
    expect([side('ML'), side('unknown')]).toEqual(['côté malien', 'côté mauritanien']);
  });

  it('falls back on the other language for a title that has none', () => {
    expect(entryOf(meeting({ title: { fr: '', en: 'Talks' } }), empty).title).toBe('Talks');
  });

  it('tells links both ways, an answer with its delay', () => {
    const raid = incident({ id: 'raid', when: '2024-04-07' });
    const talks = meeting({ id: 'talks', when: '2024-04-07', links: [{ to: 'raid', rel: 'responds_to' }] });
    const later = meeting({
      id: 'later',
      when: '2024-04-20',
      links: [
        { to: 'talks', rel: 'follows' },
        { to: 'raid', rel: 'responds_to' },
      ],
    });
    const context: EntryContext = {
      ...empty,
      lang: 'en',
      refs: new Map([
        ['raid', 'I1'],
        ['talks', 'M1'],
        ['later', 'M2'],
      ]),
      events: new Map([raid, talks, later].map((event) => [event.id, event])),
      inward: new Map([['talks', [{ from: 'later', rel: 'follows' }]]]),
    };
    const linked = [talks, later]
      .map((event) => entryOf(event, context))
      .map((entry) => (entry.kind === 'meeting' ? entry.linked : []));
    expect(linked).toEqual([
      ['responds to I1 (the same day)', 'was followed by M2'],
      ['follows M1', 'responds to I1 (13 days apart)'],
    ]);
  });
});
