import { expect, it } from 'vitest';
import { NARA } from '../../../tests/support/event-fixture.ts';
import type { Placement, Where } from '#shared/domain/where';
import { remembered } from './remembered.ts';

it('asks once for each place, and again for those that gave way', () => {
  const asked: (string | null)[] = [];
  const answer: Placement = { frontier: { distanceKm: null, km: null, side: 'unknown' }, extent: null };
  const locate = remembered((where: Where) => {
    asked.push(where.name);
    return answer;
  }, 2);
  for (const name of ['a', 'b', 'a', 'b', 'c', 'b', 'a']) expect(locate({ ...NARA, name })).toBe(answer);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
