import { describe, expect, it } from 'vitest';
import { findCasualties } from './casualties.ts';

const animals = /\b(?:vaches?|moutons?|cattle|sheep)\b/g;

function read(low: string): unknown[] {
  return findCasualties(low, { start: 0, end: low.length }, animals, []).map(({ kind, range }) => [kind, ...range]);
}

describe('casualties', () => {
  it.each([
    ['au moins six bergers ont ete tues et une dizaine d\'autres blesses.', [['killed', 6, null], ['injured', 10, 10]]],
    ['le bilan est de trois morts et sept blesses.', [['killed', 3, 3], ['injured', 7, 7]]],
    ['deux chauffeurs et leur apprenti ont ete enleves.', [['abducted', 3, 3]]],
    ['l\'interpellation de six commercants a surpris.', [['arrested', 6, 6]]],
    ['une femme a ete blessee.', [['injured', 1, 1]]],
    ['the blast killed four women and a child.', [['killed', 5, 5]]],
    ['gunmen abducted two staff of a clinic.', [['abducted', 2, 2]]],
    ['aucun mort, aucun blesse.', []],
    ['quarante vaches ont ete tuees.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('marks a later toll and the losses of attackers', () => {
    const text = 'un blesse a succombe, ce qui porte le bilan a quatre morts.';
    expect(findCasualties(text, { start: 0, end: text.length }, animals, []).every(({ revised }) => revised)).toBe(true);
    const other = 'trente terroristes ont ete tues.';
    expect(findCasualties(other, { start: 0, end: other.length }, animals, [])[0]?.attackers).toBe(true);
  });
});
