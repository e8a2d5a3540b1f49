/** From degrees to pixels: the map library's own projection on the page, Web Mercator of the same scale in figures. */
import type { BoundingBox } from '../domain/where.ts';
import type { Point } from './shape.ts';

export type Project = (lon: number, lat: number) => Point;

/** What is looked at: visible degrees, zoom as map libraries count it (256 · 2^zoom pixels around the Earth), pixels. */
export interface View {
  readonly bbox: BoundingBox;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface Mercator {
  readonly project: Project;
  readonly unproject: (x: number, y: number) => readonly [lon: number, lat: number];
  /** The whole of the frame: at least the box asked for. */
  readonly view: View;
}

const TILE = 256;
const EARTH_KM = 40075.017;

/** Web Mercator that shows a box whole, centred in a frame of so many pixels. */
export function mercatorFor([west, south, east, north]: BoundingBox, width: number, height: number): Mercator {
  const [left, right, top, bottom] = [unitX(west), unitX(east), unitY(north), unitY(south)];
  const world = Math.min(width / Math.max(1e-9, right - left), height / Math.max(1e-9, bottom - top));
  const offsetX = width / 2 - ((left + right) / 2) * world;
  const offsetY = height / 2 - ((top + bottom) / 2) * world;
  const unproject = (x: number, y: number): readonly [number, number] => [
    ((x - offsetX) / world) * 360 - 180,
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y - offsetY)) / world))) * 180) / Math.PI,
  ];
  const [visibleWest, visibleNorth] = unproject(0, 0);
  const [visibleEast, visibleSouth] = unproject(width, height);
  return {
    project: (lon, lat) => [unitX(lon) * world + offsetX, unitY(lat) * world + offsetY],
    unproject,
    view: { bbox: [visibleWest, visibleSouth, visibleEast, visibleNorth], zoom: Math.log2(world / TILE), width, height },
  };
}

/** Pixels of a kilometre at a latitude. */
export function pixelsPerKm(zoom: number, lat: number): number {
  return (TILE * 2 ** zoom) / (EARTH_KM * Math.cos((lat * Math.PI) / 180));
}

/** Degrees of longitude that a pixel is wide. */
export function degreesPerPixel(zoom: number): number {
  return 360 / (TILE * 2 ** zoom);
}

function unitX(lon: number): number {
  return (lon + 180) / 360;
}

function unitY(lat: number): number {
  const radians = (Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180;
  return 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI);
}
