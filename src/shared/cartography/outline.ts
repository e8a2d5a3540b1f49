/** Lines of the basemap: thinned to what a zoom can show, culled and cut to the frame, projected. */
import type { BoundingBox } from '../domain/where.ts';
import type { LonLat } from '../frontier/ellipsoid.ts';
import { degreesPerPixel, type Project, type View } from './projection.ts';
import type { Point } from './shape.ts';

/** A line or ring with, for each vertex, the largest tolerance in degrees at which it is still needed. */
export interface Outline {
  readonly points: readonly LonLat[];
  readonly weights: Float64Array;
  readonly bbox: BoundingBox;
}

/** Lines are drawn a little beyond the frame, so that their ends and caps are not seen. */
const MARGIN = 24;
const TOLERANCE_PX = 0.45;

/** Weights after Douglas and Peucker (1973): the deviation a vertex corrects, never more than its parent's. */
export function outlineOf(points: readonly LonLat[]): Outline {
  const weights = new Float64Array(points.length).fill(0);
  const last = points.length - 1;
  if (last >= 0) weights[0] = weights[last] = Infinity;
  const stack: [number, number, number][] = [[0, last, Infinity]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, end, limit] = span;
    const { index, deviation } = farthest(points, first, end);
    if (index < 0) continue;
    const weight = Math.min(limit, deviation);
    weights[index] = weight;
    stack.push([first, index, weight], [index, end, weight]);
  }
  return { points, weights, bbox: boxOf(points) };
}

/** Projected line, in as many runs as lie near the frame. */
export function visibleLines({ points, weights, bbox }: Outline, project: Project, view: View): Point[][] {
  if (!meets(bbox, view)) return [];
  return cutToFrame(thinned(points, weights, project, view.zoom), view);
}

/** Projected ring cut to the frame; null where it lies outside. */
export function visibleRing({ points, weights, bbox }: Outline, project: Project, view: View): Point[] | null {
  if (!meets(bbox, view)) return null;
  const ring = clipToFrame(thinned(points, weights, project, view.zoom), view);
  return ring.length < 3 ? null : ring;
}

export function boxOf(points: readonly LonLat[]): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Runs of a projected line whose segments come near the frame. */
export function cutToFrame(line: readonly Point[], { width, height }: View): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (!a || !b) continue;
    const outside =
      Math.max(a[0], b[0]) < -MARGIN || Math.min(a[0], b[0]) > width + MARGIN ||
      Math.max(a[1], b[1]) < -MARGIN || Math.min(a[1], b[1]) > height + MARGIN;
    if (outside) {
      if (run.length > 0) runs.push(run);
      run = [];
      continue;
    }
    if (run.length === 0) run.push(a);
    run.push(b);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Sutherland and Hodgman (1974) against the four sides of the frame. */
export function clipToFrame(ring: readonly Point[], { width, height }: View): Point[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, -MARGIN, 1], [0, width + MARGIN, -1], [1, -MARGIN, 1], [1, height + MARGIN, -1],
  ];
  return sides.reduce<Point[]>((points, [axis, limit, sign]) => clipSide(points, axis, limit, sign), [...ring]);
}

function clipSide(points: readonly Point[], axis: 0 | 1, limit: number, sign: 1 | -1): Point[] {
  const kept: Point[] = [];
  let previous = points.at(-1);
  for (const point of points) {
    if (!previous) break;
    const inside = (point[axis] - limit) * sign >= 0;
    const wasInside = (previous[axis] - limit) * sign >= 0;
    if (inside !== wasInside) {
      const share = (limit - previous[axis]) / (point[axis] - previous[axis]);
      kept.push([previous[0] + (point[0] - previous[0]) * share, previous[1] + (point[1] - previous[1]) * share]);
    }
    if (inside) kept.push(point);
    previous = point;
  }
  return kept;
}

function thinned(points: readonly LonLat[], weights: Float64Array, project: Project, zoom: number): Point[] {
  const tolerance = degreesPerPixel(zoom) * TOLERANCE_PX;
  const line: Point[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i];
    if (point && (weights[i] ?? 0) >= tolerance) line.push(project(point[0], point[1]));
  }
  return line;
}

function meets([west, south, east, north]: BoundingBox, { bbox }: View): boolean {
  return west <= bbox[2] && east >= bbox[0] && south <= bbox[3] && north >= bbox[1];
}

function farthest(points: readonly LonLat[], first: number, end: number): { index: number; deviation: number } {
  const a = points[first];
  const b = points[end];
  let index = -1;
  let most = -1;
  if (!a || !b) return { index, deviation: 0 };
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  for (let i = first + 1; i < end; i++) {
    const point = points[i] ?? a;
    const px = point[0] - a[0];
    const py = point[1] - a[1];
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
    const away = (px - dx * share) ** 2 + (py - dy * share) ** 2;
    if (away > most) {
      most = away;
      index = i;
    }
  }
  return { index, deviation: Math.sqrt(Math.max(0, most)) };
}
