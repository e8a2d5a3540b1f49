import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dayNumber, isoDay, isoWeekday, overlaps, parseEdtf, parseIsoDay, scopeOf } from './when.ts';

const iso = (range: ReturnType<typeof parseEdtf>): unknown =>
  range && { from: range.from === null ? null : isoDay(range.from), to: range.to === null ? null : isoDay(range.to) };

describe('parseEdtf', () => {
  it.each([
    ['2024-04-07', '2024-04-07', '2024-04-07'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-04-05/2024-04-08', '2024-04-05', '2024-04-08'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['../2024-05-09', null, '2024-05-09'],
    ['2025-10~/..', '2025-10-01', null],
  ])('%s reaches from %s to %s', (text, from, to) => {
    expect(iso(parseEdtf(text))).toEqual({ from, to });
  });

  it.each(['', 'hier', '2024-02-30', '2024-13', '2024-05/2024-04', '../..', '2024-4-7', '2024-04-07T10:00', '2024-25'])(
    'refuses %j',
    (text) => {
      expect(parseEdtf(text)).toBeNull();
    },
  );
});

describe('days', () => {
  it('agrees with the JavaScript calendar on every day of eight centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150000, max: 150000 }), (day) => {
        const date = new Date(day * 86400000);
        expect(calendarDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(isoWeekday(day)).toBe(date.getUTCDay() || 7);
        const { year, month, day: dayOfMonth } = calendarDate(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });
});

describe('intervals', () => {
  const range = (text: string): NonNullable<ReturnType<typeof parseEdtf>> => parseEdtf(text) ?? { from: null, to: null };

  it('a month-precision date overlaps every day of that month and no other', () => {
    expect(overlaps(range('2024-04'), range('2024-04-30'))).toBe(true);
    expect(overlaps(range('2024-04'), range('2024-05-01'))).toBe(false);
  });

  it('an open-ended interval stands at its known bound for a scope', () => {
    expect(iso(scopeOf(range('../2024-05-09')))).toEqual({ from: '2024-05-09', to: '2024-05-09' });
    expect(iso(scopeOf(range('2024-05-10/..')))).toEqual({ from: '2024-05-10', to: '2024-05-10' });
  });
});
