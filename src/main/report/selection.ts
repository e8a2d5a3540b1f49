/** Which events a report holds: reviewed, within the marking, in the period; open-ended ones that may reach into it apart. */
import type { EventRecord } from '#shared/domain/event';
import { isAbove, type Marking } from '#shared/domain/marking';
import { boundsOf, type ClosedDayRange, isOpenEnded, overlaps, scopeOf } from '#shared/domain/when';

export interface Selection {
  readonly inPeriod: readonly EventRecord[];
  readonly ongoing: readonly EventRecord[];
  /** Events of the report's scope that the marking keeps out. */
  readonly withheld: readonly EventRecord[];
  /** Events in the period that no one has reviewed: left out, or in where they were asked for. */
  readonly unreviewed: number;
}

export function select(events: readonly EventRecord[], period: ClosedDayRange, ceiling: Marking, includeUnreviewed = false): Selection {
  const placed = inOrder(events).map((event) => ({ event, stands: standing(event, period) }));
  const touching = placed.filter(({ stands }) => stands !== 'outside');
  const wanted = touching.filter(({ event }) => includeUnreviewed || event.review === 'reviewed');
  const standingAs = (asked: Standing): EventRecord[] =>
    wanted.filter(({ event, stands }) => stands === asked && !isAbove(event.marking, ceiling)).map(({ event }) => event);
  return {
    inPeriod: standingAs('within'),
    ongoing: standingAs('reaching'),
    withheld: wanted.map(({ event }) => event).filter((event) => isAbove(event.marking, ceiling)),
    unreviewed: touching.filter(({ event, stands }) => event.review === 'unreviewed' && stands === 'within' && !isAbove(event.marking, ceiling)).length,
  };
}

/** The period of the same length that ends the day before. */
export function periodBefore({ from, to }: ClosedDayRange): ClosedDayRange {
  return { from: from - (to - from + 1), to: from - 1 };
}

type Standing = 'within' | 'reaching' | 'outside';

function standing(event: EventRecord, period: ClosedDayRange): Standing {
  const bounds = boundsOf(event.when);
  if (overlaps(scopeOf(bounds), period)) return 'within';
  return isOpenEnded(bounds) && overlaps(bounds, period) ? 'reaching' : 'outside';
}

/** By first day; of two on one day, the one known only to lie before it comes first. */
export function inOrder(events: readonly EventRecord[]): EventRecord[] {
  const keyed = events.map((event) => {
    const bounds = boundsOf(event.when);
    return { event, bounds, scope: scopeOf(bounds) };
  });
  keyed.sort(
    (a, b) =>
      a.scope.from - b.scope.from ||
      Number(b.bounds.from === null) - Number(a.bounds.from === null) ||
      a.scope.to - b.scope.to ||
      (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0),
  );
  return keyed.map(({ event }) => event);
}
