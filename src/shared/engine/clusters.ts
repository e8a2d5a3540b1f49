/** Grid clusters of the filtered set, from counts by place: the rows are not looked at again when the map moves. */
import type { PlaceEntry } from './table.ts';
import { countAt, GROUPS } from './counts.ts';

export interface MapWindow {
  /** Degrees: west, south, east, north. */
  readonly box: readonly [number, number, number, number];
  /** Pixels a whole turn of longitude (256 at zoom 0 of the web's maps). */
  readonly worldWidth: number;
  /** Pixels. */
  readonly cell: number;
}

export interface Cluster {
  /** Degrees; the mean of the places, weighted by their events. */
  readonly at: readonly [lon: number, lat: number];
  readonly count: number;
  /** By group, in the order of EVENT_GROUPS. */
  readonly groups: readonly number[];
  /** Indexes of the places it gathers. */
  readonly places: readonly number[];
}

/** Places that have no point are left out: they are counted beside the map. Largest cluster last, so that it is drawn on top. */
export function clustersOf(places: readonly PlaceEntry[], counts: Uint32Array, { box, worldWidth, cell }: MapWindow): Cluster[] {
  const { lon, lat, x, y } = pointsOf(places);
  const [west, south, east, north] = box;
  const margin = (cell / worldWidth) * 360;
  const scale = worldWidth / cell;
  const found = new Map<number, Draft>();
  for (let index = 0; index < places.length; index++) {
    // NaN, without a point, is in no window.
    const [east0, north0] = [lon[index] ?? Number.NaN, lat[index] ?? Number.NaN];
    if (!(east0 >= west - margin && east0 <= east + margin && north0 >= south - margin && north0 <= north + margin)) continue;
    const count = countAt(counts, index);
    if (count === 0) continue;
    const key = Math.floor((y[index] ?? 0) * scale) * KEY_STEP + Math.floor((x[index] ?? 0) * scale);
    let draft = found.get(key);
    if (!draft) {
      draft = { lon: 0, lat: 0, count: 0, groups: Array.from({ length: GROUPS }, () => 0), places: [] };
      found.set(key, draft);
    }
    gather(draft, index, count, east0, north0, counts);
  }
  return [...found.values()]
    .map((draft): Cluster => ({ at: [draft.lon / draft.count, draft.lat / draft.count], count: draft.count, groups: draft.groups, places: draft.places }))
    .sort((a, b) => a.count - b.count);
}

/** More than there are cells in a row of the world. */
const KEY_STEP = 2 ** 26;

interface Draft {
  /** Degrees, times events. */
  lon: number;
  lat: number;
  count: number;
  readonly groups: number[];
  readonly places: number[];
}

function gather(draft: Draft, index: number, count: number, lon: number, lat: number, counts: Uint32Array): void {
  draft.lon += lon * count;
  draft.lat += lat * count;
  draft.count += count;
  draft.places.push(index);
  for (let group = 0; group < GROUPS; group++) draft.groups[group] = (draft.groups[group] ?? 0) + (counts[index * GROUPS + group] ?? 0);
}

interface Points {
  /** Degrees; NaN where there is no point. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Web Mercator, 0–1 over the world. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const known = new WeakMap<readonly PlaceEntry[], Points>();

/** Projected once for a dictionary, which never changes. */
function pointsOf(places: readonly PlaceEntry[]): Points {
  const found = known.get(places);
  if (found) return found;
  const lon = Float64Array.from(places, ({ at }) => at?.[0] ?? Number.NaN);
  const lat = Float64Array.from(places, ({ at }) => at?.[1] ?? Number.NaN);
  const points = { lon, lat, x: lon.map(mercatorX), y: lat.map(mercatorY) };
  known.set(places, points);
  return points;
}

/** Web Mercator, 0–1 over the world. */
function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
