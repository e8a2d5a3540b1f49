/** Releases, ordinals, pronouns, homonyms, closures: what several sentences tell of one event. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { loadLexicon } from './lexicon.ts';

const lexicon = loadLexicon(resolve(import.meta.dirname, '../../../resources'));

/** Type, date, place and casualties or actors; published on Thursday 14 November 2024. */
function read(text: string, lang: 'fr' | 'en' = 'fr'): string[] {
  return extract({ text, published: '2024-11-14', lang }, lexicon).map(({ draft }) => `${draft.type} ${draft.when} ${draft.where.name ?? draft.where.precision}`);
}

function actors(text: string, lang: 'fr' | 'en' = 'fr'): string[] {
  return extract({ text, published: '2024-11-14', lang }, lexicon).map(({ draft }) => draft.actors.map(({ id, role }) => `${id}:${role}`).sort().join(' '));
}

describe('a release', () => {
  it('belongs to the abduction, whose day it does not change', () => {
    expect(read('Deux chauffeurs ont été enlevés le 2 novembre à Dilly. Ils ont été libérés mardi.')).toEqual(['abduction 2024-11-02 Dilly']);
  });

  it('that alone is known bounds the day of the abduction', () => {
    expect(read('Two traders abducted near Dilly were released on Tuesday.', 'en')).toEqual(['abduction ../2024-11-12 Dilly']);
  });
});

describe('a closure', () => {
  it('ends with the reopening', () => {
    expect(read('Le gouverneur a fermé le 2 novembre le poste-frontière de Gogui. Le poste a rouvert mardi.')).toEqual(['movement_restriction 2024-11-02/2024-11-12 Gogui']);
  });
});

describe('one more of the same', () => {
  it('is an event of its own', () => {
    expect(read('La première attaque a visé lundi le poste de Dilly. La deuxième s’est produite mardi à Mourdiah.')).toEqual(['armed_clash 2024-11-11 Dilly', 'armed_clash 2024-11-12 Mourdiah']);
  });
});

describe('who is taken up again', () => {
  it('a group by its fighters', () => {
    expect(actors('JNIM fighters attacked an army post in Dilly on Monday. On Tuesday its fighters abducted two traders on the road to Mourdiah.', 'en')[1]).toBe('jnim:perpetrator traders:target');
  });

  it('a minister by a pronoun', () => {
    expect(actors('Le ministre mauritanien de la Défense est arrivé lundi à Bamako. Il a été reçu par le président de la transition.')).toEqual(['ml_president:host mr_mod:visitor']);
  });

  it('an army that a later sentence accuses', () => {
    const [draft] = extract({ text: 'Quatre bergers ont été tués lundi à Dilly. Leurs familles accusent les soldats maliens.', published: '2024-11-14', lang: 'fr' }, lexicon).map((found) => found.draft);
    expect([draft?.status, draft?.actors.map(({ id }) => id).sort()]).toEqual(['alleged', ['fama', 'herders']]);
  });
});

describe('a denial', () => {
  it('of what nobody else tells makes a denied event without a day', () => {
    const [draft] = extract({ text: 'Le wali a démenti jeudi les informations selon lesquelles des soldats maliens auraient pénétré dans le village d’Aghor.', published: '2024-11-14', lang: 'fr' }, lexicon).map((found) => found.draft);
    expect([draft?.type, draft?.status, draft?.when]).toEqual(['incursion', 'denied', '../2024-11-14']);
  });
});

describe('confidence', () => {
  it('is higher for a named day and place than for what is taken over', () => {
    const [sure, unsure] = extract({ text: 'Le 2 novembre 2024, des hommes armés ont tué deux bergers à Dilly.\n\nDes enlèvements ont été commis à la frontière.', published: '2024-11-14', lang: 'fr' }, lexicon);
    expect((sure?.confidence ?? 0) - (unsure?.confidence ?? 0)).toBeGreaterThan(0.2);
  });
});
