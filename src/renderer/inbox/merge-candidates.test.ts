import type { EventRecord, IncidentDraft } from '#shared/domain/event';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from './merge-candidates.ts';

const DRAFT: IncidentDraft = {
  kind: 'incident', type: 'abduction', title: { fr: 'Enlèvement', en: 'Abduction' }, summary: { fr: '', en: '' }, when: '2025-03-12',
  where: { name: 'Léré', country: 'ML', precision: 'place', side: 'ML', adm1: null, point: null, radiusKm: null, gazetteer: null },
  actors: [], topics: [], status: 'reported', casualties: {},
};
const [far, near, same] = [
  event('far', { when: '2024-01-01' }), event('near', { when: '2025-03-13' }), event('same', {}),
];
const found = (query: string, limit?: number): string[] => candidatesOf(DRAFT, [far, near, same], query, limit).map(({ event: { id } }) => id);

describe('the events a proposal may join', () => {
  it('come by resemblance', () => {
    expect(found('')).toEqual(['same', 'near', 'far']);
    expect(found('', 1)).toEqual(['same']);
  });

  it('answer every word, whatever its accents', () => {
    expect(found('lere 2024-01')).toEqual(['far']);
    expect(found('lere nampala')).toEqual([]);
  });

  it('are of the same kind', () => {
    const meeting: EventRecord = {
      ...far, kind: 'meeting', type: 'ministerial_meeting', status: 'held', delegations: [], outcomes: [], commitments: [],
    };
    expect(candidatesOf(DRAFT, [meeting], '')).toEqual([]);
  });
});

function event(id: string, part: Partial<IncidentDraft>): EventRecord {
  return {
    ...DRAFT, ...part, id, claims: [], citations: [], links: [], marking: 'clear', review: 'reviewed', note: null, tags: [], grade: 'F6',
    frontier: { distanceKm: null, km: null, side: 'unknown' }, extent: null,
  };
}
