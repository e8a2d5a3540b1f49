import type { DocumentSummary } from '#shared/domain/document';
import { describe, expect, it } from 'vitest';
import { neighbour, nextWaiting, progressOf, queueOf } from './queue.ts';

const QUEUE = [
  summary({ id: 'd', publisher: 'Zone', published: '2025-03-01', pending: 1 }),
  summary({ id: 'c', publisher: null, published: '2025-03-02', pending: 0 }),
  summary({ id: 'b', publisher: 'Agence', published: '2025-03-01', pending: 2 }),
  summary({ id: 'a', publisher: 'Zone', published: '2025-03-02', pending: 3 }),
];
const shapeOf = (...args: Parameters<typeof queueOf>): unknown => queueOf(...args).map(({ name, documents }) => [name, documents.map(({ id }) => id).join('')]);

describe('the queue', () => {
  it('keeps the order of arrival in one group', () => {
    expect(shapeOf(QUEUE, 'arrival', 'all', null)).toEqual([[null, 'dcba']]);
    expect(shapeOf([], 'arrival', 'all', null)).toEqual([]);
  });

  it('groups by publisher in the order of names, those without one last', () => {
    expect(shapeOf(QUEUE, 'publisher', 'all', null)).toEqual([['Agence', 'b'], ['Zone', 'da'], [null, 'c']]);
  });

  it('groups by day, the latest first', () => {
    expect(shapeOf(QUEUE, 'day', 'all', null)).toEqual([['2025-03-02', 'ca'], ['2025-03-01', 'db']]);
  });

  it('can leave out what is done, but never the open document', () => {
    expect(shapeOf(QUEUE, 'arrival', 'pending', null)).toEqual([[null, 'dba']]);
    expect(shapeOf(QUEUE, 'arrival', 'pending', 'c')).toEqual([[null, 'dcba']]);
  });

  it('goes on to the next that waits, and from the top again after the last', () => {
    const groups = queueOf(QUEUE, 'publisher', 'all', null);
    expect(['b', 'd', 'a', 'c', null].map((after) => nextWaiting(groups, after))).toEqual(['d', 'a', 'b', 'b', 'b']);
    expect(nextWaiting(queueOf([summary({ id: 'a', pending: 1 })], 'arrival', 'all', null), 'a')).toBeNull();
  });

  it('steps to a neighbour and stops at both ends', () => {
    const groups = queueOf(QUEUE, 'arrival', 'all', null);
    expect([neighbour(groups, null, 1), neighbour(groups, 'd', 1), neighbour(groups, 'd', -1), neighbour(groups, 'a', 1)]).toEqual(['d', 'c', 'd', 'a']);
    expect(neighbour([], 'a', 1)).toBeNull();
  });

  it('counts what is decided', () => {
    expect(progressOf(QUEUE)).toEqual({ decided: 14, total: 20 });
  });
});

function summary(part: Partial<DocumentSummary>): DocumentSummary {
  return {
    id: 'x', sha256: '', title: '', lang: 'fr', published: '2025-01-01', publishedFrom: 'given', publisher: null, letter: 'F', letterFrom: 'publisher',
    marking: 'clear', addedAt: '2025-01-01T00:00:00.000Z', proposals: 5, pending: 0, events: 0, ...part,
  };
}
