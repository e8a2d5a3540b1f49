/** From the days of the events to those that a timeline shows. */
import { calendarDate, dayNumber, daysInMonth, type ClosedDayRange } from '#shared/domain/when';

/** A timeline is never shorter than this, so that a handful of events does not fill it with a single week. */
const SHORTEST_DAYS = 150;

/** Whole months around all events, with room at both ends. `days`: first and last of any event's scope. */
export function limitsAround({ from, to }: ClosedDayRange): ClosedDayRange {
  const length = to - from + 1;
  const room = Math.max(length * 0.02, 3);
  const missing = Math.max(0, SHORTEST_DAYS - length - 2 * room);
  return wholeMonths({ from: Math.round(from - room - missing * 0.7), to: Math.round(to + room + missing * 0.3) });
}

function wholeMonths({ from, to }: ClosedDayRange): ClosedDayRange {
  const [first, last] = [calendarDate(from), calendarDate(to)];
  return {
    from: dayNumber(first.year, first.month, 1),
    to: dayNumber(last.year, last.month, daysInMonth(last.year, last.month)),
  };
}
