import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionsOf } from './attribution.ts';
import { LIBRARIES } from './libraries.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('attributions', () => {
  it('are the rows of the table, without its head', () => {
    const table = 'Words.\n\n| folder | what | origin | licence |\n|---|---|---|---|\n| `a/b` | things | somewhere | CC0, "words" |\n';
    expect(attributionsOf(table)).toEqual([{ folder: 'a/b', what: 'things', origin: 'somewhere', licence: 'CC0, “words”' }]);
  });

  it('of the shipped file are all told, each with a licence', () => {
    const shipped = read('resources/ATTRIBUTION.md');
    const rows = attributionsOf(shipped);
    expect(rows).toHaveLength(shipped.split('\n').filter((line) => line.startsWith('| `')).length);
    expect(rows.filter(({ licence }) => licence === '')).toEqual([]);
    expect(rows.map(({ licence }) => licence).join()).toContain('© OpenStreetMap contributors');
  });
});

describe('libraries', () => {
  it('carry the licence that their packages state', () => {
    const stated = LIBRARIES.map(({ name, packageName }) => ({ name, licence: JSON.parse(read(`node_modules/${packageName}/package.json`)).license }));
    expect(LIBRARIES.map(({ name, licence }) => ({ name, licence }))).toEqual(stated);
  });
});
