import type { Actor } from '#shared/domain/actor';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import { describe, expect, it } from 'vitest';
import { BLANK_FORM, fieldHolding, formOf, readForm, wordsOf, type LexiconForm } from './lexicon-form.ts';

const actors: Actor[] = [{ id: 'fama', name: { fr: 'Forces armées maliennes', en: 'Malian Armed Forces', ar: '' }, type: 'state_force', country: 'ML', core: true }];
const read = (part: Partial<LexiconForm>) => readForm({ ...BLANK_FORM, ...part }, actors);

describe('an alias', () => {
  it('means the actor of that name, in either language, or of that id', () => {
    for (const actor of ['forces armées maliennes', 'Malian armed forces', 'fama']) {
      expect(read({ text: ' les bérets ', actor })).toEqual({ entry: { kind: 'alias', lang: 'fr', text: 'les bérets', actor: 'fama' } });
    }
  });

  it('without words, or of nobody, is told at the field', () => {
    expect(read({ text: '', actor: '' })).toEqual({ problems: { text: 'missing', actor: 'actor' } });
    expect(read({ text: 'x', actor: 'fama' })).toEqual({ problems: { text: 'short' } });
  });
});

describe('an actor', () => {
  it('gets an id out of its name, the French name in English for want of one, and its aliases', () => {
    expect(read({ kind: 'actor', nameFr: 'Brigade de l’Étoile', aliasesFr: 'étoile noire, les Étoilés' })).toEqual({
      entry: {
        kind: 'actor',
        actor: { id: 'brigade_de_l_etoile', name: { fr: 'Brigade de l’Étoile', en: 'Brigade de l’Étoile', ar: '' }, type: 'non_state_armed', country: null, core: false },
        aliases: { fr: ['étoile noire', 'les Étoilés'], en: [] },
      },
    });
  });

  it('whose id is taken gets a number; one that is changed keeps its own', () => {
    const idOf = (part: Partial<LexiconForm>): unknown => {
      const done = read({ kind: 'actor', ...part });
      return 'entry' in done && done.entry.kind === 'actor' ? done.entry.actor.id : done;
    };
    expect([idOf({ nameFr: 'FAMA' }), idOf({ nameFr: '2e bataillon' }), idOf({ nameFr: 'Autre', id: 'mine' })]).toEqual(['fama_2', 'own_2e_bataillon', 'mine']);
  });
});

describe('a place', () => {
  const place = { kind: 'place', place: 'Puits neuf', lat: '15,5', lon: '-6.2' } as const;

  it('has a point inside the region', () => {
    expect(read(place)).toEqual({ entry: { kind: 'place', name: 'Puits neuf', variants: [], country: 'MR', adm1: null, point: { lat: 15.5, lon: -6.2 } } });
    expect(read({ ...place, lat: '48.8', lon: 'ouest' })).toEqual({ problems: { lat: 'outside', lon: 'number' } });
  });
});

describe('a form', () => {
  it('comes back from its entry', () => {
    const entries: LexiconEntry[] = [
      { kind: 'alias', lang: 'en', text: 'the berets', actor: 'fama' },
      { kind: 'actor', actor: { id: 'mine', name: { fr: 'Mien', en: 'Mine', ar: '' }, type: 'other', country: 'MR', core: false }, aliases: { fr: ['a b', 'c d'], en: [] } },
      { kind: 'place', name: 'Puits', variants: ['Bir'], country: 'ML', adm1: 'Kayes', point: { lat: 15.5, lon: -6.2 } },
    ];
    for (const entry of entries) expect(readForm(formOf(entry, actors, 'fr'), actors)).toEqual({ entry });
  });

  it('knows which field holds words that collide', () => {
    expect(fieldHolding({ ...BLANK_FORM, kind: 'actor', nameFr: 'X y', aliasesEn: 'one, The Two' }, 'the two')).toBe('aliasesEn');
    expect(fieldHolding({ ...BLANK_FORM, kind: 'place', place: 'Nara' }, 'nara')).toBe('place');
  });

  it('takes words apart', () => {
    expect(wordsOf(' a, b;c\n, a')).toEqual(['a', 'b', 'c']);
  });
});
