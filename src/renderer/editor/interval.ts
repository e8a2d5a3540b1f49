/** Where an interval stands on a short bar around it, as shares of the bar from 0 to 1; an open end fades out. */
import { calendarDate, dayNumber, type Day, parseEdtf } from '#shared/domain/when';

export interface IntervalBar {
  readonly from: number;
  readonly to: number;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  /** What the ends of the bar stand for. */
  readonly first: Day;
  readonly last: Day;
}

/** A day, shown in its month, needs at least so much to be seen. */
const THINNEST = 0.02;
/** Days shown beside a known bound where the other is open. */
const OPEN_DAYS = 60;

/** Null where the text is no date. */
export function intervalBar(edtf: string): IntervalBar | null {
  const range = parseEdtf(edtf);
  if (!range) return null;
  const from = range.from ?? (range.to ?? 0) - OPEN_DAYS;
  const to = range.to ?? (range.from ?? 0) + OPEN_DAYS;
  const [first, last] = frameAround(from, to);
  const days = last - first + 1;
  const isOpenBefore = range.from === null;
  const isOpenAfter = range.to === null;
  const start = isOpenBefore ? 0 : (from - first) / days;
  const end = isOpenAfter ? 1 : (to - first + 1) / days;
  return { from: start, to: Math.min(1, Math.max(end, start + THINNEST)), isOpenBefore, isOpenAfter, first, last };
}

/** The whole months around the interval; whole years where it is longer than a year. */
function frameAround(from: Day, to: Day): [Day, Day] {
  const [a, b] = [calendarDate(from), calendarDate(to)];
  if (to - from > 366) return [dayNumber(a.year, 1, 1), dayNumber(b.year + 1, 1, 1) - 1];
  return [dayNumber(a.year, a.month, 1), dayNumber(b.month === 12 ? b.year + 1 : b.year, b.month === 12 ? 1 : b.month + 1, 1) - 1];
}
