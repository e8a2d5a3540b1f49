/** Names of actors, indexed by first folded word. */
import type { ActorFile } from './lexicon.ts';
import type { Roles } from './roles.ts';
import { foldKey, foldText, type Folded } from './fold.ts';

export interface Alias {
  readonly words: readonly string[];
  /** Core actor id. */
  readonly id: string;
  /** Capitals that the text must show: none, the first letter, or all (acronyms). */
  readonly capitals: 'none' | 'first' | 'all';
}

export type AliasIndex = ReadonlyMap<string, readonly Alias[]>;

export interface NamedActor {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

export function buildAliases(actors: ActorFile['actors'], roles: Roles): AliasIndex {
  const skipped = new Set(roles.skipAliases.map(foldKey));
  const index = new Map<string, Alias[]>();
  for (const { id, core, aliases } of actors) {
    for (const name of new Set([...aliases.fr, ...aliases.en])) {
      const spelling = name.replace(/\s*\(.*\)$/, '');
      const words = foldKey(spelling).split(' ');
      const [first] = words;
      if (first === undefined || first === '' || skipped.has(words.join(' '))) continue;
      const alias: Alias = { words, id: core ? id : (roles.nearest[id] ?? 'other'), capitals: capitalsOf(foldText(spelling).plain) };
      index.set(first, [...(index.get(first) ?? []), alias].sort((a, b) => b.words.length - a.words.length));
    }
  }
  return index;
}

function capitalsOf(spelling: string): Alias['capitals'] {
  if (/^[A-Z][A-Z0-9-]+$/.test(spelling)) return 'all';
  return /^[A-Z]/.test(spelling) ? 'first' : 'none';
}

/** Actors named by an alias in a span of the text, longest first, no overlaps. */
export function findNamedActors(folded: Folded, index: AliasIndex, span: { start: number; end: number }): NamedActor[] {
  const words = [...folded.low.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], start: span.start + match.index, end: span.start + match.index + match[0].length }));
  const found: NamedActor[] = [];
  for (let position = 0; position < words.length; position += 1) {
    const first = words[position];
    if (!first) continue;
    const alias = (index.get(first.text) ?? []).find(({ words: wanted, capitals }) => {
      const last = words[position + wanted.length - 1];
      return last !== undefined && wanted.every((word, offset) => words[position + offset]?.text === word) && hasCapitals(folded.plain.slice(first.start, last.end), capitals);
    });
    if (!alias) continue;
    const end = words[position + alias.words.length - 1]?.end ?? first.end;
    found.push({ start: first.start, end, id: alias.id });
    position += alias.words.length - 1;
  }
  return found;
}

function hasCapitals(text: string, capitals: Alias['capitals']): boolean {
  if (capitals === 'none') return true;
  return capitals === 'first' ? /^\p{Lu}/u.test(text) : /^\p{Lu}{2}/u.test(text);
}
