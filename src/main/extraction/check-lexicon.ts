/** What is wrong in the lexicons: duplicates and conflicts, named one by one. Pure. */
import type { LexiconFiles } from './lexicon.ts';
import { foldKey } from './fold.ts';
import { topLevel } from './literal-prefix.ts';
import { compileTopics } from './topics.ts';
import { compileTriggers } from './trigger-patterns.ts';

export type ProblemKind = 'duplicate_id' | 'duplicate_alias' | 'shared_alias' | 'duplicate_pattern' | 'shared_pattern' | 'bad_pattern' | 'duplicate_place' | 'shadowed_place' | 'barred_place' | 'unknown_actor' | 'duplicate_word';

export interface LexiconProblem {
  /** File under resources/lexicon. */
  readonly file: string;
  readonly kind: ProblemKind;
  /** The alias, pattern or name at fault, as the file writes it. */
  readonly entry: string;
  /** The ids, acts or places that claim it. */
  readonly claimants: readonly string[];
}

/** Problems of the lexicons, by file; none where they are sound. */
export function checkLexicon(files: LexiconFiles): LexiconProblem[] {
  return [...actorProblems(files), ...roleProblems(files), ...triggerProblems(files), ...placeProblems(files), ...topicProblems(files)];
}

/** An alias of two actors is a conflict; capitals tell "GAT" from "gat", so they are kept apart for acronyms. */
function actorProblems({ actors: { actors }, roles }: LexiconFiles): LexiconProblem[] {
  const file = 'actors.json';
  const skipped = new Set(roles.skipAliases.map(foldKey));
  const claims = new Claims();
  const problems: LexiconProblem[] = repeated(actors.map(({ id }) => id)).map((id) => ({ file, kind: 'duplicate_id', entry: id, claimants: [id] }));
  for (const { id, aliases } of actors) {
    for (const list of [aliases.fr, aliases.en]) {
      problems.push(...repeated(list.map(aliasKey)).map((key): LexiconProblem => ({ file, kind: 'duplicate_alias', entry: list.find((name) => aliasKey(name) === key) ?? key, claimants: [id] })));
      for (const name of list) if (!skipped.has(foldKey(name))) claims.add(aliasKey(name), name, id);
    }
  }
  return [...problems, ...claims.shared(file, 'shared_alias')];
}

function aliasKey(name: string): string {
  return /^[A-Z][A-Z0-9-]+$/.test(name) ? `${foldKey(name)} (capitals)` : foldKey(name);
}

function roleProblems({ actors: { actors }, roles }: LexiconFiles): LexiconProblem[] {
  const file = 'roles.json';
  const ids = new Set(actors.map(({ id }) => id));
  const unknown = Object.entries(roles.nearest).filter(([id, nearest]) => !ids.has(id) || !ids.has(nearest)).map(([id, nearest]): LexiconProblem => ({ file, kind: 'unknown_actor', entry: id, claimants: [nearest] }));
  const words = roles.classes.flatMap(({ class: name, words: list }) => repeated(topLevel(list)).map((word): LexiconProblem => ({ file, kind: 'duplicate_word', entry: word, claimants: [name] })));
  return [...unknown, ...words];
}

function triggerProblems({ triggers }: LexiconFiles): LexiconProblem[] {
  const file = 'triggers.json';
  const problems: LexiconProblem[] = [];
  for (const lists of [triggers.acts, triggers.meetings]) {
    const claims = new Claims();
    for (const { act, patterns } of lists) {
      problems.push(...repeated(patterns).map((pattern): LexiconProblem => ({ file, kind: 'duplicate_pattern', entry: pattern, claimants: [act] })));
      for (const pattern of patterns) claims.add(pattern, pattern, act);
    }
    problems.push(...claims.shared(file, 'shared_pattern'));
  }
  return [...problems, ...failing(file, () => compileTriggers(triggers, file))];
}

/** An override that repeats another, or that is also barred as no place. */
function placeProblems({ places: { places, regions, notPlaces } }: LexiconFiles): LexiconProblem[] {
  const file = 'places.json';
  const claims = new Claims();
  const barred = new Set(notPlaces.map(foldKey));
  const problems: LexiconProblem[] = repeated(notPlaces.map(foldKey)).map((word) => ({ file, kind: 'duplicate_word', entry: word, claimants: ['notPlaces'] }));
  for (const { name, variants } of [...places, ...regions]) {
    problems.push(...repeated([name, ...variants].map((word) => word.trim())).map((word): LexiconProblem => ({ file, kind: 'duplicate_place', entry: word, claimants: [name] })));
    for (const word of [name, ...variants]) claims.add(foldKey(word), word, name);
    if (barred.has(foldKey(name))) problems.push({ file, kind: 'barred_place', entry: name, claimants: ['notPlaces'] });
  }
  return [...problems, ...claims.shared(file, 'shadowed_place')];
}

function topicProblems({ topics }: LexiconFiles): LexiconProblem[] {
  const file = 'topics.json';
  const names = repeated(topics.topics.map(({ topic }) => topic)).map((topic): LexiconProblem => ({ file, kind: 'duplicate_id', entry: topic, claimants: [topic] }));
  return [...names, ...failing(file, () => compileTopics(topics, file))];
}

function failing(file: string, compile: () => unknown): LexiconProblem[] {
  try {
    compile();
    return [];
  } catch (error) {
    return [{ file, kind: 'bad_pattern', entry: error instanceof Error ? error.message : 'unreadable', claimants: [] }];
  }
}

function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const item of list) (seen.has(item) ? twice : seen).add(item);
  return [...twice];
}

/** Who claims which word. */
class Claims {
  readonly #claims = new Map<string, { entry: string; claimants: Set<string> }>();

  add(key: string, entry: string, claimant: string): void {
    const known = this.#claims.get(key);
    if (known) known.claimants.add(claimant);
    else this.#claims.set(key, { entry, claimants: new Set([claimant]) });
  }

  shared(file: string, kind: ProblemKind): LexiconProblem[] {
    return [...this.#claims.values()].filter(({ claimants }) => claimants.size > 1).map(({ entry, claimants }) => ({ file, kind, entry, claimants: [...claimants] }));
  }
}
