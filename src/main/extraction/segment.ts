/** Lines and sentences of a folded text, each with its folded offsets and what kind of line it stands on. */
import type { Folded } from './fold.ts';
import { classifyLines, type LineRole } from './boilerplate.ts';

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Count of blank-line separated blocks before it. */
  readonly block: number;
  /** Line belongs to the one above: a paragraph broken by hard line ends. */
  readonly continues: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly role: LineRole;
}

/** Sentences of the article's body, headings and title, in order; boilerplate is left out. */
export function segment(folded: Folded): Sentence[] {
  const lines = splitLines(folded.plain);
  const roles = classifyLines(folded, lines);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let listed = false;
  for (const { start, end, role } of joinLines(lines, roles)) {
    if (role === 'boilerplate') continue;
    const item = /^[-\u2013\u2014\u2022*] ?/.test(folded.plain.slice(start, start + 2));
    if (!(item && listed && role === 'body')) {
      paragraph += 1;
      listed = TOLL_LEAD.test(folded.low.slice(Math.max(start, end - 60), end));
    }
    for (const piece of splitSentences(folded.plain, start, end)) for (const part of bounded(piece, folded.plain)) sentences.push({ ...part, paragraph, role });
  }
  return sentences;
}

/** "The toll is as follows:": the items of the list go on about what was just told. */
const TOLL_LEAD = /\b(?:bilan|pertes|toll|losses|casualties|dead|victimes)\b[^.]{0,40}:$/;

/** No sentence is this long; a text without punctuation is read in pieces, so that time grows with its length only. */
const LONGEST_SENTENCE = 1500;

function bounded({ start, end }: { start: number; end: number }, plain: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = plain.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    parts.push({ start: from, end: to });
    from = to;
  }
  parts.push({ start: from, end });
  return parts;
}

export function splitLines(plain: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  for (const match of plain.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const content = match[0].trim();
    if (content === '') {
      block += 1;
      continue;
    }
    const start = match.index + match[0].indexOf(content);
    const previous = lines.at(-1);
    const continues = previous !== undefined && previous.block === block && isBroken(plain, previous, content);
    lines.push({ start, end: start + content.length, block, continues });
  }
  return lines;
}

function isBroken(plain: string, previous: Line, next: string): boolean {
  const length = previous.end - previous.start;
  const open = /[^.!?:"')\]]$/.test(plain.slice(previous.start, previous.end));
  return open && (/^[a-z,;]/.test(next) || (length >= 55 && length <= 130 && !/^[-*•#>]/.test(next)));
}

function joinLines(lines: readonly Line[], roles: readonly LineRole[]): { start: number; end: number; role: LineRole }[] {
  const joined: { start: number; end: number; role: LineRole }[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const role = roles[index] ?? 'body';
    if (line.continues && last && last.role === 'body' && role === 'body') last.end = line.end;
    else joined.push({ start: line.start, end: line.end, role });
  });
  return joined;
}

const ABBREVIATION = /(?:^|[\s("'])(?:M|MM|Mme|Mlle|Dr|Pr|Me|Gen|Col|Cdt|Cne|Lt|Sgt|St|Ste|Mr|Mrs|Ms|Gov|Maj|Capt|No|art|env|km|hab|p|pp|cf|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|janv|fevr?|avr|juil|[A-Z])$/i;

/** Sentence ends: a full stop, question or exclamation mark (and closing quotes), space, then something that can begin a sentence. */
export function splitSentences(plain: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  const text = plain.slice(start, end);
  let from = 0;
  for (const match of text.matchAll(/[.!?]+(?:\s?["')\]])*(?=\s+)/g)) {
    const stop = match.index + match[0].length;
    const rest = text.slice(stop, stop + 12).trimStart();
    if (match[0] === '.' && ABBREVIATION.test(text.slice(from, match.index))) continue;
    if (!/^["'(-]*\s*[\p{Lu}\p{N}\p{So}\ud800-\udfff]/u.test(rest)) continue;
    push(pieces, text, from, stop, start);
    from = stop;
  }
  push(pieces, text, from, text.length, start);
  return pieces;
}

function push(pieces: { start: number; end: number }[], text: string, from: number, to: number, base: number): void {
  const raw = text.slice(from, to);
  const content = raw.trim();
  if (content === '') return;
  const lead = raw.indexOf(content);
  pieces.push({ start: base + from + lead, end: base + from + lead + content.length });
}
