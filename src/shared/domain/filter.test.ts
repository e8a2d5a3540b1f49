import { expect, it } from 'vitest';
import { incident } from '../../../tests/support/event-fixture.ts';
import { matches } from './filter.ts';
import type { Frontier } from './where.ts';

const at = (km: Frontier['km']) => incident({ frontier: { distanceKm: 10, km, side: 'ML' } });

it.each([
  [500, true], [400, true], [600, true], [399.9, false], [600.1, false],
  [[300, 400], true], [[300, 399], false], [[0, 2232], true], [[600, 700], true], [[601, 700], false],
  [null, false],
] satisfies [Frontier['km'], boolean][])('kilometres 400 to 600 hold what is, or may be, at %j: %s', (km, passes) => {
  expect(matches(at(km), { km: [400, 600] })).toBe(passes);
});
