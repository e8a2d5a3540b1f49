import { expect, it } from 'vitest';
import { dateTimeGroup, enumeration, percentage, quote, rangeFigure, referenceList, signed } from './typography.ts';

it('draws runs of three references and more together', () => {
  expect(referenceList(['I1', 'I2', 'I3', 'I5', 'I6', 'M1', 'M2', 'M3', 'M4'])).toBe('I1–I3, I5, I6, M1–M4');
  expect(referenceList([])).toBe('');
});

it('writes the date-time group in UTC whatever the zone of the instant', () => {
  expect(dateTimeGroup('2026-11-24T15:30:59Z')).toBe('241530Z NOV 26');
  expect(dateTimeGroup('2026-12-01T00:05:00+01:00')).toBe('302305Z NOV 26');
});

it('sets ranges, differences and shares as each language writes them', () => {
  expect([
    rangeFigure([20, 24], 'fr'),
    rangeFigure([5, 5], 'en'),
    rangeFigure([2, null], 'fr'),
    rangeFigure([7000, 8500], 'fr'),
  ]).toEqual(['20–24', '5', '≥\u00a02', '7\u202f000–8\u202f500']);
  expect([signed(3, 'fr'), signed(-1200, 'en'), signed(0, 'fr')]).toEqual(['+3', '\u22121,200', '=']);
  expect([percentage(5 / 6, 'fr'), percentage(5 / 6, 'en')]).toEqual(['83\u202f%', '83%']);
});

it('quotes and enumerates by the language’s custom', () => {
  expect([quote('Nara', 'fr'), quote('Nara', 'en')]).toEqual(['«\u00a0Nara\u00a0»', '“Nara”']);
  expect([
    enumeration(['a', 'b', 'c'], 'fr'),
    enumeration(['a', 'b'], 'en'),
    enumeration(['a'], 'fr'),
    enumeration([], 'fr'),
  ]).toEqual(['a, b et c', 'a and b', 'a', '']);
});
