/** Speed outside the targets: the reader over the labelled articles, taken 1, 10 and 100 times, and a report's words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '../../src/main/extraction/extract.ts';
import { loadLexicon } from '../../src/main/extraction/lexicon.ts';
import { once } from './clock.ts';
import type { Readings } from './readings.ts';

interface Article { readonly text: string; readonly published: string; readonly lang: 'fr' | 'en' }

const root = resolve(import.meta.dirname, '../..');

/** Articles a second, and how many events they gave. */
export function reading(): Readings {
  const lexicon = loadLexicon(join(root, 'resources'));
  const articles = ['dev', 'own'].flatMap((set) => {
    const directory = join(root, 'tests/eval', set);
    return readdirSync(directory).filter((name) => name.endsWith('.json')).sort().map((name) => articleIn(join(directory, name)));
  });
  const speed = (times: number): number => {
    const elapsed = once(() => {
      for (let i = 0; i < times; i++) for (const article of articles) extract(article, lexicon);
    });
    return (articles.length * times * 1000) / elapsed;
  };
  return { articles: articles.length, speed1: speed(1), speed10: speed(10), speed100: speed(100) };
}

/** The one place where a labelled article takes its type. */
function articleIn(file: string): Article {
  return JSON.parse(readFileSync(file, 'utf8'));
}
