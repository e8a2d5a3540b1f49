import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBorder } from '../cartography/basemap.ts';
import { readResource } from '../../../tests/support/shipped.ts';
import { createBorder, kmTicks, pointAtKm, stretch } from './border.ts';
import { distanceToBorder } from './distance.ts';
import { distanceKm } from './ellipsoid.ts';

const border = parseBorder(JSON.parse(readResource('border/border-ml-mr-osm100m.geojson')));

describe('the border line', () => {
  it('is 2,232.4 km long within 0.1 %, from the Senegal River to Algeria', () => {
    expect(Math.abs(border.lengthKm / 2232.4 - 1)).toBeLessThan(0.001);
    expect([pointAtKm(border, 0), pointAtKm(border, border.lengthKm)]).toEqual([[-12.2403, 14.7647], [-4.8333, 25]]);
  });

  it('refuses a line of one vertex, saying how many it needs', () => {
    expect(() => createBorder([[0, 0]])).toThrow('two vertices or more, not 1');
  });

  it('gives its ends for kilometres beyond them', () => {
    expect([pointAtKm(border, -5), pointAtKm(border, 9999)]).toEqual([border.line[0], border.line.at(-1)]);
  });

  it('finds a kilometre again from its point, wherever the line does not come back on itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 600, max: 2200, noNaN: true }), (km) => {
        const [lon, lat] = pointAtKm(border, km);
        const fix = distanceToBorder(border, { lon, lat });
        expect(Math.abs(fix.km - km)).toBeLessThan(0.01);
        expect(fix.distanceKm).toBeLessThan(0.001);
      }),
    );
  });
});

describe('a stretch', () => {
  it('is as long as the kilometres between its ends, in either order', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2232, noNaN: true }), fc.double({ min: 0, max: 2232, noNaN: true }), (from, to) => {
        const line = stretch(border, from, to);
        const length = line.slice(1).reduce((sum, point, index) => sum + distanceKm(line[index] ?? point, point), 0);
        expect(Math.abs(length - Math.abs(to - from))).toBeLessThan(0.001);
        expect(line).toEqual(stretch(border, to, from));
      }),
    );
  });

  it('stops at the ends of the line', () => {
    expect(stretch(border, -100, 5000).at(-1)).toEqual(border.line.at(-1));
  });
});

describe('ticks', () => {
  it('stand each 100 km from 0, 23 of them', () => {
    expect(kmTicks(border, 100).map(({ km }) => km)).toEqual(Array.from({ length: 23 }, (_, index) => index * 100));
  });

  it('point to Mauritania', () => {
    const sides = kmTicks(border, 50).slice(1).map(({ at: [lon, lat], normal: [east, north] }) => {
      return distanceToBorder(border, { lon: lon + east * 0.004, lat: lat + north * 0.004 }).side;
    });
    expect(new Set(sides)).toEqual(new Set(['MR']));
  });
});
