import { expect, it } from 'vitest';
import { incident, meeting, NARA } from '../../../tests/support/event-fixture.ts';
import { hasWeakDate, hasWeakPlace, tally } from './tally.ts';

it('adds casualties up as ranges, leaves denied incidents out, and keeps “no figure” apart from zero', () => {
  const events = [
    incident({ casualties: { killed: [20, 24], injured: [0, 0] } }),
    incident({ casualties: { killed: [2, null] } }),
    incident({ casualties: { killed: [50, 50] }, status: 'denied' }),
    meeting(),
  ];
  expect(tally(events)).toEqual({
    incidents: 3,
    meetings: 1,
    casualties: new Map([
      ['killed', [22, null]],
      ['injured', [0, 0]],
    ]),
    weakDates: 0,
    weakPlaces: 0,
  });
});

it.each([
  ['2024-04-07', false],
  ['2024-04-05/2024-04-08', false],
  ['2024-04', true],
  ['2024-04-07~', true],
  ['2024-04-07?', true],
  ['../2024-05-09', true],
  ['2024-05-10/..', true],
])('the date %s is weak: %s', (when, isWeak) => {
  expect(hasWeakDate(incident({ when }))).toBe(isWeak);
});

it.each([
  ['place', false],
  ['near', false],
  ['adm2', true],
  ['border', true],
  ['unknown', true],
] as const)('the precision %s is weak: %s', (precision, isWeak) => {
  expect(hasWeakPlace(incident({ where: { ...NARA, precision } }))).toBe(isWeak);
});
