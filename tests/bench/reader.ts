/** Speed outside the targets: the reader over the labelled articles, over longer and longer ones, and over many. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '../../src/main/extraction/extract.ts';
import { loadLexicon } from '../../src/main/extraction/lexicon.ts';
import { median, once } from './clock.ts';
import type { Readings } from './readings.ts';

interface Article { readonly text: string; readonly published: string; readonly lang: 'fr' | 'en' }

const ROOT = resolve(import.meta.dirname, '../..');
/** Articles that are made longer; each is read at every length. */
const LENGTHENED = 6;
const MANY = 10;

export function reader(): Readings {
  const lexicon = loadLexicon(join(ROOT, 'resources'));
  const articles = ['dev', 'own'].flatMap((set) => {
    const directory = join(ROOT, 'tests/eval', set);
    return readdirSync(directory).filter((name) => name.endsWith('.json')).sort().map((name) => articleIn(join(directory, name)));
  });
  const readAll = (): void => articles.forEach((article) => void extract(article, lexicon));
  readAll();
  const heapFew = heapAfter(readAll);
  const elapsed: number[] = [];
  const heapMany = heapAfter(() => {
    for (let i = 0; i < MANY; i++) elapsed.push(once(readAll));
  });
  const longer = articles.slice(0, LENGTHENED);
  const perThousand = (times: number): number => median(longer.map((article) => {
    const text = Array.from({ length: times }, () => article.text).join('\n\n');
    return once(() => void extract({ ...article, text }, lexicon)) / (text.length / 1000);
  }));
  return {
    articles: articles.length, speed: (articles.length * 1000) / median(elapsed), readMany: articles.length * MANY, heapFew, heapMany,
    thousand1: perThousand(1), thousand10: perThousand(10), thousand100: perThousand(100),
  };
}

/** Megabytes. */
function heapAfter(work: () => void): number {
  work();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** The one place where a labelled article takes its type. */
function articleIn(file: string): Article {
  return JSON.parse(readFileSync(file, 'utf8'));
}
