import { describe, expect, it } from 'vitest';
import { independentSources, storyKey } from './publisher.ts';

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
