/** Where an event stands to the border: the rules by which a place and its precision become distance, kilometre and side. */
import { type Coordinates, type Frontier, NEAR_RADIUS_KM, NO_FRONTIER, type Side, type Where } from '../domain/where.ts';
import { type Border, numberAt } from './border.ts';
import { type BorderFix, distanceToBorder } from './distance.ts';
import { circleAround, type LonLat } from './ellipsoid.ts';
import { type AdminLevel, isInside, outline, type RegionOf, type Rings } from './regions.ts';

/** Farther than this a place has no kilometre along the border. */
export const REACH_KM = 200;
/** Nearer than this geometry does not state the side: gazetteers and maps disagree there. */
export const SIDE_UNSURE_KM = 3;
/** How far "at the border" reaches where nothing more is said. */
export const BORDER_ZONE_KM = NEAR_RADIUS_KM;

const OUTLINE_STEP_KM = 5;
const KM_PER_DEGREE = 111.2;

/**
 * - `place`: numbers. `near`: ranges over the disc. `adm1`, `adm2`: ranges over the region, by its name, else by `where.adm1`.
 * - `area`: ranges over what was drawn.
 * - `border`: distance [0, 25]; the kilometres drawn; else those within 25 km of the point if there is one, else those of the region
 *   `where.adm1`, else the whole line: an event "at the border" stays in every list of the border's surroundings.
 * - `country`, `unknown`, no point, no such region: nothing.
 * - Beyond 200 km the distance stands, the kilometre does not.
 * - Side: by geometry; within 3 km of the line, past its ends and for areas, the stated country of a place that the
 *   gazetteer knows, or of a region; else `unknown`. The side a source claims stays in `where.side`.
 *
 * Kilometres are rounded to 10 m.
 */
export function frontierOf(border: Border, where: Where, regionOf: RegionOf): Frontier {
  switch (where.precision) {
    case 'place':
      return where.point ? atPlace(border, where, where.point) : NO_FRONTIER;
    case 'near':
      return where.point ? nearPlace(border, where, where.point) : NO_FRONTIER;
    case 'area':
    case 'adm1':
    case 'adm2':
      return inRegion(border, where, regionOf);
    case 'border':
      return alongBorder(border, where, regionOf);
    case 'country':
    case 'unknown':
      return NO_FRONTIER;
  }
}

/**
 * The rings of the region an `area`, `adm1`, `adm2` or `border` place speaks of, or null. A name is looked for at its own level,
 * then at the other one: regions made after the map's vintage (Nara, Nioro) are districts on it.
 */
export function regionOfPlace({ name, adm1, country, precision, drawn }: Where, regionOf: RegionOf): Rings | null {
  if (precision === 'area') return drawn?.kind === 'area' ? [closed(drawn.ring)] : null;
  const named = (level: AdminLevel): Rings | null => (name === null ? null : regionOf(name, country, level));
  const around = adm1 === null ? null : regionOf(adm1, country, 1);
  if (precision === 'adm1') return named(1) ?? around ?? named(2);
  return (precision === 'adm2' ? (named(2) ?? named(1)) : null) ?? around;
}

function closed(ring: readonly LonLat[]): LonLat[] {
  return [...ring, ...ring.slice(0, 1)];
}

function atPlace(border: Border, where: Where, point: Coordinates): Frontier {
  const fix = distanceToBorder(border, point);
  return { distanceKm: round(fix.distanceKm), km: fix.distanceKm > REACH_KM ? null : round(fix.km), side: sideAt(fix, where) };
}

function sideAt(fix: BorderFix, where: Where): Side {
  const sure = fix.distanceKm > SIDE_UNSURE_KM && !fix.pastEnd && (fix.distanceKm <= REACH_KM || where.country === 'XX');
  if (sure) return fix.side;
  return where.gazetteer === null ? 'unknown' : countrySide(where);
}

function nearPlace(border: Border, where: Where, point: Coordinates): Frontier {
  const radius = where.radiusKm ?? NEAR_RADIUS_KM;
  const centre = distanceToBorder(border, point);
  const low = Math.max(0, centre.distanceKm - radius);
  const disc = [1, 2 / 3, 1 / 3].flatMap((share) => circleAround([point.lon, point.lat], radius * share, 48));
  const crossed = low > 0 ? [] : kmsWhere(border, (node) => isWithin(node, point, radius));
  const touches = low <= SIDE_UNSURE_KM;
  return {
    distanceKm: [round(low), round(centre.distanceKm + radius)],
    km: kmRange([centre, ...disc.map(([lon, lat]) => distanceToBorder(border, { lon, lat }))], crossed),
    side: touches && where.gazetteer === null ? 'unknown' : touches ? countrySide(where) : sideAt(centre, where),
  };
}

function inRegion(border: Border, where: Where, regionOf: RegionOf): Frontier {
  const rings = regionOfPlace(where, regionOf);
  return rings ? { ...rangesOf(border, rings), side: countrySide(where) } : NO_FRONTIER;
}

type Ranges = Pick<Frontier, 'distanceKm' | 'km'>;

const known = new WeakMap<Border, WeakMap<Rings, Ranges>>();

/** Computed once a region: it takes some ten milliseconds, and an import asks for few regions many times. */
function rangesOf(border: Border, rings: Rings): Ranges {
  const ofBorder = known.get(border) ?? new WeakMap<Rings, Ranges>();
  known.set(border, ofBorder);
  const ranges = ofBorder.get(rings) ?? computeRanges(border, rings);
  ofBorder.set(rings, ranges);
  return ranges;
}

function computeRanges(border: Border, rings: Rings): Ranges {
  const fixes = outline(rings, OUTLINE_STEP_KM).map(([lon, lat]) => distanceToBorder(border, { lon, lat }));
  const crossed = kmsWhere(border, (node) => isInside(rings, node));
  const distances = fixes.map((fix) => fix.distanceKm);
  return {
    distanceKm: [crossed.length > 0 ? 0 : round(Math.min(...distances)), round(Math.max(...distances))],
    km: kmRange(fixes, crossed),
  };
}

function alongBorder(border: Border, where: Where, regionOf: RegionOf): Frontier {
  const { point, drawn } = where;
  const ends = drawn?.kind === 'stretch' ? drawn.km.map((km) => Math.min(km, border.lengthKm)) : null;
  const rings = point ? null : regionOfPlace(where, regionOf);
  const near = point
    ? kmsWhere(border, (node) => isWithin(node, point, BORDER_ZONE_KM))
    : outline(rings ?? [], OUTLINE_STEP_KM)
        .map(([lon, lat]) => distanceToBorder(border, { lon, lat }))
        .filter((fix) => fix.distanceKm <= BORDER_ZONE_KM)
        .map((fix) => fix.km);
  return { distanceKm: [0, BORDER_ZONE_KM], km: kmRange([], ends ?? near) ?? [0, round(border.lengthKm)], side: countrySide(where) };
}

function countrySide({ country }: Where): Side {
  return country === 'XX' ? 'unknown' : country;
}

function kmRange(fixes: readonly BorderFix[], kms: readonly number[]): [number, number] | null {
  const all = [...kms, ...fixes.filter((fix) => fix.distanceKm <= REACH_KM).map((fix) => fix.km)];
  return all.length === 0 ? null : [round(Math.min(...all)), round(Math.max(...all))];
}

/** Kilometres of the line's nodes (at most 4 km apart) that satisfy a condition. */
function kmsWhere(border: Border, holds: (node: LonLat) => boolean): number[] {
  return border.nodes.flatMap((node, index) => (holds(node) ? [numberAt(border.kms, index)] : []));
}

function isWithin([lon, lat]: LonLat, point: Coordinates, radiusKm: number): boolean {
  const x = (lon - point.lon) * Math.cos((((lat + point.lat) / 2) * Math.PI) / 180);
  return Math.hypot(x, lat - point.lat) * KM_PER_DEGREE <= radiusKm;
}

function round(km: number): number {
  return Math.round(km * 100) / 100;
}
