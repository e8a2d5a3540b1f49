/** The events of a mark, the box around them, and the way from one to the next. */
import type { EventRecord } from '#shared/domain/event';
import type { BoundingBox } from '#shared/domain/where';
import type { PlaceEntry } from '#shared/engine/table';

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
  return boxOf(eventsOf(ids, events).flatMap(({ where: { point } }) => (point ? [[point.lon, point.lat] as const] : [])));
}

/** The same for places named by their index. */
export function boxOfPlaces(indexes: readonly number[], places: readonly PlaceEntry[]): BoundingBox | null {
  return boxOf(indexes.flatMap((index) => (places[index]?.at ? [places[index].at] : [])));
}

function boxOf(points: readonly (readonly [lon: number, lat: number])[]): BoundingBox | null {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const box: BoundingBox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  return points.length > 0 && (box[0] < box[2] || box[1] < box[3]) ? box : null;
}
