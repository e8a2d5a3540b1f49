import { describe, expect, it } from 'vitest';
import { literalPrefixes, prefixesIn } from './literal-prefix.ts';

describe('how a pattern begins', () => {
  it.each([
    ['\\battaques?\\b', ['att']],
    ['\\b(?:enleve|kidnappe)(?:es?|s)\\b', ['enl', 'kid']],
    ['\\b(?:(?:tue|abattu)s?|mort)\\b', ['tue', 'aba', 'mor']],
    ['\\b(?:a|ont) tue\\b', null],
    ['\\b(?:grande )?commission', null],
    ['\\bab?c', null],
    ['attaque', null],
    ['(?<!x)\\battaque', null],
    ['\\battaque|mine', null],
  ])('%s', (source, expected) => {
    expect(literalPrefixes(source)).toEqual(expected);
  });

  it('is found at the beginning of words only', () => {
    expect([...prefixesIn("l'attaque du camp, un mort")]).toEqual(['att', 'cam', 'mor']);
  });
});
