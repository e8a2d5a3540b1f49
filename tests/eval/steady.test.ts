import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/main/extraction/extract.ts';
import { loadLexicon } from '../../src/main/extraction/lexicon.ts';

const root = resolve(import.meta.dirname, '../..');
const lexicon = loadLexicon(join(root, 'resources'));
const directory = join(root, 'tests/eval/dev');

interface Article {
  readonly text: string;
  readonly published: string;
  readonly lang: 'fr' | 'en';
}

const articles = readdirSync(directory).filter((file) => file.endsWith('.json')).map((file): Article => JSON.parse(readFileSync(join(directory, file), 'utf8')));
const BOILERPLATE = ['Partager', '[Publicité]', 'Lire aussi : la recette du jour', 'Abonnez-vous à notre lettre', 'Photo : archives', '1 204 vues', 'Tous droits réservés', 'https://example.org/page', ''];

/** Drafts without what quotes the text. */
function drafts({ text, published, lang }: Article): unknown[] {
  return extract({ text, published, lang }, lexicon).map(({ draft }) => draft);
}

/** The text with one more block before its `at`-th block (never before the first, where the title stands). */
function withBlock({ text, ...rest }: Article, at: number, block: string): Article {
  const blocks = text.split('\n\n');
  const index = 1 + (at % blocks.length);
  return { ...rest, text: [...blocks.slice(0, index), block, ...blocks.slice(index)].join('\n\n') };
}

describe('the reading of an article', () => {
  it('is not changed by a blank line or by boilerplate', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(20), fc.constantFrom(...BOILERPLATE), (article, at, block) => {
        expect(drafts(withBlock(article, at, block))).toEqual(drafts(article));
      }),
      { numRuns: 30 },
    );
  });

  it('says in claims and outcomes only what the text says', () => {
    for (const { text, published, lang } of articles) {
      for (const { claims, draft } of extract({ text, published, lang }, lexicon)) {
        const quoted = [...claims.map(({ says }) => says.replace(/…$/, '')), ...(draft.kind === 'meeting' ? draft.outcomes : [])];
        expect(quoted.filter((words) => !text.includes(words))).toEqual([]);
      }
    }
  });
});
