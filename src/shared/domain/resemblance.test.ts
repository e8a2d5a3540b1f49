import { describe, expect, it } from 'vitest';
import type { IncidentDraft } from './event.ts';
import { pairUp, resemblance, RESEMBLANCE_THRESHOLD } from './resemblance.ts';

const FASSALA = { lat: 15.5571, lon: -5.5122 };

const incident = (change: Partial<IncidentDraft> = {}, where: Partial<IncidentDraft['where']> = {}): IncidentDraft => ({
  kind: 'incident', type: 'abduction', status: 'reported', title: { fr: '', en: '' }, summary: { fr: '', en: '' }, when: '2024-03-29',
  where: { name: 'Fassala', country: 'MR', precision: 'place', side: 'MR', adm1: null, point: FASSALA, radiusKm: null, gazetteer: null, ...where },
  actors: [{ id: 'civilians_mr', role: 'target' }], topics: [], casualties: {}, ...change,
});
const alike = (change: Partial<IncidentDraft>, where: Partial<IncidentDraft['where']> = {}): boolean =>
  resemblance(incident(), incident(change, where)) >= RESEMBLANCE_THRESHOLD;

describe('resemblance', () => {
  it('is whole for the same event and does not depend on the order', () => {
    expect(resemblance(incident(), incident())).toBe(1);
    const other = incident({ when: '2024-03', type: 'attack_on_civilians' }, { name: 'Fassala Néré' });
    expect(resemblance(incident(), other)).toBeCloseTo(resemblance(other, incident()), 12);
  });

  it('finds an event told a day later, under another spelling, or with more actors', () => {
    expect(alike({ when: '2024-03-30' })).toBe(true);
    expect(alike({}, { name: 'Vassala', point: { lat: 15.56, lon: -5.51 } })).toBe(true);
    expect(alike({ actors: [{ id: 'civilians_mr', role: 'target' }, { id: 'herders', role: 'target' }] })).toBe(true);
  });

  it('keeps apart another day, another village, another kind of act', () => {
    expect(resemblance(incident(), incident({ when: '2024-04-02' }))).toBe(0);
    expect(resemblance(incident(), incident({}, { name: 'Nampala', point: { lat: 15.28, lon: -5.56 } }))).toBe(0);
    expect(alike({ type: 'displacement', when: '2024-03' })).toBe(false);
  });
});

it('gives one event to one draft only, the best one', () => {
  const drafts = [incident({ when: '2024-03-30' }), incident()];
  expect(pairUp(drafts, [incident()])).toEqual([null, { index: 0, score: 1 }]);
});
