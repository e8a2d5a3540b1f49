import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inChunks, shortened, split } from './slide-text.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'ع'), maxLength: 200 });

describe('texts cut to a slide', () => {
  it('lose no word as they go on from slide to slide, and keep within it', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 8, max: 40 }), (texts, room) => {
      const parts = split(texts, room);
      expect(parts.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''));
      expect(parts.filter((part) => part.length > room || !part.isWellFormed())).toEqual([]);
    }));
  });

  it('are shortened between words, and only where they must be', () => {
    expect([shortened('un titre court', 14), shortened('un titre qui est long', 14), shortened('untitresansaucunespace', 10)]).toEqual(['un titre court', 'un titre qui…', 'untitresa…']);
  });

  it('fill one slide after the other', () => {
    expect([inChunks([1, 2, 3, 4, 5], 2), inChunks(['aa', 'b', 'ccccc', 'd'], 3, (one) => one.length), inChunks([], 3)]).toEqual([[[1, 2], [3, 4], [5]], [['aa', 'b'], ['ccccc'], ['d']], []]);
  });
});
