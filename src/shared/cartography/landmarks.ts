/** The towns and crossings named along the strip, and where the three countries meet at either end. */
import type { Town } from './basemap.ts';
import type { Landmark } from './frontier-axis.ts';
import type { Language } from '../domain/document.ts';
import type { Border } from '../frontier/border.ts';
import { distanceToBorder } from '../frontier/distance.ts';

/** Farther from the line, in kilometres, a town says nothing of where along it one is. */
export const NEAR_KM = 60;

/** A landmark in both languages. */
export interface NamedKm {
  readonly names: Readonly<Record<Language, string>>;
  readonly km: number;
  readonly rank: number;
}

/** Ends first, then crossings, then towns by rank. Takes a microsecond a town: compute once. */
export function landmarksOf(towns: readonly Town[], border: Border): NamedKm[] {
  const near = towns.flatMap(({ names, at: [lon, lat], rank, isCrossing }): NamedKm[] => {
    const { km, distanceKm, pastEnd } = distanceToBorder(border, { lon, lat });
    return distanceKm > NEAR_KM || pastEnd ? [] : [{ names, km, rank: isCrossing ? 0 : rank }];
  });
  const ends: NamedKm[] = [
    { names: { fr: 'Tripoint Sénégal', en: 'Senegal tripoint' }, km: 0, rank: -1 },
    { names: { fr: 'Tripoint Algérie', en: 'Algeria tripoint' }, km: border.lengthKm, rank: -1 },
  ];
  return [...ends, ...near.sort((a, b) => a.rank - b.rank || a.km - b.km)];
}

export function inLanguage(landmarks: readonly NamedKm[], lang: Language): Landmark[] {
  return landmarks.map(({ names, km, rank }) => ({ name: names[lang], km, rank }));
}
