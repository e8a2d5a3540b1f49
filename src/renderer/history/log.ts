/** The log: revisions of one act stand together, acts of one day under its date. */
import type { HistoryFilter } from '#shared/contract/methods/history';
import type { RevisionRecord, Subject } from '#shared/domain/revision';

export interface LogEntry {
  /** Number of the change; revisions of the first format stand alone under their own number. */
  readonly key: string;
  /** What the act was about, in the order in which it happened: never empty. */
  readonly main: readonly [RevisionRecord, ...RevisionRecord[]];
  /** What followed from it, such as the proposals behind an event. */
  readonly others: readonly RevisionRecord[];
}

export interface LogDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly entries: readonly LogEntry[];
}

/** `revisions`: latest first. Days and acts come latest first, too. */
export function logDays(revisions: readonly RevisionRecord[]): readonly LogDay[] {
  const days = new Map<string, LogEntry[]>();
  for (const made of byChange(revisions)) {
    const entry = entryOf(made);
    const day = entry.main[0].at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, entries]) => ({ day, entries }));
}

/** A record whose fields can be filtered by. */
export const FILTER_FIELDS = [
  'title', 'summary', 'when', 'where', 'type', 'status', 'casualties', 'actors', 'topics', 'delegations', 'outcomes', 'commitments', 'claims', 'citations',
  'links', 'marking', 'review', 'note', 'tags', 'grade', 'letter', 'published', 'publisher', 'group',
] as const;

export function isFiltered(filter: HistoryFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** The filter after a choice; `undefined` takes a clause away. */
export function withClause(filter: HistoryFilter, change: Partial<Record<keyof HistoryFilter, string | undefined>>): HistoryFilter {
  return Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined && value !== ''));
}

/** Of most importance first: an accepted proposal is told as the event it became. */
const RANK: readonly Subject[] = ['event', 'document', 'publisher', 'lexicon', 'setting', 'report', 'template', 'view', 'note', 'proposal'];

function entryOf([first, ...rest]: readonly [RevisionRecord, ...RevisionRecord[]]): LogEntry {
  const all = [first, ...rest];
  const subject = RANK.find((candidate) => all.some((one) => one.subject === candidate)) ?? first.subject;
  const [lead = first, ...more] = all.filter((one) => one.subject === subject);
  const key = first.change === 0 ? `r${first.seq}` : `c${first.change}`;
  return { key, main: [lead, ...more], others: all.filter((one) => one.subject !== subject) };
}

function byChange(revisions: readonly RevisionRecord[]): (readonly [RevisionRecord, ...RevisionRecord[]])[] {
  const acts: [RevisionRecord, ...RevisionRecord[]][] = [];
  for (const revision of revisions) {
    const last = acts.at(-1);
    if (last && revision.change !== 0 && last[0].change === revision.change) last.push(revision);
    else acts.push([revision]);
  }
  return acts;
}
