import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '#shared/domain/when';
import { limitsAround } from './extent.ts';

const days = (from: string, to: string) => ({ from: parseIsoDay(from) ?? 0, to: parseIsoDay(to) ?? 0 });

describe('limitsAround', () => {
  it('shows a single day within some months', () => {
    expect(limitsAround(days('2024-05-09', '2024-05-09'))).toEqual(days('2024-01-01', '2024-06-30'));
  });

  it('reaches from the first to the last event in whole months', () => {
    expect(limitsAround(days('2020-01-26', '2025-11-07'))).toEqual(days('2019-12-01', '2025-12-31'));
  });

  it('reaches over eleven centuries', () => {
    expect(limitsAround(days('1823-06-01', '2931-02-03'))).toEqual(days('1801-04-01', '2953-03-31'));
  });
});
