import { expect, it } from 'vitest';
import { dayNumber } from '#shared/domain/when';
import { incident, meeting } from '../../../tests/support/event-fixture.ts';
import { placeOf, stripOrder } from './tally.ts';
import type { StripWindow } from './window.ts';

const WINDOW: StripWindow = { km: { from: 0, to: 1000 }, days: { from: dayNumber(2025, 1, 1), to: dayNumber(2025, 12, 31) } };
const at = (id: string, km: number, when = '2025-07-01', distanceKm = 10) => incident({ id, when, frontier: { distanceKm, km, side: 'ML' } });
const EVENTS = [
  at('east', 900), at('west', 20), at('earlier', 500, '2025-03-01'), at('outside', 1500), at('far', 300, '2025-07-01', 150),
  incident({ id: 'very-far', when: '2025-07-01', frontier: { distanceKm: 400, km: null, side: 'ML' } }), incident({ id: 'nowhere', when: '2025-07-01' }),
  meeting({ id: 'talks', when: '2025-07-01' }), meeting({ id: 'old-talks', when: '2020-07-01' }),
];

it('walks down in time, then along the border from the west, a meeting before the incidents of its day', () => {
  expect(stripOrder(EVENTS, 100).map(({ id }) => id)).toEqual(['old-talks', 'earlier', 'talks', 'west', 'east', 'outside']);
});

it('a meeting asks for no kilometre, an imprecise incident for all that it may cover', () => {
  const day = dayNumber(2025, 7, 1);
  expect(placeOf(meeting({ when: '2025-07-01' }), WINDOW)).toEqual({ km: WINDOW.km, days: { from: day, to: day } });
  expect(placeOf(incident({ when: '2025-07-01', frontier: { distanceKm: [0, 25], km: [40, 90], side: 'unknown' } }), WINDOW).km).toEqual({ from: 40, to: 90 });
});
