import { describe, expect, it } from 'vitest';
import type { ActorMention } from './actors.ts';
import { namePeopleAgain } from './people-again.ts';

const drivers: ActorMention = { start: 4, end: 14, side: 'civil', class: 'drivers', id: 'drivers', nationality: null, speaks: false };

describe('people taken up by a pronoun', () => {
  it('are those of the sentence before', () => {
    const [, second] = namePeopleAgain([
      { start: 0, paragraph: 1, text: 'les chauffeurs hesitent.', actors: [drivers] },
      { start: 30, paragraph: 1, text: "trois d'entre eux ont ete enleves", actors: [] },
    ]);
    expect(second?.actors).toEqual([{ ...drivers, start: 36, end: 47 }]);
  });

  it('are not taken over from another paragraph', () => {
    const sentences = [{ start: 0, paragraph: 1, text: 'les chauffeurs hesitent.', actors: [drivers] }, { start: 30, paragraph: 2, text: "trois d'entre eux ont ete enleves", actors: [] }];
    expect(namePeopleAgain(sentences)).toEqual(sentences);
  });
});
