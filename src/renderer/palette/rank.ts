/** How well an entry of the palette answers what is typed. Pure; texts are folded already (`fold`). */

export interface Searchable {
  readonly id: string;
  /** The entry's name in every language it has, folded: a hit here counts in full. */
  readonly names: readonly string[];
  /** What else is known of it, folded: place, date, kind. */
  readonly about: string;
}

/** Entries that answer every word, best first; equals keep the order given. `recent`: ids used lately, latest first. */
export function ranked<T extends Searchable>(entries: readonly T[], query: string, recent: readonly string[] = []): T[] {
  const words = query.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [...entries];
  const bonus = new Map(recent.map((id, index) => [id, RECENT / (index + 1)]));
  return entries
    .flatMap((entry) => {
      const score = scoreOf(entry, words, query);
      return score === null ? [] : [{ entry, score: score + (bonus.get(entry.id) ?? 0) }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

const START = 100;
const WORD_START = 80;
const INSIDE = 30;
const SCATTERED = 12;
/** What a hit outside the name is worth. */
const ABOUT = 0.45;
const RECENT = 20;
/** A name that begins as it was typed, word after word. */
const WHOLE = 40;

function scoreOf({ names, about }: Searchable, words: readonly string[], query: string): number | null {
  let sum = 0;
  for (const word of words) {
    const best = Math.max(hit(about, word) * ABOUT, ...names.map((name) => hit(name, word) || scattered(name, word)));
    if (best === 0) return null;
    sum += best;
  }
  const begins = names.some((name) => name.startsWith(query)) ? WHOLE : 0;
  const shortest = Math.min(...names.map(({ length }) => length));
  return sum / words.length + begins - Math.min(shortest, 100) / 20;
}

/** 0 where the word is not in the text. */
function hit(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === 0) return START;
  if (at < 0) return 0;
  return text.includes(` ${word}`) ? WORD_START : INSIDE;
}

/** The letters of the word in order, the first at the beginning of a word: initials ("abt") and letters left out. */
function scattered(text: string, word: string): number {
  if (word.length < 2) return 0;
  for (let start = startOf(text, word, 0); start >= 0; start = startOf(text, word, start + 1)) {
    const end = endOf(text, word, start);
    if (end < 0) return 0;
    if (end - start <= word.length * (word.length > 4 ? 2 : 3)) return SCATTERED * (word.length / (end - start));
  }
  return 0;
}

function startOf(text: string, word: string, from: number): number {
  const [first = ''] = word;
  if (from === 0 && text.startsWith(first)) return 0;
  const at = text.indexOf(` ${first}`, Math.max(from - 1, 0));
  return at < 0 ? -1 : at + 1;
}

/** Behind the last letter, or -1. */
function endOf(text: string, word: string, start: number): number {
  let at = start;
  for (const letter of word) {
    const next = text.indexOf(letter, at);
    if (next < 0) return -1;
    at = next + 1;
  }
  return at;
}
