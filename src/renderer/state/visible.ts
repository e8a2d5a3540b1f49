/** The one place where the page filters events; an engine over columns can take its place. */
import type { EventRecord } from '#shared/domain/event';
import { matches } from '#shared/domain/filter';
import { clauseFilter, type Clauses, type ViewName } from './clauses.ts';

/** What the view sees: everything that passes all clauses but its own, in the order given; `null` is exempt from none. */
export function visibleFor(
  events: readonly EventRecord[],
  clauses: Clauses,
  view: ViewName | null,
): readonly EventRecord[] {
  const filter = clauseFilter(clauses, view);
  return Object.keys(filter).length === 0 ? events : events.filter((event) => matches(event, filter));
}
