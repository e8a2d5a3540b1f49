import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLexicon } from './check-lexicon.ts';
import { type LexiconFiles, readLexiconFiles } from './lexicon.ts';

const files = (): LexiconFiles => readLexiconFiles(resolve(import.meta.dirname, '../../../resources'));

describe('the check of the lexicons', () => {
  it('finds nothing wrong in the lexicons shipped but the aliases that two actors share on purpose', () => {
    expect(checkLexicon(files()).filter(({ kind }) => kind !== 'shared_alias' && kind !== 'duplicate_alias')).toEqual([]);
  });

  it('names an alias of two actors', () => {
    const { actors, ...others } = files();
    const [first, second, ...rest] = actors.actors;
    if (!first || !second) throw new Error('two actors are needed');
    const shared = [first, second].map((actor) => ({ ...actor, aliases: { fr: ['le Groupe inventé'], en: [] } }));
    expect(checkLexicon({ ...others, actors: { actors: [...shared, ...rest] } })).toContainEqual({ file: 'actors.json', kind: 'shared_alias', entry: 'le Groupe inventé', claimants: [first.id, second.id] });
  });

  it('names a trigger listed under two acts, one listed twice and one that is no pattern', () => {
    const { triggers, ...others } = files();
    const acts = [{ act: 'attack' as const, patterns: ['\\bx\\b', '\\bx\\b', '('] }, { act: 'kill' as const, patterns: ['\\bx\\b'] }];
    expect(checkLexicon({ ...others, triggers: { ...triggers, acts } }).map(({ kind, claimants }) => [kind, ...claimants])).toEqual(expect.arrayContaining([['duplicate_pattern', 'attack'], ['shared_pattern', 'attack', 'kill'], ['bad_pattern']]));
  });

  it('names a place that another one shadows, and one that is barred', () => {
    const { places, ...others } = files();
    const place = { name: 'Ici', variants: ['Là'], country: 'ML' as const, adm1: null };
    const found = checkLexicon({ ...others, places: { ...places, places: [place, { ...place, name: 'Ailleurs' }], notPlaces: ['ici'] } });
    expect(found).toEqual(expect.arrayContaining([
      { file: 'places.json', kind: 'shadowed_place', entry: 'Là', claimants: ['Ici', 'Ailleurs'] },
      { file: 'places.json', kind: 'barred_place', entry: 'Ici', claimants: ['notPlaces'] },
    ]));
  });

  it('names an actor that stands for one that does not exist', () => {
    const { roles, ...others } = files();
    expect(checkLexicon({ ...others, roles: { ...roles, nearest: { nobody: 'fama' } } })).toContainEqual({ file: 'roles.json', kind: 'unknown_actor', entry: 'nobody', claimants: ['fama'] });
  });
});
