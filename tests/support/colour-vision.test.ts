import { describe, expect, it } from 'vitest';
import { apart, ciede2000, SIGHTS } from './colour-vision.ts';

describe('ciede2000', () => {
  // Pairs of Sharma, Wu and Dalal's published test data.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('of %j and %j is %d', (one, two, distance) => {
    expect(ciede2000(one, two)).toBeCloseTo(distance, 4);
    expect(ciede2000(two, one)).toBeCloseTo(distance, 4);
  });
});

describe('apart', () => {
  it.each(SIGHTS)('lets %s sight tell black from white fully', (sight) => {
    expect(apart('#000000', '#ffffff', sight)).toBeCloseTo(100, 1);
  });

  it('brings red and green near for deutan sight, blue and green near for tritan sight', () => {
    const lost = (one: string, two: string) => SIGHTS.map((sight) => apart(one, two, sight) < apart(one, two) / 2);
    expect(lost('#b3312c', '#6b6b00')).toEqual([false, true, true, false]);
    expect(lost('#2264ad', '#1c837a')).toEqual([false, false, false, true]);
  });
});
