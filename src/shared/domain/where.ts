/** Where an event happened: a named place with its precision; the side of the border as claimed (the computed one is `frontier`). */
import { z } from 'zod';

export const PRECISIONS = ['place', 'near', 'area', 'adm2', 'adm1', 'border', 'country', 'unknown'] as const;
export const Precision = z.enum(PRECISIONS);
export type Precision = z.infer<typeof Precision>;

export const CountryCode = z.enum(['ML', 'MR', 'XX']);
export const Side = z.enum(['ML', 'MR', 'disputed', 'unknown']);
export type CountryCode = z.infer<typeof CountryCode>;
export type Side = z.infer<typeof Side>;

/** WGS84 degrees. */
export const Coordinates = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
export type Coordinates = z.infer<typeof Coordinates>;

/** How a position is written for a reader: degrees, degrees with minutes and seconds, or the military grid. */
export const COORDINATE_FORMATS = ['decimal', 'dms', 'mgrs'] as const;
export const CoordinateFormat = z.enum(COORDINATE_FORMATS);
export type CoordinateFormat = z.infer<typeof CoordinateFormat>;

/** Radius of the disc of a `near` place where the text gives no distance (DOMAIN: 25 km). */
export const NEAR_RADIUS_KM = 25;

/** What an analyst drew: an area as an open ring of [longitude, latitude], or kilometres along the border from its western end. */
export const Drawn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), ring: z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).min(3) }),
  z.object({ kind: z.literal('stretch'), km: z.tuple([z.number().min(0), z.number().min(0)]) }),
]);
export type Drawn = z.infer<typeof Drawn>;

export const Where = z.object({
  name: z.string().min(1).nullable(),
  country: CountryCode,
  precision: Precision,
  side: Side,
  adm1: z.string().nullable(),
  /** Null where the place has no usable point (border, country, regions, places outside the gazetteer). */
  point: Coordinates.nullable(),
  /** Only for `near`: the distance the text gives, else null for NEAR_RADIUS_KM. */
  radiusKm: z.number().positive().nullable(),
  /** Gazetteer id of the point, such as `geonames:2377450`. */
  gazetteer: z.string().nullable(),
  /** The area of precision `area`, or the stretch that narrows precision `border`. */
  drawn: Drawn.optional(),
});
export type Where = z.infer<typeof Where>;

/**
 * Where an event stands to the Mali–Mauritania border, computed. Null values: no kilometre (farther than 200 km,
 * country or unknown precision, no point). For an area, a disc or a stretch, `km` and `distanceKm` are [from, to].
 */
export const Frontier = z.object({
  distanceKm: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  km: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  side: Side,
});
export type Frontier = z.infer<typeof Frontier>;

export const NO_FRONTIER: Frontier = { distanceKm: null, km: null, side: 'unknown' };

/** West, south, east, north in degrees. */
export const BoundingBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type BoundingBox = z.infer<typeof BoundingBox>;

/** What geometry says of a place: how it stands to the border, and the box of everywhere it may be (null: a country, or unknown). */
export interface Placement {
  readonly frontier: Frontier;
  readonly extent: BoundingBox | null;
}

/** The nearest kilometre of a value or a range; null where there is none. */
export function nearest(value: number | readonly [number, number] | null): number | null {
  return typeof value === 'number' || value === null ? value : value[0];
}
