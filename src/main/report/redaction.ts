/**
 * The marking as a ceiling: events above it are left out whole; of an event within it, what comes from a document above it.
 * Everything later in the making of a report sees only what this lets through.
 */
import type { EventRecord } from '#shared/domain/event';
import { bestGrade } from '#shared/domain/grading';
import { isAbove, type Marking } from '#shared/domain/marking';

export interface Redacted {
  readonly events: readonly EventRecord[];
  /** Documents above the marking that events within it cite. */
  readonly documents: readonly string[];
}

type MarkingOf = (document: string) => Marking | null;

/** `events`: within the marking already. */
export function withoutHigherDocuments(events: readonly EventRecord[], ceiling: Marking, markingOf: MarkingOf): Redacted {
  const hidden = new Set<string>();
  const isHidden = (document: string | null): boolean => {
    if (document === null) return false;
    if (!hidden.has(document) && isAbove(markingOf(document) ?? 'clear', ceiling)) hidden.add(document);
    return hidden.has(document);
  };
  return { events: events.map((event) => within(event, isHidden)), documents: [...hidden].sort() };
}

/** The grade is that of the citations that can be shown: a better one would tell of a source that is not there. */
function within(event: EventRecord, isHidden: (document: string | null) => boolean): EventRecord {
  const citations = event.citations.filter(({ document }) => !isHidden(document));
  const claims = event.claims.filter(({ document }) => !isHidden(document));
  if (citations.length === event.citations.length && claims.length === event.claims.length) return event;
  return { ...event, citations, claims, grade: bestGrade(citations.map(({ grade }) => grade)) };
}
