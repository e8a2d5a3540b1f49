import { describe, expect, it } from 'vitest';
import { dayNumber } from '#shared/domain/when';
import { incident } from '../../../tests/support/event-fixture.ts';
import { periodBefore, select } from './selection.ts';

const april = { from: dayNumber(2024, 4, 1), to: dayNumber(2024, 4, 30) };
const ids = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id);

describe('select', () => {
  it('takes what touches the period, in order of time', () => {
    const events = [
      incident({ id: 'late', when: '2024-04-20' }),
      incident({ id: 'month', when: '2024-04' }),
      incident({ id: 'across', when: '2024-03-30/2024-04-02' }),
      incident({ id: 'after', when: '2024-05-01' }),
    ];
    expect(ids(select(events, april, 'clear').inPeriod)).toEqual(['across', 'month', 'late']);
  });

  it('lists an open-ended event as in the period at its known bound, as ongoing where it may reach in, else not at all', () => {
    const events = [
      incident({ id: 'began-in-period', when: '2024-04-10/..' }),
      incident({ id: 'began-before', when: '2023-09-01/..' }),
      incident({ id: 'some-time-before-june', when: '../2024-06-01' }),
      incident({ id: 'begins-later', when: '2024-05-10/..' }),
      incident({ id: 'over-before', when: '../2024-03-01' }),
    ];
    const { inPeriod, ongoing } = select(events, april, 'clear');
    expect({ inPeriod: ids(inPeriod), ongoing: ids(ongoing) }).toEqual({
      inPeriod: ['began-in-period'],
      ongoing: ['began-before', 'some-time-before-june'],
    });
  });

  it('keeps out and counts what lies above the marking, ongoing or not', () => {
    const events = [
      incident({ id: 'clear', when: '2024-04-02' }),
      incident({ id: 'green', when: '2024-04-03', marking: 'green' }),
      incident({ id: 'amber', when: '2024-04-04', marking: 'amber' }),
      incident({ id: 'red', when: '2024-01-01/..', marking: 'red' }),
      incident({ id: 'red-elsewhere', when: '2020-01-01', marking: 'red' }),
    ];
    const { inPeriod, ongoing, withheld } = select(events, april, 'green');
    expect({ inPeriod: ids(inPeriod), ongoing: ids(ongoing), withheld: ids(withheld) }).toEqual({
      inPeriod: ['clear', 'green'],
      ongoing: [],
      withheld: ['red', 'amber'],
    });
  });

  it('leaves out and counts what no one has reviewed', () => {
    const events = [
      incident({ id: 'raw', when: '2024-04-02', review: 'unreviewed' }),
      incident({ id: 'read', when: '2024-04-03' }),
    ];
    const { inPeriod, unreviewed, withheld } = select(events, april, 'clear');
    expect({ inPeriod: ids(inPeriod), unreviewed, withheld: withheld.length }).toEqual({
      inPeriod: ['read'],
      unreviewed: 1,
      withheld: 0,
    });
  });
});

describe('periodBefore', () => {
  it('has the same number of days and ends the day before', () => {
    expect(periodBefore(april)).toEqual({ from: dayNumber(2024, 3, 2), to: dayNumber(2024, 3, 31) });
    expect(periodBefore({ from: 100, to: 100 })).toEqual({ from: 99, to: 99 });
  });
});
