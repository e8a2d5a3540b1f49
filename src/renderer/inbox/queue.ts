/** The documents that wait, in the order in which they are worked through. Pure. */
import type { DocumentSummary } from '#shared/domain/document';

export const GROUPINGS = ['arrival', 'publisher', 'day'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** `pending`: only documents with proposals that wait. */
export type Shown = 'pending' | 'all';

export interface QueueGroup {
  /** The publisher's name or the day; null for documents without a publisher, and for the one group of `arrival`. */
  readonly name: string | null;
  readonly documents: readonly DocumentSummary[];
}

/** Groups in order (publishers by name, days latest first), each with its documents latest first. The open document stays, whatever is shown. */
export function queueOf(documents: readonly DocumentSummary[], grouping: Grouping, shown: Shown, open: string | null): readonly QueueGroup[] {
  const kept = shown === 'all' ? documents : documents.filter(({ id, pending }) => pending > 0 || id === open);
  if (grouping === 'arrival') return kept.length === 0 ? [] : [{ name: null, documents: kept }];
  const groups = Map.groupBy(kept, (document) => (grouping === 'day' ? document.published : document.publisher));
  return [...groups].map(([name, of]) => ({ name, documents: of })).sort(grouping === 'day' ? laterFirst : byName);
}

/** The next document after this one with proposals that wait, from the top again after the last; null where none waits. */
export function nextWaiting(groups: readonly QueueGroup[], after: string | null): string | null {
  const all = groups.flatMap(({ documents }) => documents);
  const at = all.findIndex(({ id }) => id === after);
  const waits = ({ id, pending }: DocumentSummary): boolean => pending > 0 && id !== after;
  return (all.slice(at + 1).find(waits) ?? all.slice(0, Math.max(at, 0)).find(waits))?.id ?? null;
}

/** The document `step` places further; stays within the queue. */
export function neighbour(groups: readonly QueueGroup[], of: string | null, step: 1 | -1): string | null {
  const all = groups.flatMap(({ documents }) => documents);
  const at = all.findIndex(({ id }) => id === of);
  return all[at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1)]?.id ?? null;
}

export interface Progress {
  readonly decided: number;
  readonly total: number;
}

/** Proposals decided, of all proposals. */
export function progressOf(documents: readonly Pick<DocumentSummary, 'proposals' | 'pending'>[]): Progress {
  const total = documents.reduce((sum, { proposals }) => sum + proposals, 0);
  return { decided: total - documents.reduce((sum, { pending }) => sum + pending, 0), total };
}

function laterFirst(a: QueueGroup, b: QueueGroup): number {
  return (b.name ?? '').localeCompare(a.name ?? '');
}

function byName(a: QueueGroup, b: QueueGroup): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
  return a.name.localeCompare(b.name);
}
