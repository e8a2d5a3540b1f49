/** The desk's own words for the reader: kept, checked against all others, and used at once. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import type { LexiconEntry, LexiconEntryRecord } from '#shared/domain/lexicon-entry';
import { collisionOf } from '../extraction/collisions.ts';
import type { Lexicon } from '../extraction/lexicon.ts';
import { withOwnEntries } from '../extraction/own-entries.ts';
import { commit, type Context } from './context.ts';

type LexiconMethods = Pick<Methods, 'lexicon.list' | 'lexicon.save' | 'lexicon.remove' | 'lexicon.check'>;

export function lexiconHandlers(context: Context, shipped: () => Lexicon): Handlers<LexiconMethods> {
  const { lexiconEntries } = context;
  return {
    'lexicon.list': () => ({ entries: lexiconEntries.list() }),
    'lexicon.save': ({ id, entry }) => save(context, id, entry, shipped()),
    'lexicon.remove': ({ id }) => remove(context, id),
    'lexicon.check': () => ({
      collisions: lexiconEntries.list().flatMap(({ id, entry }) => {
        const found = problemOf(context, id, entry, shipped());
        return found === null ? [] : [{ id, ...found }];
      }),
    }),
  };
}

/** The shipped lexicon with a workspace's own entries, put together once until `forget`. */
export function createDeskLexicon(shipped: () => Lexicon, own: () => readonly LexiconEntryRecord[]): { current: () => Lexicon; forget: () => void } {
  let made: Lexicon | null = null;
  return {
    current: () => (made ??= withOwnEntries(shipped(), own().map(({ entry }) => entry))),
    forget: () => {
      made = null;
    },
  };
}

function save(context: Context, id: string | null, entry: LexiconEntry, shipped: Lexicon): LexiconEntryRecord {
  const before = id === null ? null : entryOf(context, id);
  if (before?.entry.kind === 'actor' && !(entry.kind === 'actor' && entry.actor.id === before.entry.actor.id)) {
    throw new ConfinsError('invalid_input', 'lexicon.id_stays', { field: 'actor.id', id: before.entry.actor.id });
  }
  const others = othersThan(context, id, shipped);
  if (entry.kind === 'alias' && !others.actors.some((actor) => actor.id === entry.actor)) {
    throw new ConfinsError('not_found', 'not_found.actor', { id: entry.actor });
  }
  const collision = collisionOf(entry, others);
  if (collision) throw new ConfinsError('conflict', 'lexicon.collides', { ...collision });
  const record = { id: id ?? context.newId('lex'), entry };
  commit(context, { action: 'lexicon_edited' }, (writer) => writer.put('lexicon', record.id, record));
  return record;
}

/** The aliases of a removed actor go with it. */
function remove(context: Context, id: string): { removed: number } {
  const { entry } = entryOf(context, id);
  const orphans = entry.kind === 'actor'
    ? context.lexiconEntries.list().filter((one) => one.entry.kind === 'alias' && one.entry.actor === entry.actor.id).map((one) => one.id) : [];
  const gone = [id, ...orphans];
  commit(context, { action: 'lexicon_edited' }, (writer) => gone.forEach((one) => writer.put('lexicon', one, null)));
  return { removed: gone.length };
}

function problemOf(context: Context, id: string, entry: LexiconEntry, shipped: Lexicon): { text: string; with: string } | null {
  const others = othersThan(context, id, shipped);
  if (entry.kind === 'alias' && !others.actors.some((actor) => actor.id === entry.actor)) return { text: entry.text, with: entry.actor };
  return collisionOf(entry, others);
}

function othersThan({ lexiconEntries }: Context, id: string | null, shipped: Lexicon): Lexicon {
  return withOwnEntries(shipped, lexiconEntries.list().filter((one) => one.id !== id).map(({ entry }) => entry));
}

/** Throws `not_found.lexicon_entry`. */
function entryOf({ lexiconEntries }: Context, id: string): LexiconEntryRecord {
  const record = lexiconEntries.get(id);
  if (!record) throw new ConfinsError('not_found', 'not_found.lexicon_entry', { id });
  return record;
}
