import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, readPoint, readRing, writePoint, writeRing } from './coordinates.ts';

describe('places typed as numbers', () => {
  it.each([
    ['15.17, -7.29', { lat: 15.17, lon: -7.29 }],
    ['15,17 -7,29', { lat: 15.17, lon: -7.29 }],
    ['15.17,-7.29', { lat: 15.17, lon: -7.29 }],
    ['15,17;-7,29', { lat: 15.17, lon: -7.29 }],
    ['15 −7', { lat: 15, lon: -7 }],
  ])('reads %s as a point', (text, point) => {
    expect(readPoint(text)).toEqual(point);
  });

  it.each(['', '15.17', '95, 0', '0, 181', 'Nara', '15.17 -7.29 3'])('does not take "%s" for a point', (text) => {
    expect(readPoint(text)).toBeNull();
  });

  it('reads back the point it writes, to about ten metres', () => {
    const degrees = fc.tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: -1_800_000, max: 1_800_000 }));
    fc.assert(fc.property(degrees, ([lat, lon]) => {
      const point = { lat: lat / 10_000, lon: lon / 10_000 };
      expect(readPoint(writePoint(point))).toEqual(point);
    }));
  });

  it('takes three corners or more for an area, a line each', () => {
    expect(readRing('15, -7\n15, -6\n\n16, -6')).toEqual([[-7, 15], [-6, 15], [-6, 16]]);
    expect(readRing(writeRing([[-7, 15], [-6, 15], [-6, 16]]))).toEqual([[-7, 15], [-6, 15], [-6, 16]]);
    expect([readRing('15, -7\n15, -6'), readRing('15, -7\n15, -6\nlà')]).toEqual([null, null]);
  });

  it('keeps numbers within their bounds', () => {
    expect([readNumber('2,5', 0, 3), readNumber('4', 0, 3), readNumber('1e3', 0, 9999)]).toEqual([2.5, null, null]);
  });
});
