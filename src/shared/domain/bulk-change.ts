/** One change asked for many events at once: what each of them becomes, or why it cannot. */
import { z } from 'zod';
import type { EventState } from './event.ts';
import { bestGrade, Grade, InformationDigit, SourceLetter } from './grading.ts';
import { Marking } from './marking.ts';

/** At most this many events at once: more would keep everybody else waiting for more than a few seconds. */
export const MOST_AT_ONCE = 2000;

/** Characters of a tag. */
export const LONGEST_TAG = 80;

const Tags = z.array(z.string().trim().min(1).max(LONGEST_TAG)).default([]);

/** What is absent stays as it is. */
export const BulkChange = z.object({
  addTags: Tags,
  removeTags: Tags,
  marking: Marking.optional(),
  /** Of sources whose text is not held; that of a document is its publisher's. */
  letter: SourceLetter.optional(),
  /** Of all sources. */
  digit: InformationDigit.optional(),
});
export type BulkChange = z.infer<typeof BulkChange>;

/** Why an event cannot be changed so; null where it can. */
export function obstacleOf({ citations }: Pick<EventState, 'citations'>, { letter, digit }: Pick<BulkChange, 'letter' | 'digit'>): 'without_source' | 'letter_held' | null {
  if (letter === undefined && digit === undefined) return null;
  if (citations.length === 0) return 'without_source';
  return letter !== undefined && citations.every(({ document }) => document !== null) ? 'letter_held' : null;
}

/** The event after the change; its grade follows its sources. */
export function bulkChanged<T extends EventState>(event: T, { addTags, removeTags, marking, letter, digit }: BulkChange): T {
  const kept = event.tags.filter((tag) => !removeTags.includes(tag));
  const citations = letter === undefined && digit === undefined ? event.citations : event.citations.map((citation) => ({
    ...citation, grade: Grade.parse(`${citation.document === null ? (letter ?? citation.grade[0]) : citation.grade[0]}${digit ?? citation.grade[1]}`),
  }));
  return {
    ...event, tags: [...new Set([...kept, ...addTags])], marking: marking ?? event.marking, citations,
    grade: citations === event.citations ? event.grade : bestGrade(citations.map(({ grade }) => grade)),
  };
}
