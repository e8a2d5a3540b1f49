/** What an author does to the sentences of a section. Pure: paragraphs in, paragraphs out. */
import { sameValue } from '#shared/domain/change';
import type { ReportParagraph, ReportSentence } from '#shared/domain/report';

/** A sentence of a section. */
export interface Place {
  readonly paragraph: string;
  readonly sentence: number;
}

export interface Written {
  readonly paragraphs: readonly ReportParagraph[];
  /** Where the caret goes. */
  readonly at: Place | null;
}

const BLANK: ReportSentence = { text: '', refs: [], likelihood: null, confidence: null };

export function withSentence(paragraphs: readonly ReportParagraph[], at: Place, part: Partial<ReportSentence>): readonly ReportParagraph[] {
  return inParagraph(paragraphs, at.paragraph, (sentences) => sentences.map((one, index) => (index === at.sentence ? { ...one, ...part } : one)));
}

/** A sentence cut in two: both halves keep the references, which stood for the whole; a new one at its end has none. */
export function sentenceAfter(paragraphs: readonly ReportParagraph[], at: Place, caret: number): Written {
  const split = (one: ReportSentence): ReportSentence[] => {
    const [head, tail] = [one.text.slice(0, caret).trimEnd(), one.text.slice(caret).trimStart()];
    return [{ ...one, text: head }, tail === '' ? BLANK : { ...one, text: tail }];
  };
  return {
    paragraphs: inParagraph(paragraphs, at.paragraph, (sentences) => sentences.flatMap((one, index) => (index === at.sentence ? split(one) : [one]))),
    at: { ...at, sentence: at.sentence + 1 },
  };
}

/** A paragraph without sentences goes too. */
export function withoutSentence(paragraphs: readonly ReportParagraph[], at: Place): Written {
  const before = neighbour(paragraphs, at, -1);
  const left = inParagraph(paragraphs, at.paragraph, (sentences) => sentences.filter((_one, index) => index !== at.sentence)).filter(({ sentences }) => sentences.length > 0);
  return { paragraphs: left, at: before };
}

export function paragraphAtEnd(paragraphs: readonly ReportParagraph[], sentences: readonly ReportSentence[] = [BLANK]): Written {
  const id = freshId(paragraphs);
  return { paragraphs: [...paragraphs, { id, sentences: [...sentences] }], at: { paragraph: id, sentence: 0 } };
}

/** The sentence before or after, across paragraphs; null at either end. */
export function neighbour(paragraphs: readonly ReportParagraph[], at: Place, step: 1 | -1): Place | null {
  const places = placesOf(paragraphs);
  const index = places.findIndex(({ paragraph, sentence }) => paragraph === at.paragraph && sentence === at.sentence);
  return index < 0 ? null : (places[index + step] ?? null);
}

/** Without sentences in which nothing is written yet. */
export function worthKeeping(paragraphs: readonly ReportParagraph[]): readonly ReportParagraph[] {
  return paragraphs
    .map((one) => ({ ...one, sentences: one.sentences.filter(({ text }) => text.trim() !== '') }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** Proposed sentences that the author's text has in no paragraph. */
export function notTaken(own: readonly ReportParagraph[], proposed: readonly ReportParagraph[]): readonly ReportSentence[] {
  const known = own.flatMap(({ sentences }) => sentences);
  return proposed.flatMap(({ sentences }) => sentences).filter((one) => !known.some(({ text, refs }) => text === one.text && sameValue(refs, one.refs)));
}

function placesOf(paragraphs: readonly ReportParagraph[]): readonly Place[] {
  return paragraphs.flatMap(({ id, sentences }) => sentences.map((_one, sentence) => ({ paragraph: id, sentence })));
}

function inParagraph(paragraphs: readonly ReportParagraph[], id: string, change: (sentences: readonly ReportSentence[]) => ReportSentence[]): readonly ReportParagraph[] {
  return paragraphs.map((one) => (one.id === id ? { ...one, sentences: change(one.sentences) } : one));
}

function freshId(paragraphs: readonly ReportParagraph[]): string {
  const taken = new Set(paragraphs.map(({ id }) => id));
  let number = paragraphs.length + 1;
  while (taken.has(`a${number}`)) number += 1;
  return `a${number}`;
}
