import { describe, expect, it } from 'vitest';
import { areaOf, hasDrifted, marginOf, projectorOf, scaleBar } from './frame.ts';

describe('projectorOf', () => {
  it('puts null island in the middle of the world', () => {
    const project = projectorOf({ zoom: 0, origin: [0, 0] });
    expect(project(0, 0)).toEqual([128, 128]);
  });

  it('reaches the corners of the Mercator square and goes no farther', () => {
    const project = projectorOf({ zoom: 0, origin: [0, 0] });
    const [x, y] = project(-180, 85.0511287798);
    expect([x, y]).toEqual([0, expect.closeTo(0, 6)]);
    expect(project(180, -90)[1]).toBeCloseTo(256, 6);
  });

  it('counts from the corner of the canvas, twice as far at the next zoom', () => {
    const near = projectorOf({ zoom: 7, origin: [15_000, 14_000] })(-8, 15.5);
    const far = projectorOf({ zoom: 8, origin: [30_000, 28_000] })(-8, 15.5);
    expect(far[0]).toBeCloseTo(near[0] * 2, 6);
    expect(far[1]).toBeCloseTo(near[1] * 2, 6);
  });
});

describe('hasDrifted', () => {
  it('tells when a drag nears the edge of the margin', () => {
    const margin = marginOf(800, 500);
    expect(margin).toEqual([160, 100]);
    expect([hasDrifted([100, -60], margin), hasDrifted([130, 0], margin), hasDrifted([0, -80], margin)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('areaOf', () => {
  it('rounds so that the same view gives the same clause', () => {
    expect(areaOf(-12.123456, 13.00001, -3.99999, 17.98765)).toEqual([-12.1235, 13, -4, 17.9877]);
  });
});

describe('scaleBar', () => {
  it('chooses a round length that fits', () => {
    const bar = scaleBar(6.7, 15.5, 100);
    expect(bar.km).toBe(100);
    expect(bar.pixels).toBeGreaterThan(50);
    expect(bar.pixels).toBeLessThanOrEqual(100);
  });

  it.each([
    [4, 500],
    [8, 50],
    [10, 10],
    [12, 2],
  ])('at zoom %d shows %d km', (zoom, km) => {
    expect(scaleBar(zoom, 15.5, 100).km).toBe(km);
  });
});
