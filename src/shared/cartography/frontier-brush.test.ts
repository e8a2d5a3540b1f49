import { expect, it } from 'vitest';
import { incident, meeting } from '../../../tests/support/event-fixture.ts';
import { dayNumber } from '../domain/when.ts';
import { isBrushed } from './frontier-brush.ts';

const JULY = { from: dayNumber(2025, 7, 1), to: dayNumber(2025, 7, 31) };
const at = (km: number | [number, number], when: string) => incident({ when, frontier: { distanceKm: 10, km, side: 'ML' } });

it('holds what is, or may be, within its days and kilometres; what has no kilometre only where none are asked', () => {
  const brush = { days: JULY, km: { from: 400, to: 600 } };
  const events = [at(500, '2025-07-01'), at([0, 400], '2025-06~/2025-07'), at(500, '2025-08-01'), at(700, '2025-07-01'), meeting({ when: '2025-07-01' })];
  expect(events.map((event) => isBrushed(event, brush))).toEqual([true, true, false, false, false]);
  expect([isBrushed(meeting({ when: '2025-07-01' }), { days: JULY, km: null }), isBrushed(at(5, '1999'), null)]).toEqual([true, true]);
});
