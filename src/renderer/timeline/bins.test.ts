import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsFor } from './bins.ts';

describe('binsFor', () => {
  it('covers the window, never with more bars than a screen tells apart, and stands still while the window moves', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 360_000 }), fc.integer({ min: 1, max: 420_000 }), (from, length) => {
        const to = from + length - 1;
        const { first, step, count } = binsFor({ from, to });
        expect([first <= from, first + step > from, first + count * step > to, count <= 242]).toEqual([true, true, true, true]);
        expect((binsFor({ from: from + 1, to: to + 1 }).first - first) % step).toBe(0);
      }),
    );
  });
});
