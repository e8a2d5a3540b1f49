/** Areas that a desk opens on: named ones, and those a person types. Degrees, west, south, east, north. */
import { REGION } from '#shared/domain/problems';
import type { BoundingBox } from '#shared/domain/where';

export const PRESETS = {
  hodh: [-8.6, 14.2, -4.6, 17.2],
  kayes: [-12.4, 13.6, -9.2, 16.2],
  nara: [-9.2, 14.2, -5.6, 16],
  wagadou: [-8.8, 14.6, -6.6, 15.8],
  sahara: [-7.2, 15.8, -4, 25.2],
  gorgol: [-12.9, 14.6, -10.6, 16.8],
} as const satisfies Readonly<Record<string, BoundingBox>>;

export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES: readonly Preset[] = ['hodh', 'kayes', 'nara', 'wagadou', 'sahara', 'gorgol'];

export const CORNERS = ['west', 'south', 'east', 'north'] as const;
export type Corner = (typeof CORNERS)[number];
export type TypedArea = Readonly<Record<Corner, string>>;
export type AreaProblem = 'number' | 'order' | 'outside' | 'small';

/** The preset whose area this is, if it is one. */
export function presetOf(area: BoundingBox): Preset | null {
  return PRESET_NAMES.find((name) => PRESETS[name].every((degrees, index) => degrees === area[index])) ?? null;
}

export function typed(area: BoundingBox, lang: 'fr' | 'en'): TypedArea {
  const [west, south, east, north] = area.map((degrees) => inWords(degrees, lang));
  return { west: west ?? '', south: south ?? '', east: east ?? '', north: north ?? '' };
}

/** A decimal comma is a decimal point. */
export function readArea(text: TypedArea): { readonly area: BoundingBox } | { readonly problems: Partial<Record<Corner, AreaProblem>> } {
  const [west, south, east, north] = [degreesOf(text.west), degreesOf(text.south), degreesOf(text.east), degreesOf(text.north)];
  const problems: Partial<Record<Corner, AreaProblem>> = {
    ...outside('west', west, REGION[0], REGION[2]), ...outside('south', south, REGION[1], REGION[3]),
    ...outside('east', east, REGION[0], REGION[2]), ...outside('north', north, REGION[1], REGION[3]),
  };
  if (west !== null && east !== null && !problems.east) Object.assign(problems, tooClose('east', west, east));
  if (south !== null && north !== null && !problems.north) Object.assign(problems, tooClose('north', south, north));
  if (west === null || south === null || east === null || north === null || Object.keys(problems).length > 0) return { problems };
  return { area: [west, south, east, north] };
}

/** In degrees: less than about ten kilometres shows nothing to find one's way by. */
const SMALLEST = 0.1;

function outside(corner: Corner, degrees: number | null, from: number, to: number): Partial<Record<Corner, AreaProblem>> {
  if (degrees === null) return { [corner]: 'number' };
  return degrees < from || degrees > to ? { [corner]: 'outside' } : {};
}

function tooClose(corner: Corner, low: number, high: number): Partial<Record<Corner, AreaProblem>> {
  if (high <= low) return { [corner]: 'order' };
  return high - low < SMALLEST ? { [corner]: 'small' } : {};
}

/** Null where the text is no number. */
export function degreesOf(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-').replace(/°$/, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function inWords(degrees: number, lang: 'fr' | 'en'): string {
  const text = String(Math.round(degrees * 100) / 100);
  return lang === 'fr' ? text.replace('.', ',') : text;
}
