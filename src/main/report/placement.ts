/** Which events a figure can place: counted in the caption, so that nothing goes missing unseen. */
import type { EventRecord } from '#shared/domain/event';
import type { BoundingBox } from '#shared/domain/where';

/** Part of the world that the basemap covers: events elsewhere are told in the tables, not on the map. */
export const COVERED: BoundingBox = [-18.5, 9.5, 5.5, 27.5];

export function isOnMap({ where, frontier }: EventRecord): boolean {
  switch (where.precision) {
    case 'place':
    case 'near':
      return where.point !== null && isCovered(where.point);
    case 'area':
    case 'adm1':
    case 'adm2':
      // A region without a known outline has no distance either.
      return frontier.distanceKm !== null;
    case 'border':
      return true;
    case 'country':
    case 'unknown':
      return false;
  }
}

export function isCovered({ lat, lon }: { readonly lat: number; readonly lon: number }): boolean {
  const [west, south, east, north] = COVERED;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
