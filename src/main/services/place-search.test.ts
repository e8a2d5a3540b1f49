import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedPlace } from './place-names.ts';
import { createPlaceIndex, editDistance } from './place-search.ts';

function place(name: string, parts: Partial<NamedPlace> = {}): NamedPlace {
  return { name, variants: [], country: 'ML', adm1: null, level: 'place', point: null, gazetteer: null, borderKm: 50, known: false, ...parts };
}

/** As the definition says, without an end. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a[0] === b[0] ? 0 : 1;
  return Math.min(slowDistance(a.slice(1), b.slice(1)) + same, slowDistance(a.slice(1), b) + 1, slowDistance(a, b.slice(1)) + 1);
}

describe('the distance between two spellings', () => {
  it('is that of the definition, or more than what was asked for', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const [found, wanted] = [editDistance(a, b, most), slowDistance(a, b)];
      expect(wanted <= most ? found : Math.min(found, most + 1)).toBe(wanted <= most ? wanted : most + 1);
    }));
  });
});

describe('places by what is typed', () => {
  const names = (places: NamedPlace[], text: string, limit = 10): string[] => createPlaceIndex(places).search(text, limit).map(({ name }) => name);

  it('come exact first, then by their beginning, then by a later word, then a letter or two off', () => {
    const places = [place('Kayez'), place('Petit Kayes'), place('Kayes Sud'), place('Kayes'), place('Bamako')];
    expect(names(places, 'kayes')).toEqual(['Kayes', 'Kayes Sud', 'Petit Kayes', 'Kayez']);
  });

  it('among equals come known ones first, then from the border outwards, regions last', () => {
    const places = [
      place('Nioro', { level: 'adm1', known: true, borderKm: null }), place('Nioro', { borderKm: 9 }), place('Nioro', { known: true, borderKm: 80, adm1: 'ville' }), place('Nioro', { borderKm: 3 }),
    ];
    expect(createPlaceIndex(places).search('Nioro', 10).map(({ level, borderKm }) => [level, borderKm])).toEqual([['place', 80], ['adm1', null], ['place', 3], ['place', 9]]);
  });

  it('are found by a variant, whatever the accents, and come once', () => {
    expect(names([place('Fassala', { variants: ['Fassalé', 'Fassala-Néré'] })], 'FASSALE')).toEqual(['Fassala']);
    expect(names([place('L’Aïoun')], 'l aioun')).toEqual(['L’Aïoun']);
  });

  it('are none for nothing, and no more than asked for', () => {
    expect(names([place('Kayes')], '  ')).toEqual([]);
    expect(names([place('Ka'), place('Kb'), place('Kc')], 'k', 2)).toEqual(['Ka', 'Kb']);
    expect(names([place('Kayes')], 'k'.repeat(5000))).toEqual([]);
  });
});
