import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../domain/when.ts';
import { dayAt, timeTicks, xOf } from './time-axis.ts';

const year = { window: { from: dayNumber(2024, 1, 1), to: dayNumber(2024, 12, 31) }, left: 100, right: 1000 };

describe('an axis of days', () => {
  it('gives each day its own width', () => {
    expect([xOf(year, year.window.from), xOf(year, year.window.to + 1)]).toEqual([100, 1000]);
  });

  it('finds a day again anywhere in its width', () => {
    fc.assert(
      fc.property(fc.integer({ min: year.window.from, max: year.window.to }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (day, share) => {
        expect(dayAt(year, xOf(year, day + share))).toBe(day);
      }),
    );
  });
});

describe('ticks', () => {
  const labels = (from: number, to: number, lang: 'fr' | 'en'): string[] => timeTicks({ ...year, window: { from, to } }, lang).map(({ label }) => label);

  it('are months of a year, named in either language', () => {
    expect(labels(year.window.from, year.window.to, 'fr').slice(0, 8)).toEqual(['janv.\u00a02024', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août']);
    expect(labels(dayNumber(2023, 11, 1), dayNumber(2024, 3, 1), 'en')).toEqual(['Nov\u00a02023', 'Dec', 'Jan\u00a02024', 'Feb', 'Mar']);
  });

  it('are days where there is room, the first of a month said as French says it', () => {
    expect(labels(dayNumber(2024, 3, 29), dayNumber(2024, 4, 3), 'fr')).toEqual([
      '29\u00a0mars\u00a02024', '30\u00a0mars', '31\u00a0mars', '1er\u00a0avr.', '2\u00a0avr.', '3\u00a0avr.',
    ]);
  });

  it('are years over decades', () => {
    expect(labels(dayNumber(2000, 6, 1), dayNumber(2014, 6, 1), 'fr')).toEqual(['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014']);
    expect(labels(dayNumber(1960, 6, 1), dayNumber(2014, 6, 1), 'fr').slice(0, 3)).toEqual(['1965', '1970', '1975']);
  });

  it('never stand closer than their names are wide, at any zoom', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 14, max: 20_000 }), (from, length) => {
        const ticks = timeTicks({ ...year, window: { from, to: from + length } }, 'fr');
        const named = ticks.filter(({ label }) => label !== '');
        const room = named.slice(1).map(({ x }, index) => x - (named[index]?.x ?? x) - (named[index]?.label.length ?? 0) * 6);
        expect(Math.min(Infinity, ...room)).toBeGreaterThan(0);
        expect(named.length).toBeGreaterThan(0);
      }),
    );
  });
});
