/** Where an interval stands on a short bar around it, as shares of the bar from 0 to 1; an end that is not sharp fades out. */
import { type Day, isQualified, parseEdtf } from '#shared/domain/when';

export interface IntervalBar {
  readonly from: number;
  readonly to: number;
  /** Open, or only approximate or uncertain. */
  readonly isSoftBefore: boolean;
  readonly isSoftAfter: boolean;
  /** The days at the two ends of the bar. */
  readonly first: Day;
  readonly last: Day;
}

/** Days shown beside a known bound where the other is open. */
const OPEN_DAYS = 60;
/** Days shown around the interval, at the least. */
const LEAST_AROUND = 10;

/** Null where the text is no date. */
export function intervalBar(edtf: string): IntervalBar | null {
  const range = parseEdtf(edtf);
  if (!range) return null;
  const from = range.from ?? (range.to ?? 0) - OPEN_DAYS;
  const to = range.to ?? (range.from ?? 0) + OPEN_DAYS;
  const around = Math.max(LEAST_AROUND, Math.round((to - from) / 2));
  const [first, last] = [range.from === null ? from : from - around, range.to === null ? to : to + around];
  const days = last - first + 1;
  const isSoft = isQualified(edtf);
  return {
    from: (from - first) / days, to: (to - first + 1) / days,
    isSoftBefore: isSoft || range.from === null, isSoftAfter: isSoft || range.to === null, first, last,
  };
}
