import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COORDINATE_FORMATS } from '../domain/where.ts';
import { finenessOf, formatCoordinates, placeCoordinates } from './coordinates.ts';

const NEMA = { lat: 16.61702, lon: -7.25647 };
const plain = (text: string | null): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('formatCoordinates', () => {
  it('writes the three formats, west by its letter in the language', () => {
    expect(COORDINATE_FORMATS.map((format) => plain(formatCoordinates(NEMA, format, 'fr', 100)))).toEqual([
      '16.617, -7.256', '16° 37′ 01″ N 7° 15′ 23″ O', '29Q PU 859 379',
    ]);
    expect(plain(formatCoordinates(NEMA, 'dms', 'en', 1))).toBe('16° 37′ 01.3″ N 7° 15′ 23.3″ W');
  });

  it('is as fine as asked', () => {
    expect(([10_000, 1000, 100, 10, 1] as const).map((fineness) => formatCoordinates(NEMA, 'decimal', 'en', fineness))).toEqual([
      '16.6, -7.3', '16.62, -7.26', '16.617, -7.256', '16.6170, -7.2565', '16.61702, -7.25647',
    ]);
    expect(plain(formatCoordinates(NEMA, 'dms', 'en', 1000))).toBe('16° 37′ N 7° 15′ W');
  });

  it('carries what rounds to sixty, and knows no minus nought', () => {
    expect(plain(formatCoordinates({ lat: 15.99999, lon: -0.00001 }, 'dms', 'en', 100))).toBe('16° 00′ 00″ N 0° 00′ 00″ E');
    expect(formatCoordinates({ lat: 15.99999, lon: -0.00001 }, 'decimal', 'en', 100)).toBe('16.000, 0.000');
  });

  it('reads back to where it was, within half of the last figure', () => {
    const point = fc.record({ lat: fc.double({ min: -79, max: 79, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
    fc.assert(fc.property(point, ({ lat, lon }) => {
      const read = [...formatCoordinates({ lat, lon }, 'dms', 'en', 1).matchAll(/(\d+)°\s(\d+)′\s([\d.]+)″\s([NSEW])/g)].map(
        ([, d, m, s, letter]) => (Number(d) + Number(m) / 60 + Number(s) / 3600) * (letter === 'S' || letter === 'W' ? -1 : 1),
      );
      expect(read[0]).toBeCloseTo(lat, 4);
      expect(read[1]).toBeCloseTo(lon, 4);
    }));
  });

  it('falls back on degrees where MGRS has no squares', () => {
    expect(formatCoordinates({ lat: 85, lon: 0 }, 'mgrs', 'en', 1000)).toBe('85.00, 0.00');
  });
});

describe('placeCoordinates', () => {
  it('is no finer than the place is known', () => {
    const where = { name: 'Néma', country: 'MR', side: 'MR', adm1: null, point: NEMA, radiusKm: null, gazetteer: null } as const;
    const told = (['place', 'near', 'adm1', 'country'] as const).map((precision) => placeCoordinates({ ...where, precision }, 'decimal', 'fr'));
    expect([...told, placeCoordinates({ ...where, precision: 'near', radiusKm: 5 }, 'decimal', 'fr')]).toEqual(['16.617, -7.256', '16.6, -7.3', null, null, '16.62, -7.26']);
  });
});

it('shows under a pointer what a pixel can tell', () => {
  expect([2400, 999, 40, 3].map(finenessOf)).toEqual([1000, 100, 10, 1]);
});
