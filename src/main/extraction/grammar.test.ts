import { describe, expect, it } from 'vitest';
import { acts, isHit } from './grammar.ts';

/** The mention stands between brackets. */
function around(text: string): { before: string; after: string } {
  const [before = '', rest = ''] = text.split('[');
  return { before, after: rest.split(']')[1] ?? '' };
}

describe('the words around a mention', () => {
  it.each([
    ["[un sous-prefet] avait ete enleve pres de dilly", { hit: true, acts: false }],
    ['gunmen killed five [soldiers] on monday', { hit: true, acts: false }],
    ['the [customs officers] were killed at dawn', { hit: true, acts: false }],
    ["deux bergers ont ete tues par des [soldats] maliens", { hit: false, acts: true }],
    ['[soldiers] attacked the camp', { hit: false, acts: true }],
    ["l'enlevement du [prefet]", { hit: true, acts: false }],
    ["le [gouverneur] s'est rendu sur place", { hit: false, acts: false }],
  ])('%s', (text, expected) => {
    expect({ hit: isHit(around(text)), acts: acts(around(text)) }).toEqual(expected);
  });
});
