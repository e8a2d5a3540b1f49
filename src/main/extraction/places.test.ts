import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';
import { loadLexicon } from './lexicon.ts';
import { findPlaces } from './places.ts';

const { gazetteer } = loadLexicon(resolve(import.meta.dirname, '../../../resources'));

function read(text: string): [string, string, string][] {
  const folded = foldText(text);
  return findPlaces(folded, gazetteer, { start: 0, end: folded.low.length }).map(({ entry, relation }) => [entry.name, entry.country, relation]);
}

describe('places', () => {
  it.each([
    ['Le marché a rouvert à Nara.', [['Nara', 'ML', 'in']]],
    ['Le marché a rouvert près d’Adl Bakro.', [['Adel Bagrou', 'MR', 'near']]],
    ['Un camion est tombé en panne sur la route entre Nara et Ballé.', [['Nara', 'ML', 'near'], ['Ballé', 'ML', 'near']]],
    ['Des familles en provenance de Léré campent à Fassala-Néré.', [['Léré', 'ML', 'origin'], ['Fassala', 'MR', 'in']]],
    ['Le gouverneur de Nioro a parlé.', [['Nioro du Sahel', 'ML', 'attached']]],
    ['La pluie tombe dans la région de Ségou.', [['Ségou', 'ML', 'adm1']]],
    ['It rained near the Malian town of Diabali.', [['Diabaly', 'ML', 'near']]],
    ['It rained in Bassiknou.', [['Bassikounou', 'MR', 'in']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads the distance given', () => {
    const folded = foldText('La source est à 36 km de Nara.');
    expect(findPlaces(folded, gazetteer, { start: 0, end: folded.low.length })[0]?.radiusKm).toBe(36);
  });

  it('prefers the homonym nearest to the border', () => {
    const folded = foldText('Il a plu à Béma.');
    const [found] = findPlaces(folded, gazetteer, { start: 0, end: folded.low.length });
    expect(found?.entry.borderKm).toBe(44.4);
    expect(found?.homonyms).toBeGreaterThan(0);
  });
});
