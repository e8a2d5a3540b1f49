import { describe, expect, it } from 'vitest';
import { createRegionLookup, isInside, outline, type Region } from './regions.ts';

const square = (west: number): [number, number][] => [[west, 0], [west + 1, 0], [west + 1, 1], [west, 1], [west, 0]];
const regions: Region[] = [
  { name: 'Ségou', country: 'ML', level: 1, rings: [square(0)] },
  { name: 'Ségou', country: 'ML', level: 2, rings: [square(2)] },
  { name: 'Hodh El Gharbi', country: 'MR', level: 1, rings: [square(4)] },
];

describe('a region lookup', () => {
  const regionOf = createRegionLookup(regions);

  it.each([
    ['segou', 'ML', 1, 0], ['Région de Ségou', 'ML', 1, 0], ['SÉGOU', 'XX', 2, 2], ['Ségou region', 'ML', 1, 0],
    ['wilaya du Hodh el-Gharbi', 'MR', 1, 4],
  ] as const)('finds %s (%s, level %d)', (name, country, level, west) => {
    expect(regionOf(name, country, level)).toEqual([square(west)]);
  });

  it('takes the first words of a name where they mean one region only', () => {
    const lookup = createRegionLookup([
      { name: 'Nioro du Sahel', country: 'ML', level: 2, rings: [square(0)] },
      { name: 'Hodh El Gharbi', country: 'MR', level: 1, rings: [square(2)] },
      { name: 'Hodh Ech Chargui', country: 'MR', level: 1, rings: [square(4)] },
    ]);
    expect([lookup('Région de Nioro', 'ML', 2), lookup('Nio', 'ML', 2), lookup('Hodh', 'MR', 1)]).toEqual([[square(0)], null, null]);
  });

  it('finds nothing in the other country, nor under another name', () => {
    expect([regionOf('Ségou', 'MR', 1), regionOf('Région', 'ML', 1), regionOf('', 'ML', 1)]).toEqual([null, null, null]);
  });
});

describe('isInside', () => {
  const holed = [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], [[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]] as const;

  it('knows holes', () => {
    expect([isInside(holed, [0.5, 2]), isInside(holed, [2, 2]), isInside(holed, [5, 2])]).toEqual([true, false, false]);
  });
});

describe('an outline', () => {
  it('has points no farther apart than asked, its vertices among them', () => {
    const points = outline([square(0)], 30);
    expect(points).toContainEqual([1, 1]);
    expect(points.filter(([lon, lat]) => lat === 0 && lon > 0 && lon < 1)).toHaveLength(3);
  });
});
