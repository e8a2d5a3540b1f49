import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IN_FRENCH } from './attribution-french.ts';
import { attributionsOf } from './attribution.ts';
import { LIBRARIES } from './libraries.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const shipped = read('resources/ATTRIBUTION.md');

describe('attributions', () => {
  it('are the rows of the table, without its head', () => {
    const table = 'Words.\n\n| folder | what | origin | licence |\n|---|---|---|---|\n| `a/b` | things | somewhere | CC0, "words" |\n';
    const row = { folder: 'a/b', what: 'things', origin: 'somewhere', licence: 'CC0, “words”', lang: 'en' };
    expect(attributionsOf(table, 'en')).toEqual([row]);
    expect(attributionsOf(table, 'fr')).toEqual([row]);
  });

  it.each(['fr', 'en'] as const)('of the shipped file are all told in %s, each with a licence', (lang) => {
    const rows = attributionsOf(shipped, lang);
    expect(rows.map(({ folder }) => folder)).toEqual(shipped.split('\n').filter((line) => line.startsWith('| `')).map((line) => (line.split('|')[1] ?? '').trim().replaceAll('`', '')));
    expect(rows.filter(({ what, origin, licence }) => what === '' || origin === '' || licence === '')).toEqual([]);
    expect(rows.filter((row) => row.lang !== lang)).toEqual([]);
  });

  it('keep in French the mentions, the names of licences and the years and counts', () => {
    const french = attributionsOf(shipped, 'fr');
    expect(french.map(lasting)).toEqual(attributionsOf(shipped, 'en').map(lasting));
  });

  it('in French are of folders that are shipped', () => {
    expect(Object.keys(IN_FRENCH)).toEqual(attributionsOf(shipped, 'en').map(({ folder }) => folder));
  });
});

/** What a translation must leave as it is, in the order of the words that hold it. */
function lasting({ what, origin, licence }: { readonly what: string; readonly origin: string; readonly licence: string }) {
  const words = `${what} ${origin} ${licence}`.replace(/(\d)[,\u202f](\d{3})/g, '$1$2');
  return {
    mentions: [...licence.matchAll(/(?:“|«\u00a0)([^”»]*?)(?:”|\u00a0»)/g)].map(([, mention]) => mention),
    licences: licence.match(/\b(?:CC0|CC BY \d\.\d(?: IGO)?|ODbL \d\.\d|SIL Open Font License \d\.\d)/g) ?? [],
    numbers: (words.match(/\d+/g) ?? []).map(Number).toSorted((a, b) => a - b),
  };
}

describe('libraries', () => {
  it('carry the licence that their packages state', () => {
    const stated = LIBRARIES.map(({ name, packageName }) => ({ name, licence: JSON.parse(read(`node_modules/${packageName}/package.json`)).license }));
    expect(LIBRARIES.map(({ name, licence }) => ({ name, licence }))).toEqual(stated);
  });
});
