/** The box that holds everywhere an event may have been, so that an area never loses what is only known vaguely. */
import { type BoundingBox, NEAR_RADIUS_KM, type Placement, type Where } from '../domain/where.ts';
import { type Border, stretch } from './border.ts';
import { kmPerDegree, type LonLat } from './ellipsoid.ts';
import { BORDER_ZONE_KM, frontierOf, regionOfPlace } from './frontier.ts';
import type { RegionOf } from './regions.ts';

/** Where a place stands to the border, and the box that holds it. */
export function placementOf(border: Border, where: Where, regionOf: RegionOf): Placement {
  return { frontier: frontierOf(border, where, regionOf), extent: extentOf(border, where, regionOf) };
}

/** Point, disc, region, or the border with its surroundings; null where the place is a country or unknown. */
export function extentOf(border: Border, where: Where, regionOf: RegionOf): BoundingBox | null {
  switch (where.precision) {
    case 'place':
      return around(where, 0);
    case 'near':
      return around(where, where.radiusKm ?? NEAR_RADIUS_KM);
    case 'area':
    case 'adm1':
    case 'adm2':
      return boxOf(regionOfPlace(where, regionOf)?.flat() ?? []);
    case 'border':
      if (where.drawn?.kind === 'stretch') return boxOf(stretch(border, ...where.drawn.km));
      return around(where, BORDER_ZONE_KM) ?? boxOf(regionOfPlace(where, regionOf)?.flat() ?? border.line);
    case 'country':
    case 'unknown':
      return null;
  }
}

function around({ point }: Where, radiusKm: number): BoundingBox | null {
  if (!point) return null;
  const { east, north } = kmPerDegree(point.lat);
  const [x, y] = [radiusKm / east, radiusKm / north];
  return [point.lon - x, point.lat - y, point.lon + x, point.lat + y];
}

function boxOf(points: readonly LonLat[]): BoundingBox | null {
  const [first] = points;
  if (!first) return null;
  const box: BoundingBox = [first[0], first[1], first[0], first[1]];
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}
