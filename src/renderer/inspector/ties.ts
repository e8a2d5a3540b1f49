/** An event's links, followed both ways. */
import type { EventLink, EventRecord } from '#shared/domain/event';
import { boundsOf, scopeOf } from '#shared/domain/when';

export interface Tie {
  readonly other: EventRecord;
  /** As the event that holds the link says it; `answered_by`, `followed_by` where that is the other one. */
  readonly rel: EventLink['rel'] | 'answered_by' | 'followed_by' | 'duplicated_by';
}

const REVERSED: Readonly<Record<EventLink['rel'], Tie['rel']>> = {
  responds_to: 'answered_by', follows: 'followed_by', same_series: 'same_series', duplicate_of: 'duplicated_by',
};

/** Each other event once, earliest first; a link to a record that the workspace does not hold yet waits unseen. */
export function tiesOf(event: EventRecord, events: readonly EventRecord[]): readonly Tie[] {
  const byId = new Map(events.map((other) => [other.id, other]));
  const ties = new Map<string, Tie>();
  for (const { to, rel } of event.links) {
    const other = byId.get(to);
    if (other) ties.set(to, { other, rel });
  }
  for (const other of events) {
    const link = other.links.find(({ to }) => to === event.id);
    if (link && !ties.has(other.id)) ties.set(other.id, { other, rel: REVERSED[link.rel] });
  }
  return [...ties.values()].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ other }: Tie): number {
  return scopeOf(boundsOf(other.when)).from;
}
