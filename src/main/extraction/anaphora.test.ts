import { describe, expect, it } from 'vitest';
import type { ActorMention } from './actors.ts';
import { nameGroupsAgain } from './anaphora.ts';

function sentence(text: string, paragraph: number, ...actors: ActorMention[]): { start: number; paragraph: number; text: string; actors: ActorMention[] } {
  return { start: 0, paragraph, text, actors };
}

const jnim: ActorMention = { start: 0, end: 4, side: 'armed', class: 'named', id: 'jnim', nationality: null, speaks: false };

describe('an armed group that is taken up again', () => {
  it('has the name it had', () => {
    const [, second] = nameGroupsAgain([sentence('jnim attacked nara', 1, jnim), sentence('the group then burned a post', 1)]);
    expect(second?.actors).toEqual([{ ...jnim, start: 0, end: 9 }]);
  });

  it('replaces a class mention of the same words', () => {
    const unknown: ActorMention = { start: 4, end: 15, side: 'armed', class: 'armed', id: 'unknown_armed', nationality: null, speaks: false };
    const [, second] = nameGroupsAgain([sentence('jnim a attaque nara', 1, jnim), sentence('les jihadistes ont pille', 2, unknown)]);
    expect(second?.actors.map(({ id }) => id)).toEqual(['jnim']);
  });

  it('is forgotten after some paragraphs, and a group with a name of its own keeps it', () => {
    const far = sentence('the group then burned a post', 9);
    const other: ActorMention = { ...jnim, id: 'csp' };
    const own = sentence('csp said the group left', 1, other);
    expect(nameGroupsAgain([sentence('jnim attacked nara', 1, jnim), own, far])).toEqual([sentence('jnim attacked nara', 1, jnim), own, far]);
  });
});
