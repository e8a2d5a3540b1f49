import { describe, expect, it } from 'vitest';
import { dayNumber } from '../domain/when.ts';
import { incident, meeting } from '../../../tests/support/event-fixture.ts';
import { areaOfStep, sameStep, stepsOf } from './steps.ts';

const EVENTS = [
  incident({ id: 'late', when: '2024-05-09' }), meeting({ id: 'early', when: '2024-04-29' }), incident({ id: 'sunday', when: '2024-05-05' }), incident({ id: 'same', when: '2024-04-29' }),
];
const ids = (unit: 'event' | 'day' | 'week') => stepsOf(EVENTS, unit).map(({ events }) => events.map(({ id }) => id));

describe('a briefing', () => {
  it('goes through its events in the order of time, one, a day or a week at a time', () => {
    expect([ids('event'), ids('day'), ids('week')]).toEqual([
      [['early'], ['same'], ['sunday'], ['late']], [['early', 'same'], ['sunday'], ['late']], [['early', 'same', 'sunday'], ['late']],
    ]);
  });

  it('begins a week on Monday', () => {
    expect(stepsOf(EVENTS, 'week').map(({ days }) => days)).toEqual([
      { from: dayNumber(2024, 4, 29), to: dayNumber(2024, 5, 5) }, { from: dayNumber(2024, 5, 6), to: dayNumber(2024, 5, 12) },
    ]);
  });

  it('stays at the same event as the unit changes, or at the title', () => {
    const [single, weeks] = [stepsOf(EVENTS, 'event'), stepsOf(EVENTS, 'week')];
    expect([sameStep(2, single, weeks), sameStep(1, weeks, single), sameStep(-1, single, weeks)]).toEqual([0, 3, -1]);
  });

  it('shows all its places, none closer than the country around it', () => {
    const at = (extent: [number, number, number, number] | null) => incident({ extent });
    expect(areaOfStep({ events: [at(null)] })).toBeNull();
    expect(areaOfStep({ events: [at([-8, 15, -8, 15])] })).toEqual([-10.1, 13.7, -5.9, 16.3]);
    expect(areaOfStep({ events: [at([-12, 14, -11, 15]), at([-5, 18, -4, 19])] })).toEqual([-12, 14, -4, 19]);
  });
});
