/**
 * What has changed since the issue before: new, corrected, withdrawn, newly graded; what goes on. Both issues are seen under
 * the present marking, so that a correction tells nothing of what the marking keeps out.
 */
import { diff, type FieldChange, type Fields } from '#shared/domain/change';
import type { EventRecord } from '#shared/domain/event';

export const CHANGE_KINDS = ['new', 'late', 'corrected', 'graded', 'withdrawn', 'ongoing'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface EventChange {
  readonly kind: ChangeKind;
  /** As it is now; as it was, where it is withdrawn. */
  readonly event: EventRecord;
  /** Of what is corrected or newly graded. */
  readonly fields: readonly FieldChange[];
}

export interface Compared {
  /** The issue before, under the present marking. */
  readonly frozen: readonly EventRecord[];
  /** The same events now, those within the marking. */
  readonly now: ReadonlyMap<string, EventRecord>;
  /** Events that stood above the marking then or stand above it now: counted elsewhere, told nowhere. */
  readonly hidden: ReadonlySet<string>;
  readonly inPeriod: readonly EventRecord[];
  readonly ongoing: readonly EventRecord[];
  readonly late: readonly EventRecord[];
}

/** By kind, in the order of `CHANGE_KINDS`, within it in the order given. */
export function changesSince({ frozen, now, hidden, inPeriod, ongoing, late }: Compared): EventChange[] {
  const known = new Map(frozen.map((event) => [event.id, event]));
  const isNew = ({ id }: EventRecord): boolean => !known.has(id) && !hidden.has(id);
  const told = new Set(inPeriod.map(({ id }) => id));
  const kept = frozen.filter(({ id }) => !hidden.has(id));
  const touched = kept.flatMap((before): EventChange[] => {
    const event = now.get(before.id);
    if (!event) return [{ kind: 'withdrawn', event: before, fields: [] }];
    const fields = diff(comparable(before), comparable(event));
    if (fields.length === 0) return [];
    return [{ kind: isNewlyGraded(before, event) && fields.every(({ field }) => field === 'grade' || field === 'citations') ? 'graded' : 'corrected', event, fields }];
  });
  const made = (kind: ChangeKind, events: readonly EventRecord[]): EventChange[] => events.map((event) => ({ kind, event, fields: [] }));
  const all = [
    ...made('new', inPeriod.filter(isNew)), ...made('late', late.filter((event) => isNew(event) && !told.has(event.id))), ...touched, ...made('ongoing', ongoing),
  ];
  return all.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

/** What a reader of reports is told of: not the desk's own notes, not what geometry computes. */
function comparable({ frontier: _frontier, extent: _extent, note: _note, tags: _tags, review: _review, marking: _marking, topics: _topics, links: _links, ...told }: EventRecord): Fields {
  return told;
}

function isNewlyGraded(before: EventRecord, after: EventRecord): boolean {
  return before.grade !== after.grade;
}
