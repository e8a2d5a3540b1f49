import { expect, it } from 'vitest';
import type { Town } from './basemap.ts';
import { createBorder } from '../frontier/border.ts';
import { inLanguage, landmarksOf } from './landmarks.ts';

/** A straight border of three degrees along the parallel 15° N. */
const BORDER = createBorder([[-9, 15], [-8, 15], [-7, 15], [-6, 15]]);
const town = (name: string, lon: number, lat: number, parts: Partial<Town> = {}): Town => ({
  names: { fr: name, en: `${name} (en)` }, country: 'ML', at: [lon, lat], rank: 3, isCrossing: false, ...parts,
});

it('names ends first, then crossings, then towns by rank, with their kilometre', () => {
  const towns = [town('Seat', -8, 14.9, { rank: 2 }), town('Village', -7, 15.1, { rank: 5 }), town('Post', -8.5, 15, { rank: 5, isCrossing: true })];
  const landmarks = landmarksOf(towns, BORDER);
  expect(landmarks.map(({ names }) => names.fr)).toEqual(['Tripoint Sénégal', 'Tripoint Algérie', 'Post', 'Seat', 'Village']);
  expect(landmarks.map(({ km }) => Math.round((km / BORDER.lengthKm) * 6))).toEqual([0, 6, 1, 2, 4]);
});

it('leaves out what is far from the line or past its ends', () => {
  expect(landmarksOf([town('Far', -8, 15.7), town('Past', -5.8, 15)], BORDER)).toHaveLength(2);
});

it('says names in the reader’s language', () => {
  expect(inLanguage(landmarksOf([town('Nara', -8, 15)], BORDER), 'en').map(({ name }) => name)).toEqual(['Senegal tripoint', 'Algeria tripoint', 'Nara (en)']);
});
