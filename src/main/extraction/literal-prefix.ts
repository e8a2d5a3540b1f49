/** How the words that a pattern can begin with begin, so that it is tried only where such a word stands. */

/** Letters of a word that index a pattern. */
export const PREFIX_LENGTH = 3;

/** First letters of every word that an expanded pattern can start at; null where it can start otherwise. */
export function literalPrefixes(source: string): string[] | null {
  const alternatives = topLevel(source);
  if (alternatives.length > 1) return joined(alternatives.map(literalPrefixes));
  if (/^\(\?(?:<[=!]|=)/.test(source)) return behindAssertion(source);
  if (!source.startsWith('\\b')) return null;
  const rest = source.slice(2);
  if (!rest.startsWith('(?:')) return only(prefixOf(rest));
  const end = closing(rest, 0);
  if (end < 0 || /[?*+{]/.test(rest.charAt(end + 1))) return null;
  const prefixes: string[] = [];
  for (const alternative of topLevel(rest.slice(3, end))) {
    const nested = alternative.startsWith('(?:') ? literalPrefixes(`\\b${alternative}`) : only(prefixOf(alternative));
    if (nested === null) return null;
    prefixes.push(...nested);
  }
  return prefixes;
}

/** First letters of the words one of which every match of the pattern contains; null where none is sure. */
export function requiredPrefixes(source: string): string[] | null {
  const alternatives = topLevel(source);
  if (alternatives.length > 1) return joined(alternatives.map(requiredPrefixes));
  const first = literalPrefixes(source);
  if (first !== null) return first;
  for (const piece of wordPieces(source)) {
    const found = literalPrefixes(`\\b${withoutOptionalWords(piece)}`);
    if (found !== null) return found;
  }
  return null;
}

/** The parts of a pattern that begin a word: behind a space or a word boundary that stands in no group. */
function wordPieces(source: string): string[] {
  const pieces: string[] = [];
  let [depth, from] = [0, -1];
  for (let index = 0; index < source.length; index += 1) {
    const boundary = source.startsWith('\\b', index);
    if (depth === 0 && (boundary || source[index] === ' ')) {
      if (from >= 0) pieces.push(source.slice(from, index));
      from = index + (boundary ? 2 : 1);
    }
    if (source[index] === '\\') index += 1;
    else if (source[index] === '(') depth += 1;
    else if (source[index] === ')') depth -= 1;
  }
  if (from >= 0) pieces.push(source.slice(from));
  return pieces.filter((piece) => !/^\(\?<|^\(\?!/.test(piece));
}

/** Without the groups at its head that may be left out and end in a space. */
function withoutOptionalWords(piece: string): string {
  if (!piece.startsWith('(?:')) return piece;
  const end = closing(piece, 0);
  return end > 0 && /^ \)[?*]/.test(piece.slice(end - 1, end + 2)) ? withoutOptionalWords(piece.slice(end + 2)) : piece;
}

/** A lookbehind says nothing of how a match begins; a lookahead may say it in the pattern's place. */
function behindAssertion(source: string): string[] | null {
  const end = closing(source, 0);
  if (end < 0) return null;
  const ahead = source.startsWith('(?=') ? literalPrefixes(source.slice(3, end)) : null;
  return ahead ?? literalPrefixes(source.slice(end + 1));
}

function joined(lists: readonly (string[] | null)[]): string[] | null {
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function only(prefix: string | null): string[] | null {
  return prefix === null ? null : [prefix];
}

/** The first letters of a source that begins with that many plain letters, none of them optional. */
function prefixOf(source: string): string | null {
  const letters = /^[a-z]+/.exec(source)?.[0] ?? '';
  const sure = /^[?*+{]/.test(source.slice(letters.length)) ? letters.slice(0, -1) : letters;
  const open = source.search(/\|/);
  return sure.length >= PREFIX_LENGTH && (open < 0 || depthAt(source, open) > 0) ? sure.slice(0, PREFIX_LENGTH) : null;
}

function depthAt(source: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index += 1) depth += source[index] === '(' ? 1 : source[index] === ')' ? -1 : 0;
  return depth;
}

function closing(source: string, from: number): number {
  let depth = 0;
  for (let index = from; index < source.length; index += 1) {
    if (source[index] === '\\') index += 1;
    else if (source[index] === '(') depth += 1;
    else if (source[index] === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

/** Alternatives of a source that stand in no group. */
export function topLevel(source: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of source) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''}${char}`;
  }
  return parts;
}

/** The first letters of every word of a folded text. */
export function prefixesIn(low: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of low.matchAll(/[a-z0-9_]{3,}/g)) found.add(word.slice(0, PREFIX_LENGTH));
  return found;
}
