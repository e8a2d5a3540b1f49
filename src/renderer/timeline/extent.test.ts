import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '#shared/domain/when';
import { extentOf, newestDay } from './extent.ts';

const when = (...dates: string[]) => dates.map((date) => ({ when: date }));
const days = (from: string, to: string) => ({ from: parseIsoDay(from), to: parseIsoDay(to) });

describe('extentOf', () => {
  it('is null without events', () => {
    expect(extentOf([])).toBe(null);
  });

  it('shows a single day within some months', () => {
    expect(extentOf(when('2024-05-09'))).toEqual(days('2024-01-01', '2024-06-30'));
  });

  it('reaches from the first to the last event in whole months', () => {
    expect(extentOf(when('2020-01-26', '2025-11-07'))).toEqual(days('2019-12-01', '2025-12-31'));
  });

  it('takes an open interval at its known bound', () => {
    expect(extentOf(when('../2024-05-09'))).toEqual(extentOf(when('2024-05-09')));
  });
});

describe('newestDay', () => {
  it('is the day the newest event begins, however long another one lasts', () => {
    expect(newestDay(when('2024-05-09', '2024-04', '2024-03-04/..', '2024-01-01/2024-12-31'))).toBe(
      parseIsoDay('2024-05-09'),
    );
    expect(newestDay([])).toBe(null);
  });
});
