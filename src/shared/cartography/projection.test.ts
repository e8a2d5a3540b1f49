import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../frontier/ellipsoid.ts';
import { mercatorFor, pixelsPerKm } from './projection.ts';
import { scaleOf } from './scale-bar.ts';

describe('the projection of a figure', () => {
  const { project, unproject, view } = mercatorFor([-13, 13, -3, 20], 770, 550);

  it('shows the box whole and in the middle', () => {
    const [left, bottom] = project(-13, 13);
    const [right, top] = project(-3, 20);
    expect([left >= -1e-9, top >= -1e-9, right <= 770 + 1e-9, bottom <= 550 + 1e-9]).toEqual([true, true, true, true]);
    expect([left + right, top + bottom]).toEqual([expect.closeTo(770, 6), expect.closeTo(550, 6)]);
  });

  it('knows what its frame shows', () => {
    expect([project(view.bbox[0], view.bbox[3]), project(view.bbox[2], view.bbox[1])]).toEqual([
      [expect.closeTo(0, 6), expect.closeTo(0, 6)], [expect.closeTo(770, 6), expect.closeTo(550, 6)],
    ]);
  });

  it('finds the way back from a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true }), (lon, lat) => {
        const [x, y] = project(lon, lat);
        expect(unproject(x, y)).toEqual([expect.closeTo(lon, 8), expect.closeTo(lat, 8)]);
      }),
    );
  });

  it('counts zoom as map libraries do', () => {
    expect(mercatorFor([-180, -85.05, 180, 85.05], 256, 256).view.zoom).toBeCloseTo(0, 2);
  });

  it('knows how long a kilometre is', () => {
    const [west] = project(-8, 15.5);
    const [east] = project(-7, 15.5);
    expect((east - west) / distanceKm([-8, 15.5], [-7, 15.5]) / pixelsPerKm(view.zoom, 15.5)).toBeCloseTo(1, 2);
  });
});

describe('the scale bar', () => {
  it.each([[[-13, 13, -3, 20], 100], [[-7.2, 14.6, -4.6, 16.4], 20], [[-17.5, 10, 4, 27.5], 200]] as const)('of %j is %d km', (bbox, km) => {
    const { project, view } = mercatorFor([...bbox], 770, 550);
    const scale = scaleOf(project, view);
    expect(scale.km).toBe(km);
    expect(scale.pixels).toBeLessThanOrEqual(130);
  });

  it('is as long as it says', () => {
    const { project, unproject, view } = mercatorFor([-13, 13, -3, 20], 770, 550);
    const { km, pixels } = scaleOf(project, view);
    const lat = (view.bbox[1] + view.bbox[3]) / 2;
    const [x, y] = project(-8, lat);
    const [lon] = unproject(x + pixels, y);
    expect(distanceKm([-8, lat], [lon, lat]) / km).toBeCloseTo(1, 3);
  });
});
