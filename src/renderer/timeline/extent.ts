/** From events to the days a timeline has to show. */
import type { EventRecord } from '#shared/domain/event';
import {
  boundsOf,
  calendarDate,
  dayNumber,
  daysInMonth,
  scopeOf,
  type ClosedDayRange,
  type Day,
} from '#shared/domain/when';

/** A timeline is never shorter than this, so that a handful of events does not fill it with a single week. */
const SHORTEST_DAYS = 150;

/** Whole months around all events, with room at both ends; null where there is no event. */
export function extentOf(events: readonly Pick<EventRecord, 'when'>[]): ClosedDayRange | null {
  const scopes = events.map((event) => scopeOf(boundsOf(event.when)));
  if (scopes.length === 0) return null;
  const from = scopes.reduce((earliest, scope) => Math.min(earliest, scope.from), Infinity);
  const to = scopes.reduce((latest, scope) => Math.max(latest, scope.to), -Infinity);
  const length = to - from + 1;
  const room = Math.max(length * 0.02, 3);
  const missing = Math.max(0, SHORTEST_DAYS - length - 2 * room);
  return wholeMonths({ from: Math.round(from - room - missing * 0.7), to: Math.round(to + room + missing * 0.3) });
}

/**
 * The day on which the newest event begins; null where there is no event. Not the last day of all: one long interval
 * would carry "the last 30 days" to where nothing has begun for months.
 */
export function newestDay(events: readonly Pick<EventRecord, 'when'>[]): Day | null {
  return events.reduce<Day | null>(
    (newest, event) => Math.max(newest ?? -Infinity, scopeOf(boundsOf(event.when)).from),
    null,
  );
}

function wholeMonths({ from, to }: ClosedDayRange): ClosedDayRange {
  const [first, last] = [calendarDate(from), calendarDate(to)];
  return {
    from: dayNumber(first.year, first.month, 1),
    to: dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
  };
}
