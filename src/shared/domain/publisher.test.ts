import { describe, expect, it } from 'vitest';
import { standingOf } from './commitment.ts';
import { independentSources, storyKey } from './publisher.ts';
import { parseIsoDay } from './when.ts';

const cited = (publisher: string | null, document: string | null, url: string | null = null) => ({ publisher, document, url });
const groupOf = (publisher: string): string | null => (publisher.startsWith('Sahel') ? 'Sahel Médias' : null);
const copies = new Map([['b', 'a'], ['c', 'a']]);
const storyOf = (id: string): string => storyKey({ id, sameAs: copies.get(id) ?? null });

describe('independent sources', () => {
  it.each([
    ['publishers of their own', [cited('Le Riverain', 'a'), cited('El Hodh', 'd')], 2],
    ['one publisher twice', [cited('Le Riverain', 'd'), cited('Le Riverain', 'e')], 1],
    ['a group', [cited('Sahel Matin', 'd'), cited('Sahel Soir', 'e')], 1],
    ['one story in three papers', [cited('Le Riverain', 'a'), cited('El Hodh', 'b'), cited(null, 'c')], 1],
    ['papers joined by a story that one of them copied', [cited('Le Riverain', 'd'), cited('Le Riverain', 'a'), cited('El Hodh', 'b'), cited('El Hodh', 'e')], 1],
    ['texts without a publisher', [cited(null, 'd'), cited(null, 'e'), cited(null, null, 'https://x.example')], 3],
    ['nothing', [], 0],
  ])('%s', (_what, citations, count) => {
    expect(independentSources(citations, groupOf, storyOf)).toBe(count);
  });
});

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
