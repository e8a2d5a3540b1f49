/** An area drawn on the map, as an open ring of corners in degrees; edges run straight in longitude and latitude. */
import { z } from 'zod';
import type { BoundingBox } from './where.ts';

export const Corner = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
/** Longitude, latitude. */
export type Corner = z.infer<typeof Corner>;

/** More corners than anybody draws by hand; each event is asked about every one of them. */
const MOST_CORNERS = 500;
export const Ring = z.array(Corner).min(3).max(MOST_CORNERS);
export type Ring = z.infer<typeof Ring>;

/** True where a box and a ring have a point in common; a box may be a single point. */
export function meetsRing(box: Readonly<BoundingBox>, ring: readonly Corner[]): boolean {
  const [west, south, east, north] = box;
  if (ring.some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north)) return true;
  if (isInRing([west, south], ring)) return true;
  return ring.some((to, index) => crossesBox(ring.at(index - 1) ?? to, to, box));
}

/** Even–odd, so that a ring that crosses itself leaves out what it surrounds twice. */
export function isInRing([lon, lat]: Corner, ring: readonly Corner[]): boolean {
  let isIn = false;
  let previous = ring.at(-1);
  for (const corner of ring) {
    if (previous && previous[1] > lat !== corner[1] > lat) {
      const crossing = previous[0] + ((lat - previous[1]) / (corner[1] - previous[1])) * (corner[0] - previous[0]);
      if (lon < crossing) isIn = !isIn;
    }
    previous = corner;
  }
  return isIn;
}

/** Corners from `POLYGON ((lon lat, …))` or `lon,lat lon,lat …`; null where the text is neither. A ring closed by its first corner is opened. */
export function readArea(text: string): Ring | null {
  const wkt = /^\s*POLYGON\s*\(\(([^()]*)\)\)\s*$/i.exec(text)?.[1];
  const pairs = wkt === undefined ? text.trim().split(/[\s;]+/).map((pair) => pair.split(',')) : wkt.split(',').map((pair) => pair.trim().split(/\s+/));
  const corners = pairs.map((pair) => (pair.length === 2 && pair.every((part) => part !== '') ? pair.map(Number) : []));
  const [first, last] = [corners[0], corners.at(-1)];
  const isClosed = corners.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const read = Ring.safeParse(isClosed ? corners.slice(0, -1) : corners);
  return read.success ? read.data : null;
}

/** Clips the edge to the box (Liang and Barsky); what is left of it meets the box. */
function crossesBox([x0, y0]: Corner, [x1, y1]: Corner, [west, south, east, north]: Readonly<BoundingBox>): boolean {
  let [enters, leaves] = [0, 1];
  for (const [step, room] of [[x0 - x1, x0 - west], [x1 - x0, east - x0], [y0 - y1, y0 - south], [y1 - y0, north - y0]] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters <= leaves;
}
