import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/main/extraction/extract.ts';
import { loadLexicon } from '../../src/main/extraction/lexicon.ts';
import { scoreArticle, summary, type Totals } from './score.mjs';

const root = resolve(import.meta.dirname, '../..');
const lexicon = loadLexicon(join(root, 'resources'));
const seed = resolve(root, '../shared/seed');

interface Labelled {
  readonly text: string;
  readonly published: string;
  readonly lang: 'fr' | 'en';
  readonly events: readonly unknown[];
}

function labelled(file: string): Labelled {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const COUNTS = 'optional articles gold pred tp strict type date place country side precision status cas casAny casAnyN aTp aG aP arTp arG arP';

function score(articles: readonly Labelled[]): { event: number; strict: number } {
  const totals: Totals = Object.fromEntries(COUNTS.split(' ').map((name) => [name, 0]));
  for (const { text, published, lang, events } of articles) scoreArticle(events, extract({ text, published, lang }, lexicon).map(({ draft }) => draft), totals, {});
  const { event, strict } = summary(totals);
  return { event: event.f1 ?? 1, strict: strict.f1 ?? 1 };
}

function readSet(name: string): Labelled[] {
  const directory = join(root, 'tests/eval', name);
  return readdirSync(directory).filter((file) => file.endsWith('.json')).sort().map((file) => labelled(join(directory, file)));
}

const dev = readSet('dev');

describe('the labelled articles', () => {
  it.each(dev.slice(0, 5).map((article, index) => [index, article] as const))('article %i of the first five is read well', (_, article) => {
    expect(score([article]).strict).toBeGreaterThanOrEqual(0.8);
  });

  it('are read well as a set', () => {
    const { event, strict } = score(dev);
    expect(event).toBeGreaterThanOrEqual(0.99);
    expect(strict).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the articles written beside the reader', () => {
  it('are read well as a set', () => {
    const { event, strict } = score(readSet('own'));
    expect(event).toBeGreaterThanOrEqual(0.93);
    expect(strict).toBeGreaterThanOrEqual(0.83);
  });
});

describe('the articles set aside before the reader saw any of their kind', () => {
  it('are read no worse than the first time', () => {
    const { event, strict } = score(readSet('aside'));
    expect(event).toBeGreaterThanOrEqual(0.87);
    expect(strict).toBeGreaterThanOrEqual(0.69);
  });
});

describe('the articles of the last batches that nothing was mended by', () => {
  it('are read no worse than the first time', () => {
    const { event, strict } = score(readSet('unseen'));
    expect(event).toBeGreaterThanOrEqual(0.67);
    expect(strict).toBeGreaterThanOrEqual(0.43);
  });
});

describe('the founding article', () => {
  it.skipIf(!existsSync(join(seed, 'article.fr.txt')))('gives its six events and nothing else (needs ../shared/seed)', () => {
    const expected = labelled(join(seed, 'article.expected.json'));
    expect(score([{ ...expected, text: readFileSync(join(seed, 'article.fr.txt'), 'utf8') }])).toEqual({ event: 1, strict: 1 });
  });
});
