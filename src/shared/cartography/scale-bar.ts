/** The scale bar: a round number of kilometres, true at the middle of the view. */
import { distanceKm } from '../frontier/ellipsoid.ts';
import type { Project, View } from './projection.ts';
import type { Point, Shape, Stroke } from './shape.ts';

const WIDEST = 130;
const INSET = { x: 18, y: 30 };

/** At the lower left of the frame. */
export function scaleBarShapes(project: Project, view: View): Shape[] {
  const { km, pixels } = scaleOf(project, view);
  const [x, y] = [INSET.x, view.height - INSET.y];
  const line: Stroke = { ink: 'ink2', width: 1.2, cap: 'butt' };
  const bar: Point[][] = [
    [[x, y], [x + pixels, y]], ...[0, pixels / 2, pixels].map((at): Point[] => [[x + at, y - 3.5], [x + at, y + 3.5]]),
  ];
  const label = (at: number, text: string): Shape => ({
    kind: 'text', at: [x + at, y + 16], text, size: 10.5, anchor: 'middle', fill: { ink: 'ink2' }, halo: { ink: 'home', width: 3, opacity: 0.9 },
  });
  return [
    { kind: 'path', lines: bar, closed: false, stroke: { ink: 'home', width: 4, opacity: 0.85 } },
    { kind: 'path', lines: bar, closed: false, stroke: line },
    label(0, '0'), label(pixels, `${km}\u00a0km`),
  ];
}

/** The longest of 1, 2, 5, 10, 20, 50 … kilometres that fits, and its length. */
export function scaleOf(project: Project, { bbox: [west, south, east, north] }: View): { km: number; pixels: number } {
  const lat = (south + north) / 2;
  const [xWest] = project(west, lat);
  const [xEast] = project(east, lat);
  const perKm = Math.abs(xEast - xWest) / Math.max(1e-9, ((east - west) / SPAN) * distanceKm([0, lat], [SPAN, lat]));
  const most = WIDEST / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { km, pixels: km * perKm };
}

/** A span of longitude short enough that the geodesic keeps to the parallel. */
const SPAN = 0.1;
