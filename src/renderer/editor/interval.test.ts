import { isoDay } from '#shared/domain/when';
import { describe, expect, it } from 'vitest';
import { intervalBar } from './interval.ts';

const told = (edtf: string) => {
  const bar = intervalBar(edtf);
  return bar && { from: Math.round(bar.from * 100), to: Math.round(bar.to * 100), soft: [bar.isSoftBefore, bar.isSoftAfter], ends: [isoDay(bar.first), isoDay(bar.last)] };
};

describe('the bar of an interval', () => {
  it('shows a month between what lies around it', () => {
    expect(told('2024-04')).toEqual({ from: 25, to: 75, soft: [false, false], ends: ['2024-03-17', '2024-05-15'] });
  });

  it('has soft ends where the date is approximate', () => {
    expect(told('2024-04-07~')).toMatchObject({ soft: [true, true], ends: ['2024-03-28', '2024-04-17'] });
  });

  it('fades out where an end is open', () => {
    expect(told('../2024-05-09')).toMatchObject({ from: 0, soft: [true, false] });
    expect(told('2024-05-10/..')).toMatchObject({ to: 100, soft: [false, true] });
  });

  it('is none where there is no date', () => {
    expect(told('hier')).toBeNull();
  });
});
