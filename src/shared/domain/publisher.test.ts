import { expect, it } from 'vitest';
import { parseIsoDay } from './when.ts';
import { standingOf } from './commitment.ts';
import { independentSources } from './publisher.ts';

it('sources of one owner or one wire count once', () => {
  const from = (publisher: string | null, document: string) => ({ publisher, document, url: null });
  const groupOf = (name: string) => (name === 'AFP' || name === 'Le Sahel' ? 'afp' : null);
  expect(independentSources([from('AFP', 'a'), from('Le Sahel', 'b'), from('RFI', 'c'), from('RFI', 'd'), from(null, 'e'), from(null, 'f')], groupOf)).toBe(4);
});

it('a commitment is overdue once the latest day it was due has passed', () => {
  const today = parseIsoDay('2024-05-10') ?? 0;
  const standing = (due: string | null, state: 'open' | 'kept' = 'open') => standingOf({ text: 'patrouilles', by: null, due, state }, today);
  expect([standing('2024-05-09'), standing('2024-05-10'), standing('2024-05'), standing('2024-04/..'), standing(null), standing('2024-04', 'kept')]).toEqual([
    'overdue', 'open', 'open', 'open', 'open', 'kept',
  ]);
});
