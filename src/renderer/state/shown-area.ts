/** What the map shows now, for those who want to take it over; it moves too often to be view state. */
import type { BoundingBox } from '#shared/domain/where';

let shown: BoundingBox | null = null;

export function keepShownArea(area: BoundingBox): void {
  shown = area;
}

/** Null before the map was first drawn. */
export function shownArea(): BoundingBox | null {
  return shown;
}
