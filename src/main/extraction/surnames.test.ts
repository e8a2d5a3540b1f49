import { describe, expect, it } from 'vitest';
import type { ActorMention } from './actors.ts';
import { foldText } from './fold.ts';
import { namePersonsAgain } from './surnames.ts';

describe('a person taken up by the last name', () => {
  it('is the office holder named in full before', () => {
    const text = 'Abdoulaye Diop landed. Diop met Awa Diop. General Diop left.';
    const full: ActorMention = { start: 0, end: 14, side: 'state', class: 'named', id: 'ml_mfa', nationality: 'ML', speaks: false };
    const [, second, third] = namePersonsAgain([{ start: 0, end: 22, actors: [full] }, { start: 23, end: 41, actors: [] }, { start: 42, end: 60, actors: [] }], foldText(text));
    expect(second?.actors).toEqual([{ ...full, start: 23, end: 27 }]);
    expect(third?.actors).toEqual([{ ...full, start: 50, end: 54 }]);
  });
});
