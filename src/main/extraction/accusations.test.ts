import { describe, expect, it } from 'vitest';
import { accusedIn } from './accusations.ts';
import type { ActorMention } from './actors.ts';
import type { SentenceFacts } from './happenings.ts';

function sentence(text: string, words: string): SentenceFacts {
  const start = text.indexOf(words);
  const army: ActorMention = { start, end: start + words.length, side: 'army', class: 'named', id: 'fama', nationality: 'ML', speaks: false };
  return { start: 0, end: text.length, paragraph: 1, text, plain: text, dates: [], places: [], casualties: [], triggers: [], actors: [army] };
}

describe('who is accused', () => {
  it.each([
    ['mauritania blamed malian soldiers', 'malian soldiers', ['fama']],
    ["la famille avait mis en cause des suppletifs de l'armee", 'armee', ['fama']],
    ["malian soldiers blamed the jihadists", 'malian soldiers', []],
    ["l'armee a ouvert une enquete", 'armee', []],
  ])('%s', (text, words, expected) => {
    expect(accusedIn(sentence(text, words)).map(({ id }) => id)).toEqual(expected);
  });
});
