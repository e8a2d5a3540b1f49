/** Which events a map can draw, which it can only count, and the way from one to the next. */
import type { EventRecord } from '#shared/domain/event';

/** Drawn as a point, a disc, a region or a stretch of the border. */
export function placedIn(events: readonly EventRecord[]): readonly EventRecord[] {
  return events.filter(isPlaced);
}

/** Known by country alone, or not at all: counted beside the map. */
export function unplacedIn(events: readonly EventRecord[]): readonly EventRecord[] {
  return events.filter((event) => !isPlaced(event));
}

function isPlaced({ where: { precision, point, adm1 } }: EventRecord): boolean {
  switch (precision) {
    case 'border':
      return true;
    case 'adm1':
    case 'adm2':
      return point !== null || adm1 !== null;
    case 'place':
    case 'near':
      return point !== null;
    case 'country':
    case 'unknown':
      return false;
  }
}

/** The events named, in the order named; those that are gone are left out. */
export function eventsOf(ids: readonly string[], events: readonly EventRecord[]): readonly EventRecord[] {
  return ids.flatMap((id) => events.find((event) => event.id === id) ?? []);
}

/** The event after (or before) the one selected, round and round; the first where none is selected. */
export function nextPlaced(events: readonly EventRecord[], selected: string | null, step: 1 | -1): EventRecord | null {
  const index = events.findIndex((event) => event.id === selected);
  if (index < 0) return events[0] ?? null;
  return events[(index + step + events.length) % events.length] ?? null;
}
