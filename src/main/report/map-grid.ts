/** The grid over the report's map: the zones of the Military Grid Reference System with their names, degrees at the frame. */
import type { Language } from '#shared/domain/document';
import type { Project } from '#shared/cartography/projection';
import type { Point, Shape } from '#shared/cartography/shape';

interface Frame {
  readonly project: Project;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly lang: Language;
  /** What the names of zones keep away from: the border, marks. */
  readonly busy: readonly Point[];
}

/** Zones are six degrees wide and eight high, from 180° west and 80° south. */
const [ZONE, BAND] = [6, 8] as const;
const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const WEST = -24;
const EAST = 12;
const SOUTH = 8;
const NORTH = 32;
const TICK = 4;

export function gridShapes(frame: Frame): Shape[] {
  return [...zoneLines(frame), ...zoneNames(frame), ...degreeTicks(frame)];
}

function zoneLines({ project, width, height }: Frame): Shape[] {
  const [xs, ys] = [steps(WEST, EAST, ZONE).map((lon) => project(lon, 0)[0]), steps(SOUTH, NORTH, BAND).map((lat) => project(0, lat)[1])];
  const lines: (readonly Point[])[] = [
    ...xs.filter((x) => x > 0 && x < width).map((x): Point[] => [[x, 0], [x, height]]),
    ...ys.filter((y) => y > 0 && y < height).map((y): Point[] => [[0, y], [width, y]]),
  ];
  return lines.length === 0 ? [] : [{ kind: 'path', closed: false, lines, stroke: { ink: 'ink2', width: 0.7, dash: [1, 4], opacity: 0.7, cap: 'butt' } }];
}

/** In the corner of what is seen of each zone that is farthest from the border and the marks. */
function zoneNames({ project, width, height, busy }: Frame): Shape[] {
  return steps(WEST, EAST - ZONE, ZONE).flatMap((lon) =>
    steps(SOUTH, NORTH - BAND, BAND).flatMap((lat): Shape[] => {
      const [left, top] = project(lon, lat + BAND);
      const [right, bottom] = project(lon + ZONE, lat);
      const [x, y, farX, farY] = [Math.max(left, 0), Math.max(top, 0), Math.min(right, width), Math.min(bottom, height)];
      if (farX - x < 46 || farY - y < 46) return [];
      const corners: Point[] = [[x + 20, y + 20], [farX - 26, y + 20], [x + 20, farY - 14], [farX - 26, farY - 14]];
      const at = corners.reduce((best, corner) => (roomAt(corner, busy) > roomAt(best, busy) ? corner : best));
      const name = `${(lon + 180) / ZONE + 1}${BANDS.charAt((lat + 80) / BAND)}`;
      return [{ kind: 'text', at, text: name, size: 10, anchor: 'middle', weight: 500, fill: { ink: 'ink2', opacity: 0.85 }, halo: { ink: 'panel', width: 2.5, opacity: 0.8 } }];
    }));
}

/** Pixels to the nearest busy point; more than enough is enough. */
function roomAt([x, y]: Point, busy: readonly Point[]): number {
  return busy.reduce((room, [otherX, otherY]) => Math.min(room, Math.hypot(otherX - x, otherY - y)), ENOUGH);
}

const ENOUGH = 40;

function degreeTicks({ project, width, height, lang }: Frame): Shape[] {
  const xs = steps(WEST, EAST, 2).map((lon) => ({ lon, x: project(lon, 0)[0] })).filter(({ x }) => x > 24 && x < width - 24);
  const ys = steps(SOUTH, NORTH, 2).map((lat) => ({ lat, y: project(0, lat)[1] })).filter(({ y }) => y > 24 && y < height - 24);
  const ticks: (readonly Point[])[] = [
    ...xs.flatMap(({ x }): Point[][] => [[[x, 0], [x, TICK]], [[x, height - TICK], [x, height]]]),
    ...ys.flatMap(({ y }): Point[][] => [[[0, y], [TICK, y]], [[width - TICK, y], [width, y]]]),
  ];
  return [
    { kind: 'path', closed: false, lines: ticks, stroke: { ink: 'ink2', width: 0.8, cap: 'butt' } },
    ...xs.map(({ lon, x }) => label(degrees(lon, lon > 0 ? 'E' : lang === 'fr' ? 'O' : 'W'), [x, TICK + 8], 'middle')),
    ...ys.map(({ lat, y }) => label(degrees(lat, 'N'), [width - TICK - 2, y + 3], 'end')),
  ];
}

function label(text: string, at: Point, anchor: 'middle' | 'end'): Shape {
  return { kind: 'text', at, text, size: 8, anchor, fill: { ink: 'ink2' }, halo: { ink: 'panel', width: 2, opacity: 0.8 } };
}

function degrees(value: number, side: string): string {
  return value === 0 ? '0°' : `${Math.abs(value)}°${side}`;
}

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}
