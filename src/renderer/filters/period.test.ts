import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../shared/domain/when.ts';
import { readPeriod } from './period.ts';

const EXTENT = { from: dayNumber(2020, 1, 26), to: dayNumber(2026, 3, 1) };

describe('a typed period', () => {
  it('reads two days', () => {
    expect(readPeriod('2024-03-28', ' 2024-05-13 ', EXTENT)).toEqual({ ok: true, from: dayNumber(2024, 3, 28), to: dayNumber(2024, 5, 13) });
  });

  it('takes the extent where an end is left empty', () => {
    expect(readPeriod('2024-03-28', '', EXTENT)).toEqual({ ok: true, from: dayNumber(2024, 3, 28), to: EXTENT.to });
    expect(readPeriod('', '2024-05-13', EXTENT)).toEqual({ ok: true, from: EXTENT.from, to: dayNumber(2024, 5, 13) });
  });

  it('names the field with a day that does not exist', () => {
    expect(readPeriod('2024-02-30', '2024-05-13', EXTENT)).toEqual({ ok: false, field: 'from', problem: 'invalid' });
    expect(readPeriod('2024-02-28', '13/05/2024', EXTENT)).toEqual({ ok: false, field: 'to', problem: 'invalid' });
  });

  it('says when the end comes first', () => {
    expect(readPeriod('2024-05-13', '2024-03-28', EXTENT)).toEqual({ ok: false, field: 'to', problem: 'reversed' });
  });
});
