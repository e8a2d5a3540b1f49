import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from './filter.ts';
import { highlights } from './highlights.ts';

const marked = (text: string, query: string): string[] => highlights(text, query).map(({ start, end }) => text.slice(start, end));

describe('a search as it is typed', () => {
  it.each([
    ['nara mar', { phrases: [], words: ['nara', 'mar'] }],
    ['"Marché de Nara" été', { phrases: ['marche de nara'], words: ['ete'] }],
    ['« l’armée » “deux civils”', { phrases: ['l armee', 'deux civils'], words: [] }],
    ['"marché de', { phrases: [], words: ['marche', 'de'] }],
    ['"" «  »', { phrases: [], words: [] }],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('highlights', () => {
  it.each([
    ['Attaque près de Léré', 'ler', ['Lér']],
    ['Attaque près de Léré', 'pres LERE', ['près', 'Léré']],
    ['Attaque près de Léré', 'éré', []],
    ['Le marché de Nara, marché de Léré', '"marche de nara"', ['marché de Nara']],
    ['L’armée se retire', '« l\'armée »', ['L’armée']],
    ['Nara, Narena', 'na nar', ['Nar', 'Nar']],
    ['Le\u0301re\u0301', 'le', ['Le\u0301']],
    ['Nara', '', []],
  ])('in “%s” for %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('stand in order within the text, none over another', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      const found = highlights(text, query);
      expect(found.every(({ start, end }, index) => start < end && end <= text.length && start >= (found[index - 1]?.end ?? 0))).toBe(true);
    }));
  });
});
