/** Areas on the map: the one that filters, and the one being drawn. */
import type { Point, Shape } from '#shared/cartography/shape';
import type { Corner } from '#shared/domain/ring';

export interface DrawnAreas {
  readonly within: readonly Corner[] | null;
  /** Being drawn; null where none is. */
  readonly corners: readonly Corner[] | null;
}

export function areaShapes({ within, corners }: DrawnAreas, project: (lon: number, lat: number) => Point): Shape[] {
  const line = (ring: readonly Corner[]): Point[] => ring.map(([lon, lat]) => project(lon, lat));
  return [...(within && !corners ? closedShapes(line(within)) : []), ...(corners ? openShapes(line(corners)) : [])];
}

/** What a press while drawing means: another corner, or that the area is complete (pressed again on its first or last one). */
export function pressMeaning(at: Point, corners: readonly Point[]): 'corner' | 'close' | 'nothing' {
  const isOn = (corner: Point | undefined): boolean => corner !== undefined && Math.hypot(corner[0] - at[0], corner[1] - at[1]) <= NEAR;
  if (!isOn(corners[0]) && !isOn(corners.at(-1))) return 'corner';
  return corners.length >= 3 ? 'close' : 'nothing';
}

/** In pixels. */
const NEAR = 9;

function closedShapes(line: readonly Point[]): Shape[] {
  return [
    { kind: 'path', closed: true, lines: [line], stroke: { ink: 'paper', width: 4, opacity: 0.8 } },
    { kind: 'path', closed: true, lines: [line], fill: { ink: 'accent', opacity: 0.05 }, stroke: { ink: 'accent', width: 1.6 } },
  ];
}

function openShapes(line: readonly Point[]): Shape[] {
  return [
    ...(line.length > 2 ? [{ kind: 'path' as const, closed: true, lines: [line], fill: { ink: 'accent' as const, opacity: 0.1 } }] : []),
    { kind: 'path', closed: false, lines: [line], stroke: { ink: 'paper', width: 4, opacity: 0.8 } },
    { kind: 'path', closed: false, lines: [line], stroke: { ink: 'accent', width: 1.8, dash: [6, 3], cap: 'butt' } },
    ...line.map((at, index): Shape => ({ kind: 'disc', at, radius: index === 0 ? 5 : 3.5, fill: { ink: 'paper' }, stroke: { ink: 'accent', width: 1.8 } })),
  ];
}
