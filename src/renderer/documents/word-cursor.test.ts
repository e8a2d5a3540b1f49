import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, spanOf, type Move, type TextSelection } from './word-cursor.ts';

const TEXT = 'Le marché a rouvert. Deux camions sont passés.';
const word = (direction: 1 | -1, extend = false): Move => ({ unit: 'word', direction, extend });
const sentence = (direction: 1 | -1, extend = false): Move => ({ unit: 'sentence', direction, extend });

describe('a selection moved by keys', () => {
  it('starts at the word where it is, and steps from word to word', () => {
    expect(walk([word(1)])).toEqual(['Le']);
    expect(walk([word(1), word(1), word(1), word(-1)])).toEqual(['Le', 'marché', 'a', 'marché']);
    expect(quoted(moved(TEXT, null, word(1), 22))).toBe('Deux');
  });

  it('steps from sentence to sentence', () => {
    expect(walk([sentence(1), sentence(1), sentence(1)])).toEqual(['Le marché a rouvert.', 'Deux camions sont passés.', 'Deux camions sont passés.']);
  });

  it('stretches, shrinks, and turns over around the word it began with', () => {
    expect(walk([word(1), word(1), word(1, true), word(1, true), word(-1, true), word(-1, true), word(-1, true)])).toEqual([
      'Le', 'marché', 'marché a', 'marché a rouvert', 'marché a', 'marché', 'Le marché',
    ]);
    expect(walk([word(1), word(1), word(-1, true), word(1, true), word(1, true)])).toEqual(['Le', 'marché', 'Le marché', 'marché', 'marché a']);
  });

  it('stretches a word to the end of its sentence', () => {
    expect(walk([word(1), word(1), sentence(1, true)])).toEqual(['Le', 'marché', 'marché a rouvert.']);
  });

  it('never leaves the text', () => {
    const moves = fc.array(fc.record({ unit: fc.constantFrom('word' as const, 'sentence' as const), direction: fc.constantFrom(1 as const, -1 as const), extend: fc.boolean() }));
    fc.assert(fc.property(fc.string(), moves, (text, all) => {
      let selection: TextSelection | null = null;
      for (const move of all) {
        selection = moved(text, selection, move);
        const { start, end } = spanOf(selection);
        expect([start >= 0, end <= text.length, start <= end]).toEqual([true, true, true]);
      }
    }));
  });
});

function walk(moves: readonly Move[]): string[] {
  let selection: TextSelection | null = null;
  return moves.map((move) => {
    selection = moved(TEXT, selection, move);
    return quoted(selection);
  });
}

function quoted(selection: TextSelection): string {
  const { start, end } = spanOf(selection);
  return TEXT.slice(start, end);
}
