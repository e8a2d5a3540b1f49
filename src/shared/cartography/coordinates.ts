/** A position written for people and for other programs: decimal degrees, degrees with minutes and seconds, or MGRS. */
import type { Language } from '../domain/document.ts';
import { type Coordinates, type CoordinateFormat, NEAR_RADIUS_KM, type Where } from '../domain/where.ts';
import { mgrs } from './mgrs.ts';

/** Metres that the last figure stands for. */
export type Fineness = 1 | 10 | 100 | 1000 | 10_000;

/** Decimal: latitude, longitude, as maps elsewhere read it. Beyond 80° there is no MGRS square: then decimal. */
export function formatCoordinates(at: Coordinates, format: CoordinateFormat, lang: Language, fineness: Fineness): string {
  switch (format) {
    case 'decimal':
      return decimal(at, fineness);
    case 'dms':
      return [dms(at.lat, 'NS', fineness), dms(at.lon, lang === 'fr' ? 'EO' : 'EW', fineness)].join(' ');
    case 'mgrs':
      return Math.abs(at.lat) >= 80 ? decimal(at, fineness) : mgrs(at, 5 - Math.log10(fineness));
  }
}

/** The point of a place, no finer than the place is known; null where it has none, or it is only the middle of a region. */
export function placeCoordinates({ point, precision, radiusKm }: Where, format: CoordinateFormat, lang: Language): string | null {
  if (point === null || (precision !== 'place' && precision !== 'near')) return null;
  const fineness = precision === 'place' ? 100 : (radiusKm ?? NEAR_RADIUS_KM) < 10 ? 1000 : 10_000;
  return formatCoordinates(point, format, lang, fineness);
}

/** What a pixel of a map can tell, so many metres wide. */
export function finenessOf(metresPerPixel: number): Fineness {
  return ([10_000, 1000, 100, 10] as const).find((metres) => metres <= metresPerPixel) ?? 1;
}

const DECIMALS: Readonly<Record<Fineness, number>> = { 1: 5, 10: 4, 100: 3, 1000: 2, 10_000: 1 };

function decimal({ lat, lon }: Coordinates, fineness: Fineness): string {
  return [lat, lon].map((degrees) => withoutMinusZero(degrees.toFixed(DECIMALS[fineness]))).join(', ');
}

function withoutMinusZero(text: string): string {
  return /^-0\.?0*$/.test(text) ? text.slice(1) : text;
}

/** Parts of a degree that the last figure stands for: minutes, seconds, tenths of a second. */
const PARTS: Readonly<Record<Fineness, number>> = { 1: 36_000, 10: 36_000, 100: 3600, 1000: 60, 10_000: 60 };

/** Rounded once, in the smallest unit shown, so that no minute ever reads 60. */
function dms(degrees: number, [positive, negative]: string, fineness: Fineness): string {
  const parts = PARTS[fineness];
  const rounded = Math.round(Math.abs(degrees) * parts);
  const minutes = Math.floor((rounded * 60) / parts);
  const seconds = ((rounded % (parts / 60)) * 3600) / parts;
  const figures = [
    `${Math.floor(minutes / 60)}°`, `${String(minutes % 60).padStart(2, '0')}′`,
    ...(parts === 60 ? [] : [`${(parts === 3600 ? seconds.toFixed(0) : seconds.toFixed(1)).padStart(parts === 3600 ? 2 : 4, '0')}″`]),
  ];
  return [...figures, degrees < 0 && rounded > 0 ? negative : positive].join('\u00a0');
}
