import { describe, expect, it } from 'vitest';
import { clusterRadius, clusterShapes, shortCount } from './cluster-marks.ts';

describe('a cluster', () => {
  it('has an arc for each group that it holds, and its number in the middle', () => {
    const shapes = clusterShapes({ at: [100, 50], count: 30, groups: [10, 0, 20, 0, 0, 0, 0, 0] }, 'fr');
    expect(shapes.map(({ kind }) => kind)).toEqual(['disc', 'path', 'path', 'text']);
    expect(shapes.at(-1)).toMatchObject({ text: '30', at: [100, 54.32] });
  });

  it.each([
    [999, '999', '999'], [1234, '1,2k', '1.2k'], [9960, '10k', '10k'], [999_499, '999k', '999k'], [999_500, '1,0M', '1.0M'], [12_000_000, '12M', '12M'],
  ])('says %i in four characters', (count, fr, en) => {
    expect([shortCount(count, 'fr'), shortCount(count, 'en')]).toEqual([fr, en]);
  });

  it('grows with what it holds, and never beyond its cell', () => {
    expect([1, 10, 1000, 1_000_000].map(clusterRadius)).toEqual([1, 10, 1000, 1_000_000].map(clusterRadius).toSorted((a, b) => a - b));
    expect(clusterRadius(1e9)).toBeLessThanOrEqual(26);
  });
});
