/** Where a search is answered in a text, so that it can be marked. */
import { fold, termsOf } from './filter.ts';

/** UTF-16 offsets. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

interface Word extends Highlight {
  readonly folded: string;
}

/** Phrases word for word, of words the part that was typed; in order, none over another. */
export function highlights(text: string, query: string): Highlight[] {
  const { phrases, words } = termsOf(query);
  if (phrases.length === 0 && words.length === 0) return [];
  const own = wordsOf(text);
  const found = [
    ...phrases.flatMap((phrase) => occurrences(own, phrase.split(' '))),
    ...own.flatMap((word) => {
      const typed = words.filter((one) => word.folded.startsWith(one)).sort((a, b) => b.length - a.length)[0];
      return typed === undefined ? [] : [{ start: word.start, end: endOfPart(text, word, typed.length) }];
    }),
  ];
  return joined(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, folded: fold(word) }));
}

function occurrences(own: readonly Word[], phrase: readonly string[]): Highlight[] {
  return own.flatMap((first, index) => {
    const last = own[index + phrase.length - 1];
    return last && phrase.every((word, offset) => own[index + offset]?.folded === word) ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Where so many folded letters of a word end in the text; marks over a letter belong to it. */
function endOfPart(text: string, { start, end }: Word, letters: number): number {
  for (let at = start + 1; at < end; at++) {
    if (fold(text.slice(start, at)).length >= letters && !/^\p{M}/u.test(text.slice(at))) return at;
  }
  return end;
}

function joined(found: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end > last.end) kept[kept.length - 1] = { start: last.start, end: one.end };
  }
  return kept;
}
