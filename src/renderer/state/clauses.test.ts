import { describe, expect, it } from 'vitest';
import { clausesOf, filterOf, hasClauses, withFacets, type Clauses } from './clauses.ts';

const ALL: Clauses = {
  period: { from: '2024-04-01', to: '2024-04-30' },
  area: [-8, 14, -5, 17],
  kmRange: [400, 600],
  facets: { text: 'nara', kinds: ['incident'] },
};

describe('filterOf', () => {
  it('joins every clause', () => {
    expect(filterOf(ALL)).toEqual({ text: 'nara', kinds: ['incident'], from: '2024-04-01', to: '2024-04-30', bbox: [-8, 14, -5, 17], km: [400, 600] });
  });

  it('adds no key for a clause nobody published', () => {
    expect(filterOf({ facets: {} })).toEqual({});
  });
});

describe('clausesOf', () => {
  it('gives back what made the filter', () => {
    for (const clauses of [ALL, { facets: {} }, { facets: { includeOpenEnded: true }, area: [-8, 14, -5, 17] as [number, number, number, number] }]) {
      expect(clausesOf(filterOf(clauses))).toStrictEqual(clauses);
    }
  });

  it('closes a period that is open to a side', () => {
    expect(clausesOf({ from: '2024-04-01' })).toEqual({ period: { from: '2024-04-01', to: '9999-12-31' }, facets: {} });
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
