/** Words of an own lexicon entry that already mean somebody or somewhere else. */
import type { Actor } from '#shared/domain/actor';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import type { Coordinates } from '#shared/domain/where';
import { foldKey } from './fold.ts';
import type { PlaceEntry } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';

export interface Collision {
  readonly text: string;
  /** The actor or place that the text means already. */
  readonly with: string;
}

/** Points closer than this, in degrees, are one place listed twice; about ten kilometres, as in the gazetteer. */
const SAME_PLACE = 0.1;

/**
 * The first word that collides, or null. `lexicon` holds everything but the entry itself. Places that only a preposition
 * gives away (small wells and hamlets) have many homonyms and do not collide.
 */
export function collisionOf(entry: LexiconEntry, lexicon: Lexicon): Collision | null {
  if (entry.kind === 'place') {
    return firstOf([entry.name, ...entry.variants], (text) => actorMeant(text, null, lexicon) ?? placeMeant(text, entry.point, lexicon));
  }
  const id = entry.kind === 'alias' ? entry.actor : entry.actor.id;
  const taken = entry.kind === 'actor' ? lexicon.actors.find((actor) => actor.id === id) : undefined;
  if (taken) return { text: id, with: nameOf(taken) };
  const words = entry.kind === 'alias' ? [entry.text] : [entry.actor.name.fr, entry.actor.name.en, ...entry.aliases.fr, ...entry.aliases.en];
  return firstOf(words, (text) => actorMeant(text, id, lexicon) ?? placeMeant(text, null, lexicon));
}

function firstOf(words: readonly string[], meaningOf: (text: string) => string | null): Collision | null {
  for (const text of words) {
    const other = meaningOf(text);
    if (other !== null) return { text, with: other };
  }
  return null;
}

/** Another actor than `id` that has this alias or name. */
function actorMeant(text: string, id: string | null, { actors, aliases, nearest }: Lexicon): string | null {
  const key = foldKey(text);
  const words = key.split(' ');
  const alias = aliases.get(words[0] ?? '')?.find((one) => one.words.join(' ') === key);
  const own = actors.find((actor) => actor.id === id);
  const read = id === null ? null : own && !own.core ? (nearest[id] ?? id) : id;
  if (alias && alias.id !== read && alias.id !== id) return nameOf(actors.find((actor) => actor.id === alias.id) ?? null) || alias.id;
  const named = actors.find((actor) => actor.id !== id && (foldKey(actor.name.fr) === key || foldKey(actor.name.en) === key));
  return named && (alias === undefined || alias.id !== read) ? nameOf(named) : null;
}

/** A well-known place elsewhere that is called so. */
function placeMeant(text: string, point: Coordinates | null, { gazetteer }: Lexicon): string | null {
  const key = foldKey(text);
  const spelling = gazetteer.get(key.split(' ')[0] ?? '')?.find(({ words }) => words.join(' ') === key);
  return spelling?.entries.find((entry) => entry.curated && !isThere(entry, point))?.name ?? null;
}

function isThere({ point: known, level }: PlaceEntry, point: Coordinates | null): boolean {
  if (point === null || level !== 'place') return false;
  return known === null || (Math.abs(known.lat - point.lat) < SAME_PLACE && Math.abs(known.lon - point.lon) < SAME_PLACE);
}

function nameOf(actor: Actor | null): string {
  if (actor === null) return '';
  return actor.name.fr === actor.name.en ? actor.name.fr : `${actor.name.fr} / ${actor.name.en}`;
}
