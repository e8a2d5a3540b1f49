/** An uncertain place drawn as what it is: a disc of its true radius, a hatched region, a soft band along the border. */
import { type Frontier, NEAR_RADIUS_KM, type Where } from '../domain/where.ts';
import { type Border, stretch } from '../frontier/border.ts';
import { regionOfPlace } from '../frontier/frontier.ts';
import type { RegionOf, Rings } from '../frontier/regions.ts';
import { cutToFrame, type Outline, outlineOf, visibleRing } from './outline.ts';
import type { Ink } from './palette.ts';
import { pixelsPerKm, type Project, type View } from './projection.ts';
import type { Point, Shape } from './shape.ts';

export interface Placed {
  readonly where: Where;
  readonly frontier: Frontier;
}

/** What an event covers on the map. */
export type Extent =
  | { readonly kind: 'point'; readonly at: Point }
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number }
  | { readonly kind: 'region'; readonly rings: readonly (readonly Point[])[] }
  | { readonly kind: 'stretch'; readonly lines: readonly (readonly Point[])[] };

export interface Ground {
  readonly border: Border;
  readonly regionOf: RegionOf;
  readonly project: Project;
  readonly view: View;
}

/** Where an event lies in view, in pixels; null where it cannot be drawn (country, unknown, no point) or lies outside. */
export function extentOf({ where, frontier }: Placed, ground: Ground): Extent | null {
  const { point, precision } = where;
  switch (precision) {
    case 'place':
      return point ? { kind: 'point', at: ground.project(point.lon, point.lat) } : null;
    case 'near':
      return point ? discAt(ground.project(point.lon, point.lat), point.lat, where.radiusKm ?? NEAR_RADIUS_KM, ground.view) : null;
    case 'area':
    case 'adm1':
    case 'adm2':
      return regionExtent(regionOfPlace(where, ground.regionOf), ground);
    case 'border':
      return stretchExtent(frontier.km, ground);
    case 'country':
    case 'unknown':
      return null;
  }
}

/** The soft shape under the marks. A point has none, nor has a disc that its mark would cover. */
export function uncertaintyShapes(extent: Extent, ink: Ink): Shape[] {
  switch (extent.kind) {
    case 'point':
      return [];
    case 'disc':
      return extent.radius < SMALLEST_DISC ? [] : [{
        kind: 'disc', at: extent.at, radius: extent.radius,
        fill: { ink, opacity: 0.1 }, stroke: { ink, width: 1, dash: [3, 2.5], opacity: 0.75, cap: 'butt' },
      }];
    case 'region':
      return [
        { kind: 'path', lines: extent.rings, closed: true, fill: { ink, hatched: true, opacity: 0.28 } },
        { kind: 'path', lines: extent.rings, closed: true, stroke: { ink, width: 0.9, opacity: 0.4 } },
      ];
    case 'stretch':
      return [18, 12].map((width) => ({ kind: 'path', lines: extent.lines, closed: false, stroke: { ink, width, opacity: 0.12 } }));
  }
}

/** Where the mark of an extent stands: the point, the middle of the visible part. */
export function anchorOf(extent: Extent): Point | null {
  switch (extent.kind) {
    case 'point':
    case 'disc':
      return extent.at;
    case 'region':
      return middleOfRings(extent.rings);
    case 'stretch':
      return middleOfLines(extent.lines);
  }
}

/** Pixels: under this the mark's own dashed form says enough. */
export const SMALLEST_DISC = 12;

function discAt(at: Point, lat: number, radiusKm: number, view: View): Extent {
  return { kind: 'disc', at, radius: radiusKm * pixelsPerKm(view.zoom, lat) };
}

function regionExtent(rings: Rings | null, { project, view }: Ground): Extent | null {
  const visible = outlinesOf(rings ?? []).flatMap((outline) => {
    const ring = visibleRing(outline, project, view);
    return ring ? [ring] : [];
  });
  return visible.length === 0 ? null : { kind: 'region', rings: visible };
}

const known = new WeakMap<Rings, Outline[]>();

/** Outlines of a region, computed once. */
function outlinesOf(rings: Rings): Outline[] {
  const outlines = known.get(rings) ?? rings.map(outlineOf);
  known.set(rings, outlines);
  return outlines;
}

function stretchExtent(km: Frontier['km'], { border, project, view }: Ground): Extent | null {
  const [from, to] = km === null ? [0, border.lengthKm] : typeof km === 'number' ? [km, km] : km;
  const lines = cutToFrame(stretch(border, from, to).map(([lon, lat]) => project(lon, lat)), view);
  return lines.length === 0 ? null : { kind: 'stretch', lines };
}

/** The middle of the widest horizontal run inside the rings, on a few scan lines: inside even where the centre is not. */
function middleOfRings(rings: readonly (readonly Point[])[]): Point | null {
  const heights = rings.flat().map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  let best: { at: Point; score: number } | null = null;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const y = top + (bottom - top) * share;
    const crossings = crossingsAt(rings, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [left = 0, right = 0] = crossings.slice(i, i + 2);
      const score = (right - left) * (1 - Math.abs(share - 0.5));
      if (!best || score > best.score) best = { at: [(left + right) / 2, y], score };
    }
  }
  return best?.at ?? null;
}

function crossingsAt(rings: readonly (readonly Point[])[], y: number): number[] {
  return rings
    .flatMap((ring) => ring.flatMap((vertex, index) => {
      const previous = ring.at(index - 1) ?? vertex;
      if (previous[1] > y === vertex[1] > y) return [];
      return [previous[0] + ((y - previous[1]) / (vertex[1] - previous[1])) * (vertex[0] - previous[0])];
    }))
    .sort((a, b) => a - b);
}

function middleOfLines(lines: readonly (readonly Point[])[]): Point | null {
  const segments = lines.flatMap((line) => line.slice(1).map((to, index) => ({ from: line[index] ?? to, to })));
  const lengths = segments.map(({ from, to }) => Math.hypot(to[0] - from[0], to[1] - from[1]));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, { from, to }] of segments.entries()) {
    const length = lengths[index] ?? 0;
    if (rest <= length) {
      const share = length === 0 ? 0 : rest / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    rest -= length;
  }
  return segments.at(-1)?.to ?? null;
}
