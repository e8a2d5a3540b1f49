import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, type Mark } from './segments.ts';

const mark = (owner: string, start: number, end: number): Mark => ({ owner, start, end });

describe('segmentsOf', () => {
  it('cuts where marks overlap', () => {
    const [a, b] = [mark('a', 2, 8), mark('b', 5, 10)];
    expect(segmentsOf(12, [a, b])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 5, marks: [a] },
      { start: 5, end: 8, marks: [a, b] },
      { start: 8, end: 10, marks: [b] },
      { start: 10, end: 12, marks: [] },
    ]);
  });

  it('is one plain segment without marks, none without text', () => {
    expect(segmentsOf(3, [])).toEqual([{ start: 0, end: 3, marks: [] }]);
    expect(segmentsOf(0, [mark('a', 0, 4)])).toEqual([]);
  });

  it('covers the text without gap, and each character with exactly its marks', () => {
    const marks = fc.array(fc.tuple(fc.string(), fc.integer({ min: -5, max: 40 }), fc.nat(30)).map(([owner, start, size]) => mark(owner, start, start + size)));
    fc.assert(
      fc.property(fc.nat(30), marks, (length, all) => {
        const segments = segmentsOf(length, all);
        const perCharacter = segments.flatMap((segment) => Array.from({ length: segment.end - segment.start }, () => segment.marks));
        const expected = Array.from({ length }, (_, at) => all.filter(({ start, end }) => start <= at && at < end));
        expect(perCharacter).toEqual(expected);
      }),
    );
  });
});
