/** An event's links, followed both ways. */
import type { EventLink, EventRecord } from '#shared/domain/event';
import { boundsOf, scopeOf } from '#shared/domain/when';

export interface Tie {
  readonly id: string;
  /** The event at the other end, or null where the workspace does not hold it. */
  readonly other: EventRecord | null;
  /** As the event that holds the link says it; `answered_by`, `followed_by` where that is the other one. */
  readonly rel: EventLink['rel'] | 'answered_by' | 'followed_by' | 'duplicated_by';
}

const REVERSED: Readonly<Record<EventLink['rel'], Tie['rel']>> = {
  responds_to: 'answered_by', follows: 'followed_by', same_series: 'same_series', duplicate_of: 'duplicated_by',
};

/** Each other event once, earliest first; those the workspace does not hold come last. */
export function tiesOf(event: EventRecord, events: readonly EventRecord[]): readonly Tie[] {
  const byId = new Map(events.map((other) => [other.id, other]));
  const ties = new Map<string, Tie>();
  for (const { to, rel } of event.links) ties.set(to, { id: to, other: byId.get(to) ?? null, rel });
  for (const other of events) {
    const link = other.links.find(({ to }) => to === event.id);
    if (link && !ties.has(other.id)) ties.set(other.id, { id: other.id, other, rel: REVERSED[link.rel] });
  }
  return [...ties.values()].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ other }: Tie): number {
  return other ? scopeOf(boundsOf(other.when)).from : Number.POSITIVE_INFINITY;
}
