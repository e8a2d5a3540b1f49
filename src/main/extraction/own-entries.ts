/** The desk's own words laid over the shipped lexicon: aliases, actors and places of an analyst's making. */
import type { Actor } from '#shared/domain/actor';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import { type Alias, type AliasIndex, buildAliases } from './aliases.ts';
import { buildGazetteer, type Gazetteer, type Spelling } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';

type OwnActor = Extract<LexiconEntry, { kind: 'actor' }>;
type OwnAlias = Extract<LexiconEntry, { kind: 'alias' }>;
type OwnPlace = Extract<LexiconEntry, { kind: 'place' }>;

/**
 * Costs what copying two indexes costs, a few milliseconds: nothing shipped is read again. An own actor is read under its
 * own id, and acts as its type does; an alias of a shipped actor as the shipped aliases of that actor are (see `nearest` of `roles.json`).
 */
export function withOwnEntries(shipped: Lexicon, own: readonly LexiconEntry[]): Lexicon {
  if (own.length === 0) return shipped;
  const actors = own.filter((entry): entry is OwnActor => entry.kind === 'actor');
  const places = own.filter((entry): entry is OwnPlace => entry.kind === 'place');
  const known = new Map([...shipped.actors, ...actors.map(({ actor }) => actor)].map((actor) => [actor.id, actor]));
  const ids = new Set(actors.map(({ actor }) => actor.id));
  const named = [
    ...actors.map(({ actor, aliases }) => ({ ...actor, core: true, aliases: { fr: [actor.name.fr, ...aliases.fr], en: [actor.name.en, ...aliases.en] } })),
    ...own.filter((entry): entry is OwnAlias => entry.kind === 'alias' && known.has(entry.actor)).map(({ text, actor }) => ({
      id: actor, name: { fr: text, en: text, ar: text }, type: '', country: null, core: ids.has(actor) || known.get(actor)?.core === true, aliases: { fr: [text], en: [text] },
    })),
  ];
  return {
    ...shipped,
    own: new Map(actors.map(({ actor }) => [actor.id, actor])),
    actors: withOwnActors(shipped.actors, own),
    aliases: joinedAliases(shipped.aliases, buildAliases(named, { note: '', nearest: shipped.nearest, skipAliases: [], classes: [] })),
    gazetteer: joinedPlaces(shipped.gazetteer, ownGazetteer(places)),
  };
}

export function withOwnActors(shipped: readonly Actor[], own: readonly LexiconEntry[]): readonly Actor[] {
  return [...shipped, ...own.filter((entry): entry is OwnActor => entry.kind === 'actor').map(({ actor }) => actor)];
}

function ownGazetteer(places: readonly OwnPlace[]): Gazetteer {
  return buildGazetteer({ places: '', neighbours: '', localities: '' }, {
    note: '', regions: [], notPlaces: [],
    places: places.map(({ name, variants, country, adm1, point: { lat, lon } }) => ({ name, variants, country, adm1, lat, lon })),
  });
}

function joinedAliases(shipped: AliasIndex, own: AliasIndex): AliasIndex {
  const joined = new Map(shipped);
  for (const [first, aliases] of own) joined.set(first, longestFirst<Alias>([...aliases, ...(shipped.get(first) ?? [])]));
  return joined;
}

/** An own place comes before its homonyms. */
function joinedPlaces(shipped: Gazetteer, own: Gazetteer): Gazetteer {
  const joined = new Map(shipped);
  for (const [first, spellings] of own) {
    const known = shipped.get(first) ?? [];
    const isOwn = ({ words }: Spelling): boolean => spellings.some((one) => sameWords(one.words, words));
    joined.set(first, longestFirst([
      ...spellings.map(({ words, entries }) => ({ words, entries: [...entries, ...(known.find((one) => sameWords(one.words, words))?.entries ?? [])] })),
      ...known.filter((one) => !isOwn(one)),
    ]));
  }
  return joined;
}

function longestFirst<T extends { readonly words: readonly string[] }>(list: T[]): T[] {
  return list.sort((a, b) => b.words.length - a.words.length);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
