import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { among, hasRow, NO_ROWS, rowsOf, toggled, withRows } from './row-set.ts';

const rows = fc.uniqueArray(fc.nat(5000));
const ascending = (of: Iterable<number>): number[] => [...of].sort((a, b) => a - b);

describe('a set of rows', () => {
  it('holds what was put in, each once, in ascending order', () => {
    fc.assert(fc.property(rows, rows, (one, other) => {
      const set = withRows(withRows(NO_ROWS, one), other);
      const expected = ascending(new Set([...one, ...other]));
      expect([rowsOf(set), set.count]).toEqual([expected, expected.length]);
      expect(expected.every((row) => hasRow(set, row))).toBe(true);
    }));
  });

  it('takes a row in and out, and leaves the set before as it was', () => {
    fc.assert(fc.property(rows, fc.nat(5000), (held, row) => {
      const before = withRows(NO_ROWS, held);
      const after = toggled(before, row);
      expect(hasRow(after, row)).toBe(!held.includes(row));
      expect(after.count).toBe(held.includes(row) ? held.length - 1 : held.length + 1);
      expect(rowsOf(toggled(after, row))).toEqual(rowsOf(before));
      expect(rowsOf(before)).toEqual(ascending(held));
    }));
  });

  it('keeps what is among others, and is the same set where that is everything', () => {
    fc.assert(fc.property(rows, rows, (held, present) => {
      const set = withRows(NO_ROWS, held);
      expect(rowsOf(among(set, Uint32Array.from(present)))).toEqual(ascending(held.filter((row) => present.includes(row))));
      expect(among(set, Uint32Array.from([...present, ...held]))).toBe(among(set, Uint32Array.from(held)));
    }));
  });

  it('holds a million rows', () => {
    const set = withRows(NO_ROWS, Uint32Array.from({ length: 1_000_000 }, (_, index) => index + 1));
    expect([set.count, set.bits.byteLength < 130_000, hasRow(set, 1_000_000), hasRow(set, 0)]).toEqual([1_000_000, true, true, false]);
  });
});
