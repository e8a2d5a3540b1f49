import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToll, writeToll } from './toll.ts';

describe('a casualty range in one field', () => {
  it.each([
    ['3', [3, 3]], ['2–5', [2, 5]], ['2-5', [2, 5]], ['2 à 5', [2, 5]], ['2 to 5', [2, 5]], ['3+', [3, null]], ['au moins 3', [3, null]],
    ['at least 12', [12, null]], ['≥ 4', [4, null]], ['0', [0, 0]], [' ', null], ['5-3', [5, 3]],
  ])('reads %s', (text, range) => {
    expect(readToll(text)).toEqual(range);
  });

  it.each(['trois', '-1', '2.5', '1-2-3', '+'])('does not take %s for a figure', (text) => {
    expect(readToll(text)).toBeUndefined();
  });

  it('reads back what it writes', () => {
    const range = fc.tuple(fc.nat(), fc.option(fc.nat())).map(([low, more]): [number, number | null] => [low, more === null ? null : low + more]);
    fc.assert(fc.property(range, (value) => {
      expect(readToll(writeToll(value))).toEqual(value);
    }));
  });

  it('writes nothing for what is unknown', () => {
    expect([writeToll(undefined), writeToll([-1, null])]).toEqual(['', '']);
  });
});
