import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers.ts';

function read(text: string): [number, number | null][] {
  return findNumbers(text).map(({ low, high }) => [low, high]);
}

describe('numbers', () => {
  it.each([
    ['une quinzaine de bergers', [[15, 15]]],
    ['des dizaines de familles', [[20, 99]]],
    ['au moins douze morts', [[12, null]]],
    ['plus de 1 240 personnes', [[1240, null]]],
    ['entre 15 et 20 camions', [[15, 20]]],
    ['plusieurs blesses', [[2, null]]],
    ['vingt-trois soldats', [[23, 23]]],
    ['quatre-vingt-dix vaches', [[90, 90]]],
    ['at least 1,300 people', [[1300, null]]],
    ['dozens of traders', [[20, 99]]],
    ['forty-two men', [[42, 42]]],
  ] as const)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads no number out of hours, ordinals and percentages', () => {
    expect(read('vers 18h, le 14e jour, 38 % du total')).toEqual([]);
  });
});
