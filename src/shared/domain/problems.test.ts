import { describe, expect, it } from 'vitest';
import { incident, meeting } from '../../../tests/support/event-fixture.ts';
import { markingProblems, problemsOf } from './problems.ts';

const keys = (event: Parameters<typeof problemsOf>[0]): string[] => problemsOf(event).map(({ field, severity, key }) => `${field} ${severity} ${key}`);

describe('what is wrong with an event', () => {
  it('nothing with a sound one, whatever is written in it', () => {
    expect(keys(incident({ title: { fr: '<script>alert(1)</script> 🐪', en: '' }, note: 'n'.repeat(200_000) }))).toEqual([]);
  });

  it('a title, a date in order', () => {
    expect(keys(incident({ title: { fr: ' ', en: '' }, when: '' }))).toEqual(['title error title_missing', 'when error when_missing']);
    expect(keys(incident({ when: '2024-05-08/2024-05-05' }))).toEqual(['when error when_reversed']);
    expect(keys(incident({ when: 'hier' }))).toEqual(['when error when_unreadable']);
  });

  it('a place that its precision can mean', () => {
    const nowhere = { name: null, country: 'ML', side: 'unknown', adm1: null, point: null, radiusKm: null, gazetteer: null } as const;
    expect(keys(incident({ where: { ...nowhere, precision: 'place' } }))).toEqual(['where error place_missing']);
    expect(keys(incident({ where: { ...nowhere, precision: 'area' } }))).toEqual(['where error area_missing']);
    expect(keys(incident({ where: { ...nowhere, precision: 'adm1' } }))).toEqual(['where error region_missing']);
    expect(keys(incident({ where: { ...nowhere, name: 'Paris', precision: 'place', point: { lat: 48.85, lon: 2.35 } } }))).toEqual(['where warning place_outside']);
  });

  it('actors once a role, figures in order, commitments that say something, links to others', () => {
    expect(keys(incident({ actors: [{ id: 'jnim', role: 'target' }, { id: 'jnim', role: 'target' }] }))).toEqual(['actors error actor_twice']);
    expect(keys(incident({ casualties: { killed: [3, 2], injured: [1.5, null] } }))).toEqual([
      'casualties.killed error casualties_order', 'casualties.injured error casualties_number',
    ]);
    expect(keys(meeting({ commitments: [{ text: ' ', by: null, due: 'bientôt', state: 'open' }] }))).toEqual([
      'commitments.0.text error commitment_empty', 'commitments.0.due error when_unreadable',
    ]);
    expect(keys(incident({ id: 'a', links: [{ to: 'a', rel: 'follows' }] }))).toEqual(['links error link_to_itself']);
  });

  it('a marking below a source needs a reason', () => {
    expect(markingProblems('green', ['amber', 'clear'], ' ').map(({ key, params }) => [key, params])).toEqual([['marking_below_source', { marking: 'TLP:AMBER' }]]);
    expect([markingProblems('green', ['amber'], 'déjà public'), markingProblems('amber', ['amber'], '')]).toEqual([[], []]);
  });
});
