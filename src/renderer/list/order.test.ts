import { NEWEST_FIRST } from '#shared/domain/saved-view';
import { describe, expect, it } from 'vitest';
import { directionOf, nextOrder } from './order.ts';

describe('the order of the list', () => {
  it('turns round when its column is chosen again, and begins anew with another', () => {
    expect(nextOrder(NEWEST_FIRST, 'date')).toEqual({ order: 'date', reversed: true });
    expect(nextOrder({ order: 'date', reversed: true }, 'date')).toEqual(NEWEST_FIRST);
    expect(nextOrder({ order: 'date', reversed: true }, 'km')).toEqual({ order: 'km', reversed: false });
  });

  it.each([
    ['date', 'desc'], ['casualties', 'desc'], ['km', 'asc'], ['grade', 'asc'],
  ] as const)('%s goes %s, and the other way when turned round', (order, direction) => {
    expect(directionOf({ order, reversed: false })).toBe(direction);
    expect(directionOf({ order, reversed: true })).not.toBe(direction);
  });
});
