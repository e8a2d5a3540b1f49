import { describe, expect, it } from 'vitest';
import { clauseFilter, hasClauses, withFacets, type Clauses } from './clauses.ts';

const ALL: Clauses = {
  period: { from: '2024-04-01', to: '2024-04-30' },
  area: [-8, 14, -5, 17],
  kmRange: [400, 600],
  facets: { text: 'nara', kinds: ['incident'] },
};

describe('clauseFilter', () => {
  it('gives the list every clause', () => {
    expect(clauseFilter(ALL, 'list')).toEqual({
      text: 'nara',
      kinds: ['incident'],
      from: '2024-04-01',
      to: '2024-04-30',
      bbox: [-8, 14, -5, 17],
      km: [400, 600],
    });
  });

  it('exempts the map from its own area', () => {
    expect(clauseFilter(ALL, 'map')).toEqual({
      text: 'nara',
      kinds: ['incident'],
      from: '2024-04-01',
      to: '2024-04-30',
      km: [400, 600],
    });
  });

  it('exempts the timeline from its own period', () => {
    expect(clauseFilter(ALL, 'timeline')).toEqual({ text: 'nara', kinds: ['incident'], bbox: [-8, 14, -5, 17], km: [400, 600] });
  });

  it('exempts the frontier strip from its kilometres and from the period, which is its other axis', () => {
    expect(clauseFilter(ALL, 'frontier')).toEqual({ text: 'nara', kinds: ['incident'], bbox: [-8, 14, -5, 17] });
  });

  it('adds no key for a clause nobody published', () => {
    expect(clauseFilter({ facets: {} }, null)).toEqual({});
  });
});

describe('withFacets', () => {
  it('replaces the facet named and keeps the others', () => {
    expect(withFacets({ text: 'nara', grade: 'B2' }, { grade: 'C3' })).toEqual({ text: 'nara', grade: 'C3' });
  });

  it('takes a facet away when it is set to undefined', () => {
    expect(Object.keys(withFacets({ text: 'nara', grade: 'B2' }, { grade: undefined }))).toEqual(['text']);
  });

  it('keeps an empty list, which lets nothing pass', () => {
    expect(withFacets({}, { kinds: [] })).toEqual({ kinds: [] });
  });
});

describe('hasClauses', () => {
  it.each([
    [{ facets: {} }, false],
    [{ facets: { text: 'x' } }, true],
    [{ facets: {}, area: [0, 0, 1, 1] }, true],
    [{ facets: {}, kmRange: [0, 10] }, true],
    [{ facets: {}, period: { from: '2024-01-01', to: '2024-01-02' } }, true],
  ] satisfies [Clauses, boolean][])('%j → %s', (clauses, expected) => {
    expect(hasClauses(clauses)).toBe(expected);
  });
});
