import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { loadLexicon } from './lexicon.ts';

const lexicon = loadLexicon(join(resolve(import.meta.dirname, '../../..'), 'resources'));

function read(text: string): unknown[] {
  return extract({ text: `Title\n\n${text}`, published: '2025-05-23', lang: 'en' }, lexicon).map(({ draft }) => [draft.type, draft.when, draft.where.name]);
}

describe('what follows an attack', () => {
  it('counts a flight from the day of the attack on', () => {
    expect(read('Gunmen attacked the army post at Gogui on 15 May, killing two soldiers.\n\nSome 300 people have crossed at Fassala since the attack.')).toEqual([
      ['armed_clash', '2025-05-15', 'Gogui'],
      ['displacement', '2025-05-15/..', 'Fassala'],
    ]);
  });

  it('takes the claim of a group for no attack of its own', () => {
    expect(read('Gunmen attacked the army post at Gogui on 15 May, killing two soldiers. JNIM said that it had captured three soldiers.')).toEqual([['armed_clash', '2025-05-15', 'Gogui']]);
  });

  it('reads an act whose words a day stands between', () => {
    expect(read('Residents reported the disappearance, on Monday, of four herders near Gogui.')).toHaveLength(1);
  });
});
