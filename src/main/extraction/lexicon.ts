/** The reader's knowledge as data: actors, roles, triggers and the gazetteer, read from `resources/` and checked once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Actor } from '#shared/domain/actor';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import { z } from 'zod';
import type { OwnActors } from './actors.ts';
import { buildAliases, type AliasIndex } from './aliases.ts';
import { buildGazetteer, PlaceOverrides, type Gazetteer } from './gazetteer.ts';
import { withOwnEntries } from './own-entries.ts';
import { compileClasses, Roles, type CompiledClass } from './roles.ts';
import { compileTopics, Topics, type CompiledTopics } from './topics.ts';
import { compileTriggers, Triggers, type CompiledTriggers } from './trigger-patterns.ts';

export interface Lexicon {
  readonly actors: readonly Actor[];
  readonly aliases: AliasIndex;
  readonly classes: readonly CompiledClass[];
  readonly gazetteer: Gazetteer;
  readonly triggers: CompiledTriggers;
  /** The core actor that stands for one that is not, by id. */
  readonly nearest: Readonly<Record<string, string>>;
  /** The desk's own actors. */
  readonly own?: OwnActors;
  readonly topics: CompiledTopics;
}

const AliasLists = z.object({ fr: z.array(z.string()), en: z.array(z.string()) });
export const ActorFile = z.object({ actors: z.array(Actor.extend({ aliases: AliasLists })) });
export type ActorFile = z.infer<typeof ActorFile>;

/** The lexicons as they lie under resources/lexicon. */
export interface LexiconFiles {
  readonly actors: ActorFile;
  readonly roles: Roles;
  readonly triggers: Triggers;
  readonly places: PlaceOverrides;
  readonly topics: Topics;
}

/** Throws an Error that names the file and the entry where one cannot be read or is not as expected. */
export function readLexiconFiles(resourcesDir: string): LexiconFiles {
  const data = <T>(schema: z.ZodType<T>, name: string): T => parseJson(schema, join(resourcesDir, 'lexicon', name));
  return {
    actors: data(ActorFile, 'actors.json'), roles: data(Roles, 'roles.json'), triggers: data(Triggers, 'triggers.json'),
    places: data(PlaceOverrides, 'places.json'), topics: data(Topics, 'topics.json'),
  };
}

/**
 * Reads the lexicons and gazetteers under the resources directory. Throws an Error that names the file and the entry
 * where one cannot be read or is not as expected. `own`: the desk's entries, laid over the shipped ones.
 */
export function loadLexicon(resourcesDir: string, own: readonly LexiconEntry[] = []): Lexicon {
  const text = (...path: string[]): string => readText(join(resourcesDir, ...path));
  const file = (name: string): string => join(resourcesDir, 'lexicon', name);
  const { actors: { actors }, roles, triggers, places, topics } = readLexiconFiles(resourcesDir);
  const csv = { places: text('gazetteer', 'places-ml-mr.csv'), neighbours: text('gazetteer', 'places-neighbours.csv'), localities: text('gazetteer', 'border-localities.csv') };
  return withOwnEntries({
    nearest: roles.nearest,
    actors: actors.map(plainActor),
    aliases: buildAliases(actors, roles),
    classes: compileClasses(roles, file('roles.json')),
    gazetteer: buildGazetteer(csv, places),
    topics: compileTopics(topics, file('topics.json')),
    triggers: compileTriggers(triggers, file('triggers.json')),
  }, own);
}

/** The actors alone, in the order of the lexicon: what names actors need not wait for the gazetteer. */
export function shippedActors(resourcesDir: string): Actor[] {
  return parseJson(ActorFile, join(resourcesDir, 'lexicon', 'actors.json')).actors.map(plainActor);
}

function plainActor({ id, name, type, country, core }: ActorFile['actors'][number]): Actor {
  return { id, name, type, country, core };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file}: cannot be read; the program's resources are incomplete`, { cause });
  }
}

function parseJson<T>(schema: z.ZodType<T>, file: string): T {
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (cause) {
    throw new Error(`${file}: not JSON (${cause instanceof Error ? cause.message : 'unreadable'})`, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file}: entry ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'not as expected'}`);
}
