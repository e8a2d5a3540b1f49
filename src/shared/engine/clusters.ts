/** Grid clusters of the filtered set, from counts by place: the rows are not looked at again when the map moves. */
import type { PlaceEntry } from './table.ts';
import { GROUPS } from './counts.ts';

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
  const cells = new Map<string, { lon: number; lat: number; count: number; groups: number[]; places: number[] }>();
  const margin = (cell / worldWidth) * 360;
  places.forEach(({ at }, index) => {
    if (!at || at[0] < box[0] - margin || at[0] > box[2] + margin || at[1] < box[1] - margin || at[1] > box[3] + margin) return;
    const own = counts.subarray(index * GROUPS, (index + 1) * GROUPS);
    const count = own.reduce((sum, value) => sum + value, 0);
    if (count === 0) return;
    const [lon, lat] = at;
    const key = `${Math.floor((mercatorX(lon) * worldWidth) / cell)} ${Math.floor((mercatorY(lat) * worldWidth) / cell)}`;
    const found = cells.get(key);
    if (!found) {
      cells.set(key, { lon: lon * count, lat: lat * count, count, groups: [...own], places: [index] });
      return;
    }
    found.lon += lon * count;
    found.lat += lat * count;
    found.count += count;
    found.places.push(index);
    own.forEach((value, group) => (found.groups[group] = (found.groups[group] ?? 0) + value));
  });
  return [...cells.values()]
    .map(({ lon, lat, count, groups, places: gathered }): Cluster => ({ at: [lon / count, lat / count], count, groups, places: gathered }))
    .sort((a, b) => a.count - b.count);
}

/** Web Mercator, 0–1 over the world. */
function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
