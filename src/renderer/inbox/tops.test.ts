import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsIn, scrollToRow, topsOf } from './tops.ts';

describe('rows of differing heights', () => {
  it('stand one under the other', () => {
    expect(topsOf([30, 56, 56])).toEqual([0, 30, 86, 142]);
    expect(topsOf([])).toEqual([0]);
  });

  it('exist where they meet the viewport: every one that does, within the count', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });
    fc.assert(fc.property(heights, fc.nat(3000), fc.integer({ min: 1, max: 400 }), (all, scrollTop, height) => {
      const tops = topsOf(all);
      const { start, end } = rowsIn(tops, scrollTop, height, 0);
      expect([start >= 0, end <= all.length]).toEqual([true, true]);
      const met = all.flatMap((own, row) => ((tops[row] ?? 0) < scrollTop + height && (tops[row] ?? 0) + own > scrollTop ? [row] : []));
      expect(met.every((row) => row >= start && row < end)).toBe(true);
    }));
  });

  it('come into view with the least movement', () => {
    const tops = topsOf([30, 56, 56, 56]);
    expect([scrollToRow(tops, 1, 0, 100), scrollToRow(tops, 3, 0, 100), scrollToRow(tops, 0, 50, 100)]).toEqual([0, 98, 0]);
  });
});
