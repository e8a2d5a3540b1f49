/** Sizes and transforms of the map's canvas, without Leaflet. Pixels are CSS pixels, y downwards. */
import type { Point } from '#shared/cartography/shape';
import type { BoundingBox } from '#shared/domain/where';

/** What one drawing covers: the visible map and a margin around it, so that a short pan shows no bare edge. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Leaflet's zoom; the world is `256 · 2^zoom` pixels wide. */
  readonly zoom: number;
  /** The canvas's top left corner in world pixels at that zoom. */
  readonly origin: Point;
  /** What of the size lies beyond the visible map, on either side. */
  readonly margin: Point;
  /** All that the canvas covers, margin included. */
  readonly bbox: BoundingBox;
}

/** What the map shows first: both capitals and the inhabited length of the border. */
export const HOME: BoundingBox = [-17, 12.3, -3.6, 18.7];
/** Where the shipped basemap ends. */
export const LIMITS: BoundingBox = [-19, 9, 6, 28];

/** Height that scale and legend take at the bottom of the map (map-panel.module.css), in pixels. */
export const FOOT = 56;

/** Share of the visible size added on each side. */
const MARGIN = 0.2;
/** Web Mercator ends here: the latitude at which the world is a square. */
const MAX_LATITUDE = 85.0511287798;
const EARTH_CIRCUMFERENCE_M = 40_075_016.686;

export function marginOf(width: number, height: number): Point {
  return [Math.round(width * MARGIN), Math.round(height * MARGIN)];
}

/** Longitude and latitude (degrees) to pixels of the canvas, in Web Mercator as Leaflet computes it. */
export function projectorOf({ zoom, origin }: Pick<Frame, 'zoom' | 'origin'>): (lon: number, lat: number) => Point {
  const world = 256 * 2 ** zoom;
  return (lon, lat) => [((lon + 180) / 360) * world - origin[0], mercatorY(lat) * world - origin[1]];
}

/** The way back: pixels of the canvas to longitude and latitude in degrees. */
export function unprojectorOf({ zoom, origin }: Pick<Frame, 'zoom' | 'origin'>): (point: Point) => readonly [lon: number, lat: number] {
  const world = 256 * 2 ** zoom;
  return ([x, y]) => [((x + origin[0]) / world) * 360 - 180, latitudeOf((y + origin[1]) / world)];
}

/** How far a drag may carry the canvas before it has to be drawn anew. */
export function hasDrifted(moved: Point, margin: Point): boolean {
  return Math.abs(moved[0]) > margin[0] * 0.75 || Math.abs(moved[1]) > margin[1] * 0.75;
}

/** Map bounds as a filter clause: rounded to about ten metres, so that equal views are equal clauses. */
export function areaOf(west: number, south: number, east: number, north: number): BoundingBox {
  return [round(west), round(south), round(east), round(north)];
}

export interface ScaleBar {
  readonly km: number;
  readonly pixels: number;
}

/** The longest of 1, 2, 5 times a power of ten kilometres that fits into the room given, at that latitude. */
export function scaleBar(zoom: number, latitude: number, room: number): ScaleBar {
  const metres = metresPerPixel(zoom, latitude);
  const longest = (room * metres) / 1000;
  const power = 10 ** Math.floor(Math.log10(longest));
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= longest) ?? power;
  return { km, pixels: (km * 1000) / metres };
}

export function metresPerPixel(zoom: number, latitude: number): number {
  return (EARTH_CIRCUMFERENCE_M * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** zoom);
}

function mercatorY(lat: number): number {
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
