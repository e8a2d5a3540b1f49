import { describe, expect, it } from 'vitest';
import { formatBytes, formatCasualty, formatKm, formatKmMark, formatRange } from './figures.ts';
import { formatNumber } from './numbers.ts';

describe('figures', () => {
  it('group thousands and keep one decimal at most', () => {
    expect([formatNumber(1284, 'fr'), formatNumber(1284, 'en'), formatNumber(999, 'fr')]).toEqual(['1\u202f284', '1,284', '999']);
    expect([formatNumber(0.62, 'fr'), formatNumber(0.62, 'en'), formatNumber(1234567.04, 'en')]).toEqual(['0,6', '0.6', '1,234,567']);
  });

  it('write ranges as ranges, an open end as "at least"', () => {
    expect(formatRange([3, 3], 'fr')).toBe('3');
    expect(formatRange([9, null], 'fr')).toBe('au moins 9');
    expect(formatRange([20, 99], 'en')).toBe('20 to 99');
  });

  it('agree casualties in number', () => {
    expect(formatCasualty('injured', [3, 3], 'fr')).toBe('3 blessés');
    expect(formatCasualty('killed', [1, 1], 'fr')).toBe('1 tué');
    expect(formatCasualty('killed', [1, null], 'fr')).toBe('au moins 1 tué');
    expect(formatCasualty('killed', [0, 0], 'fr')).toBe('0 tué');
    expect(formatCasualty('abducted', [9, null], 'en')).toBe('at least 9 abducted');
  });

  it('write distances and kilometres along the border', () => {
    expect(formatKm(0.6, 'fr')).toBe('0,6\u00a0km');
    expect(formatKm([12.2, 30.4], 'fr')).toBe('12–30\u00a0km');
    expect(formatKmMark([830.2, 1020.4], 'fr')).toBe('830–1\u202f020');
    expect(formatKmMark(5.4, 'fr')).toBe('5');
  });

  it('write sizes', () => {
    expect([formatBytes(512, 'fr'), formatBytes(20_480, 'fr'), formatBytes(20_000_000, 'en')]).toEqual(['512\u00a0octets', '20,5\u00a0Ko', '20 MB']);
  });
});
