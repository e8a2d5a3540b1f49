import { describe, expect, it } from 'vitest';
import { literalPrefixes, prefixesIn, requiredPrefixes } from './literal-prefix.ts';

describe('how a pattern begins', () => {
  it.each([
    ['\\battaques?\\b', ['att']],
    ['\\b(?:enleve|kidnappe)(?:es?|s)\\b', ['enl', 'kid']],
    ['\\b(?:(?:tue|abattu)s?|mort)\\b', ['tue', 'aba', 'mor']],
    ['\\b(?:a|ont) tue\\b', null],
    ['\\b(?:grande )?commission', null],
    ['\\bab?c', null],
    ['attaque', null],
    ['(?<!x)\\battaque', ['att']],
    ['(?=\\b(?:sont|fui)\\b)(?<=x)\\bsont', ['son', 'fui']],
    ['\\battaque|\\bmine', ['att', 'min']],
    ['\\battaque|mine', null],
  ])('%s', (source, expected) => {
    expect(literalPrefixes(source)).toEqual(expected);
  });

  it.each([
    ['\\b(?:a|ont) (?:(?:deja|aussi) )*(?:tue|abattu)s?\\b', ['tue', 'aba']],
    ['\\bla mort de\\b', ['mor']],
    ['\\b(?:a|ont)\\b[^.;]{0,40}?\\b(?:fermee?s|close)\\b', ['fer', 'clo']],
    ['\\b(?:le|ce) (?:re)?tour\\b', null],
    ['\\b(?:a|ont) \\w+\\b', null],
  ])('%s contains', (source, expected) => {
    expect(requiredPrefixes(source)).toEqual(expected);
  });

  it('is found at the beginning of words only', () => {
    expect([...prefixesIn("l'attaque du camp, un mort")]).toEqual(['att', 'cam', 'mor']);
  });
});
