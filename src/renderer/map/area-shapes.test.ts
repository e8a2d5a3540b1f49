import { expect, it } from 'vitest';
import { areaShapes, pressMeaning } from './area-shapes.ts';

it('adds a corner, and closes on the first corner or on the last pressed twice, once there are three', () => {
  const three = [[0, 0], [100, 0], [50, 80]] as const;
  expect([pressMeaning([200, 200], three), pressMeaning([4, 4], three), pressMeaning([52, 81], three), pressMeaning([100, 2], three)]).toEqual(['corner', 'close', 'close', 'corner']);
  expect([pressMeaning([1, 1], []), pressMeaning([1, 1], three.slice(0, 1)), pressMeaning([100, 1], three.slice(0, 2))]).toEqual(['corner', 'nothing', 'nothing']);
});

it('draws the area that filters, or the one being drawn in its place', () => {
  const ring = [[0, 0], [1, 0], [0, 1]] as [number, number][];
  const project = (lon: number, lat: number): [number, number] => [lon * 10, -lat * 10];
  const drawn = (corners: [number, number][] | null): number => areaShapes({ within: ring, corners }, project).filter(({ kind }) => kind === 'disc').length;
  expect([drawn(null), drawn([]), drawn(ring.slice(0, 2))]).toEqual([0, 0, 2]);
  expect(areaShapes({ within: ring, corners: null }, project)).toHaveLength(2);
  expect(areaShapes({ within: null, corners: null }, project)).toEqual([]);
});
