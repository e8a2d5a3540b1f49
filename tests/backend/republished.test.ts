import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isSameStory, sketchOf } from '#shared/domain/story';
import { RESOURCES } from '../support/backend.ts';

/** Articles, each made of the summaries of five events in a row of the chronology. */
const COUNT = 20;
const EVENTS = 5;

/** Ways in which the same story comes again. */
const REWRITINGS: Readonly<Record<string, (article: readonly string[], other: readonly string[]) => readonly string[]>> = {
  'under another headline and byline': (article) => ['Frontière : le point de la journée', 'Par notre correspondant à Néma, avec agences', ...article, '© Le Riverain. Reproduction interdite.'],
  'trimmed after its third paragraph': (article) => article.slice(0, 3),
  'with its paragraphs in another order': ([first = '', ...others]) => [first, ...others.toReversed()],
  'with sentences left out': (article) => article.map((paragraph) => sentencesOf(paragraph).filter((_sentence, index) => index % 4 !== 3).join(' ')),
  'with every clause turned round': (article) => article.map((paragraph) => sentencesOf(paragraph).map(turned).join(' ')),
  'with a paragraph of another': (article, [extra = '']) => [...article, extra],
  'cut, under another byline, in another order': ([first = '', second = '', ...others]) => ['Avec agences', ...others.toReversed().slice(1), second, first],
  'in other words here and there': (article) => article.map((paragraph) => paragraph.split(' ').map((word, index) => (index % 12 === 11 ? 'quelque' : word)).join(' ')),
};

/** All are found, none is mistaken, where it was last measured; different reports of one event are in `stories.ts`. */
it('of 20 articles told again in eight ways, nine in ten are recognised; of two different articles, hardly ever', () => {
  const articles = articlesOf();
  expect(articles).toHaveLength(COUNT);
  const sketches = articles.map((article) => sketchOf(article.join('\n\n')));
  const again = Object.values(REWRITINGS).map((rewrite) => articles.map((article, index) => sketchOf(rewrite(article, articles[(index + 1) % COUNT] ?? []).join('\n\n'))));
  const found = again.flatMap((copies) => copies.map((copy, index) => isSameStory(copy, sketches[index] ?? copy)));
  const mistaken = again.flatMap((copies) => copies.flatMap((copy, index) => sketches.filter((_sketch, other) => other !== index).map((sketch) => isSameStory(copy, sketch))));
  expect(shareOf(found)).toBeGreaterThanOrEqual(0.9);
  expect(shareOf(mistaken)).toBeLessThanOrEqual(0.02);
});

function articlesOf(): string[][] {
  const { records }: { records: { summary: { fr: string } }[] } = JSON.parse(readFileSync(join(RESOURCES, 'chronology/chronology.json'), 'utf8'));
  return Array.from({ length: COUNT }, (_article, index) => records.slice(index * EVENTS, (index + 1) * EVENTS).map(({ summary }) => summary.fr));
}

function sentencesOf(paragraph: string): string[] {
  return [...new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(paragraph)].map(({ segment }) => segment.trim());
}

function turned(sentence: string): string {
  const [first = '', ...others] = sentence.replace(/[.!?]$/, '').split(/, | ; /);
  return `${[...others, first].join(', ')}.`;
}

function shareOf(verdicts: readonly boolean[]): number {
  return verdicts.filter(Boolean).length / verdicts.length;
}
