/** What two events that are one have to settle: the fields that say different things. */
import { sameValue } from '#shared/domain/change';
import type { EventRecord } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import { resemblance } from '#shared/domain/resemblance';

/** Fields that a person chooses between; sources, versions, links, tags and marking join by themselves. */
const CHOSEN = {
  incident: ['title', 'when', 'where', 'type', 'status', 'casualties', 'actors', 'topics', 'summary', 'note'],
  meeting: ['title', 'when', 'where', 'type', 'status', 'actors', 'delegations', 'topics', 'outcomes', 'commitments', 'summary', 'note'],
} as const;
export type MergeField = (typeof CHOSEN)[keyof typeof CHOSEN][number];

/** Fields in which the two differ, in the order of the form. */
export function differingFields(target: EventRecord, source: EventRecord): readonly MergeField[] {
  const [mine, theirs]: readonly Readonly<Record<string, unknown>>[] = [target, source];
  return CHOSEN[target.kind].filter((field) => !sameValue(mine?.[field], theirs?.[field]));
}

/** What the merge should take from the source unless a person says otherwise: what the target does not say at all. */
export function suggestedTake(target: EventRecord, source: EventRecord): ReadonlySet<MergeField> {
  const mine: Readonly<Record<string, unknown>> = target;
  const theirs: Readonly<Record<string, unknown>> = source;
  return new Set(differingFields(target, source).filter((field) => isEmpty(mine[field]) && !isEmpty(theirs[field])));
}

export interface Candidate {
  readonly event: EventRecord;
  /** 0–1. */
  readonly score: number;
}

/** Below this, two events are not worth showing to each other unasked. */
export const WORTH_SHOWING = 0.4;

/** At most this many at a time; a search narrows them. */
const LIMIT = 30;

/** Events of the same kind that `event` may be merged with: those that resemble it, or whose words hold the text; most alike first. */
export function mergeCandidates(event: EventRecord, all: readonly EventRecord[], text: string): readonly Candidate[] {
  const wanted = fold(text.trim());
  return all
    .filter((other) => other.id !== event.id && other.kind === event.kind && (wanted === '' || wordsOf(other).includes(wanted)))
    .map((other) => ({ event: other, score: resemblance(event, other) }))
    .filter(({ score }) => wanted !== '' || score >= WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, LIMIT);
}

function wordsOf({ title, where, when }: EventRecord): string {
  return fold([title.fr, title.en, where.name ?? '', where.adm1 ?? '', when].join(' '));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
