import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon, shippedActors } from './lexicon.ts';

const resources = resolve(import.meta.dirname, '../../../resources');

describe('lexicon', () => {
  it('lists the actors with their names in three languages', () => {
    const actors = shippedActors(resources);
    expect(actors).toHaveLength(87);
    expect(actors.find(({ id }) => id === 'fama')).toEqual({
      id: 'fama', name: { fr: 'Forces armées maliennes', en: 'Malian Armed Forces', ar: 'الجيش المالي' }, type: 'state_force', country: 'ML', core: true,
    });
  });

  it('names the file and the entry of a fault', () => {
    const copy = mkdtempSync(join(tmpdir(), 'lexicon-'));
    cpSync(join(resources, 'lexicon'), join(copy, 'lexicon'), { recursive: true });
    cpSync(join(resources, 'gazetteer'), join(copy, 'gazetteer'), { recursive: true });
    writeFileSync(join(copy, 'lexicon', 'actors.json'), JSON.stringify({ actors: [{ id: 'fama' }] }));
    expect(() => loadLexicon(copy)).toThrow(/actors\.json: entry actors\.0\.name/);
    expect(() => loadLexicon(join(copy, 'absent'))).toThrow(/cannot be read/);
  });
});
