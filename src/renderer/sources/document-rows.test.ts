import type { DocumentSummary } from '#shared/domain/document';
import { describe, expect, it } from 'vitest';
import { foundDocuments, orderedDocuments } from './document-rows.ts';

const document = (title: string, part: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: title, sha256: '', title, lang: 'fr', published: '2024-05-10', publishedFrom: 'given', publisher: null, letter: 'F', letterFrom: 'publisher',
  marking: 'clear', addedAt: '2024-05-10T12:00:00.000Z', proposals: 0, pending: 0, events: 0, ...part,
});
const all = [document('Été', { publisher: 'Gazette', marking: 'red' }), document('Avril', { published: '2023-01-02', pending: 3 }), document('zone', { marking: 'green' })];
const titles = (list: readonly DocumentSummary[]) => list.map(({ title }) => title);

describe('documents', () => {
  it('are found by title, publisher and day', () => {
    expect(titles(foundDocuments(all, 'ete'))).toEqual(['Été']);
    expect(titles(foundDocuments(all, 'gazette'))).toEqual(['Été']);
    expect(titles(foundDocuments(all, '2023'))).toEqual(['Avril']);
  });

  it('sort by title, day, marking and figures', () => {
    expect(titles(orderedDocuments(all, { by: 'title', direction: 'asc' }, 'fr'))).toEqual(['Avril', 'Été', 'zone']);
    expect(titles(orderedDocuments(all, { by: 'published', direction: 'desc' }, 'fr'))).toEqual(['Été', 'zone', 'Avril']);
    expect(titles(orderedDocuments(all, { by: 'marking', direction: 'desc' }, 'fr'))).toEqual(['Été', 'zone', 'Avril']);
    expect(titles(orderedDocuments(all, { by: 'pending', direction: 'desc' }, 'fr'))).toEqual(['Avril', 'Été', 'zone']);
  });
});
