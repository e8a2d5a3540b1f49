import { describe, expect, it } from 'vitest';
import type { ReportParagraph } from '#shared/domain/report';
import { neighbour, notTaken, paragraphAtEnd, sentenceAfter, withSentence, worthKeeping, withoutSentence } from './writing.ts';

const sentence = (text: string, refs: string[] = []) => ({ text, refs, likelihood: null, confidence: null });
const TEXT: ReportParagraph[] = [
  { id: 'p', sentences: [sentence('One.', ['a']), sentence('Two.', ['b'])] },
  { id: 'q', sentences: [sentence('Three.', ['c'])] },
];
const words = (paragraphs: readonly ReportParagraph[]) => paragraphs.map(({ sentences }) => sentences.map(({ text, refs }) => [text, ...refs]));

describe('an author at work', () => {
  it('rewrites a sentence, which keeps its references', () => {
    expect(words(withSentence(TEXT, { paragraph: 'p', sentence: 1 }, { text: 'Second.' }))).toEqual([[['One.', 'a'], ['Second.', 'b']], [['Three.', 'c']]]);
  });

  it('adds a sentence without references at the end of another, and cuts one in two that both keep them', () => {
    expect(words(sentenceAfter(TEXT, { paragraph: 'p', sentence: 0 }, 4).paragraphs)[0]).toEqual([['One.', 'a'], [''], ['Two.', 'b']]);
    expect(words(sentenceAfter([{ id: 'p', sentences: [sentence('One. Half.', ['a'])] }], { paragraph: 'p', sentence: 0 }, 4).paragraphs)).toEqual([[['One.', 'a'], ['Half.', 'a']]]);
  });

  it('takes a sentence away, with its paragraph where it was alone', () => {
    expect(withoutSentence(TEXT, { paragraph: 'q', sentence: 0 })).toEqual({ paragraphs: [TEXT[0]], at: { paragraph: 'p', sentence: 1 } });
  });

  it('walks from sentence to sentence across paragraphs', () => {
    expect([neighbour(TEXT, { paragraph: 'p', sentence: 1 }, 1), neighbour(TEXT, { paragraph: 'q', sentence: 0 }, 1)]).toEqual([{ paragraph: 'q', sentence: 0 }, null]);
  });

  it('adds a paragraph under an id that none has', () => {
    const { paragraphs, at } = paragraphAtEnd([...TEXT, { id: 'a4', sentences: [] }]);
    expect([paragraphs.at(-1)?.id, at]).toEqual(['a5', { paragraph: 'a5', sentence: 0 }]);
  });

  it('keeps nothing of a sentence that nobody wrote', () => {
    expect(words(worthKeeping([...TEXT, { id: 'a', sentences: [sentence('  ')] }]))).toEqual(words(TEXT));
  });

  it('knows what is proposed and not taken', () => {
    expect(notTaken(TEXT, [{ id: 'x', sentences: [sentence('One.', ['a']), sentence('One.', ['z'])] }])).toEqual([sentence('One.', ['z'])]);
  });
});
