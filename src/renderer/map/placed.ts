/** Which events a map can draw, which it can only count, and the way from one to the next. */
import type { EventRecord } from '#shared/domain/event';
import type { BoundingBox, Where } from '#shared/domain/where';
import { regionOfPlace } from '#shared/frontier/frontier';
import type { RegionOf } from '#shared/frontier/regions';

/** Drawn as a point, a disc, a region or a stretch of the border. */
export function placedIn(events: readonly EventRecord[], regionOf: RegionOf | null): readonly EventRecord[] {
  return events.filter((event) => isPlaced(event.where, regionOf));
}

/** Known by country alone, or not at all, or by a region that the map does not have: counted beside it. */
export function unplacedIn(events: readonly EventRecord[], regionOf: RegionOf | null): readonly EventRecord[] {
  return events.filter((event) => !isPlaced(event.where, regionOf));
}

/** As long as the regions are not loaded, they are taken to be there. */
function isPlaced(where: Where, regionOf: RegionOf | null): boolean {
  switch (where.precision) {
    case 'border':
      return true;
    case 'area':
    case 'adm1':
    case 'adm2':
      return regionOf === null || regionOfPlace(where, regionOf) !== null;
    case 'place':
    case 'near':
      return where.point !== null;
    case 'country':
    case 'unknown':
      return false;
  }
}

/** The events named, in the order of the events; names of none are passed over. */
export function eventsOf(ids: readonly string[], events: readonly EventRecord[]): readonly EventRecord[] {
  const named = new Set(ids);
  return events.filter((event) => named.has(event.id));
}

/** The event after (or before) the one selected, round and round; the first where none is selected. */
export function nextPlaced(events: readonly EventRecord[], selected: string | null, step: 1 | -1): EventRecord | null {
  const index = events.findIndex((event) => event.id === selected);
  if (index < 0) return events[0] ?? null;
  return events[(index + step + events.length) % events.length] ?? null;
}

/** The box around the points of the events named; null where they have none, or all the same. */
export function boxAround(ids: readonly string[], events: readonly EventRecord[]): BoundingBox | null {
  const points = eventsOf(ids, events).flatMap((event) => event.where.point ?? []);
  const [lons, lats] = [points.map((point) => point.lon), points.map((point) => point.lat)];
  const box: BoundingBox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  return points.length > 0 && (box[0] < box[2] || box[1] < box[3]) ? box : null;
}
