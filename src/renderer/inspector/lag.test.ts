import { describe, expect, it } from 'vitest';
import { lagDays } from './lag.ts';

describe('lagDays', () => {
  it.each([
    ['2024-04-07', '2024-04-19', [12, 12]],
    ['2024-04-19', '2024-04-07', [-12, -12]],
    ['2024-04-07', '2024-05', [24, 54]],
    ['2024-04', '2024-04-19', [-11, 18]],
    ['2024-04-07', '../2024-05-09', [32, 32]],
  ])('%s → %s', (event, other, expected) => {
    expect(lagDays(event, other)).toEqual(expected);
  });
});
