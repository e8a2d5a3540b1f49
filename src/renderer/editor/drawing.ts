/** Places as the hand gives them: a precision chosen, a click on the map, a place of the gazetteer, numbers typed. */
import type { PlaceCandidate } from '#shared/contract/methods/sources';
import type { Coordinates, Precision, Where } from '#shared/domain/where';
import type { Border } from '#shared/frontier/border';
import { distanceToBorder } from '#shared/frontier/distance';
import { distanceKm, type LonLat } from '#shared/frontier/ellipsoid';
import { SIDE_UNSURE_KM } from '#shared/frontier/frontier';
import { round } from './coordinates.ts';

/** Corners or ends clicked so far of something that needs more clicks, in degrees. */
export type Sketch = readonly LonLat[];

export interface Drawn {
  readonly where: Where;
  readonly sketch: Sketch;
}

/** What a click means under the present precision: the point, then its radius; one end of a stretch, then the other; a corner. */
export function pressed(where: Where, sketch: Sketch, at: LonLat, border: Border): Drawn {
  const point = { lon: round(at[0]), lat: round(at[1]) };
  const [first] = sketch;
  switch (where.precision) {
    case 'place':
      return { where: withPoint(where, point, border), sketch: [] };
    case 'near':
      return first ? { where: { ...where, radiusKm: radiusTo(first, at) }, sketch: [] } : { where: withPoint(where, point, border), sketch: [at] };
    case 'border':
      return first ? { where: withStretch(where, kmOf(border, first), kmOf(border, at)), sketch: [] } : { where, sketch: [at] };
    case 'area':
      return { where, sketch: [...sketch, [point.lon, point.lat]] };
    case 'adm1':
    case 'adm2':
    case 'country':
    case 'unknown':
      return { where, sketch: [] };
  }
}

/** The corners as the area; fewer than three are none yet. */
export function closedArea(where: Where, sketch: Sketch): Where {
  return sketch.length < 3 ? where : { ...where, point: null, drawn: { kind: 'area', ring: sketch.map(([lon, lat]) => [lon, lat]) } };
}

/** Keeps what the new precision can use, and drops what would contradict it. */
export function withPrecision(where: Where, precision: Precision): Where {
  const { drawn, ...rest } = where;
  const fits = (precision === 'area' && drawn?.kind === 'area') || (precision === 'border' && drawn?.kind === 'stretch');
  const hasPoint = precision === 'place' || precision === 'near' || precision === 'border';
  return {
    ...rest, precision, ...(fits && drawn ? { drawn } : {}),
    point: hasPoint ? where.point : null,
    gazetteer: hasPoint ? where.gazetteer : null,
    radiusKm: precision === 'near' ? where.radiusKm : null,
  };
}

/** A place of the gazetteer. "Near" stays near; a region brings its own precision. */
export function withCandidate(where: Where, { name, country, adm1, level, point, gazetteer }: PlaceCandidate): Where {
  const precision: Precision = level !== 'place' ? level : where.precision === 'near' || where.precision === 'border' ? where.precision : 'place';
  return { ...withPrecision(where, precision), name, country, adm1, point: level === 'place' ? point : null, gazetteer: level === 'place' ? gazetteer : null };
}

/** A stretch between two kilometres in either order. */
export function withStretch(where: Where, from: number, to: number): Where {
  return { ...where, point: null, gazetteer: null, drawn: { kind: 'stretch', km: [Math.min(from, to), Math.max(from, to)] } };
}

/** A point of one's own is no longer the gazetteer's; a country not yet named is that of the side it lies on. */
export function withPoint(where: Where, point: Coordinates, border: Border | null): Where {
  const fix = border && distanceToBorder(border, point);
  const isSure = fix !== null && fix.distanceKm > SIDE_UNSURE_KM && fix.distanceKm < NEIGHBOURHOOD_KM && !fix.pastEnd;
  return { ...where, point, gazetteer: null, country: where.country === 'XX' && isSure ? fix.side : where.country };
}

/** Farther away the side of the line says nothing of the country. */
const NEIGHBOURHOOD_KM = 100;

function radiusTo(centre: LonLat, edge: LonLat): number {
  return Math.max(1, Math.round(distanceKm(centre, edge)));
}

function kmOf(border: Border, [lon, lat]: LonLat): number {
  return Math.round(distanceToBorder(border, { lon, lat }).km);
}
