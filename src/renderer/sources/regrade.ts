/** What a new letter would change, told before it is given. */
import type { DocumentSummary } from '#shared/domain/document';
import type { Citation, EventRecord } from '#shared/domain/event';
import type { SourceLetter } from '#shared/domain/grading';

export interface Regrading {
  readonly citations: number;
  /** That hold them. */
  readonly events: number;
}

type Cited = Pick<EventRecord, 'citations'>;
type Lettered = Pick<DocumentSummary, 'id' | 'publisher' | 'letterFrom'>;

/** Citations that follow the publisher and would carry another letter; documents with a letter of their own keep it. */
export function regradedByPublisher(name: string, letter: SourceLetter, events: readonly Cited[], documents: readonly Lettered[]): Regrading {
  const following = new Set(documents.filter(({ publisher, letterFrom }) => publisher === name && letterFrom === 'publisher').map(({ id }) => id));
  return tally(events, letter, ({ document, publisher }) => (document === null ? publisher === name : following.has(document)));
}

/** Citations of the document that would carry another letter. */
export function regradedByDocument(id: string, letter: SourceLetter, events: readonly Cited[]): Regrading {
  return tally(events, letter, ({ document }) => document === id);
}

function tally(events: readonly Cited[], letter: SourceLetter, isOf: (citation: Citation) => boolean): Regrading {
  const counts = events.map(({ citations }) => citations.filter((citation) => isOf(citation) && citation.grade[0] !== letter).length).filter((count) => count > 0);
  return { citations: counts.reduce((sum, count) => sum + count, 0), events: counts.length };
}
