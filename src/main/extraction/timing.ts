/** When an event happened, from the dates in its part of a sentence. */
import type { Day } from '#shared/domain/when';
import { edtfOf, type DateMention } from './dates.ts';

export interface Timing {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly approximate: boolean;
  readonly mention: DateMention | null;
  /** Read in the event's own words, not taken over from the narrative. */
  readonly own: boolean;
}

/** The date of a happening: the nearest one to `at` that is no date of an announcement; null where there is none. */
export function timingOf(dates: readonly DateMention[], at: number, options: { lasting: boolean; reported: boolean }): Timing | null {
  const usable = dates.filter((date) => !date.reporting && !(date.attributive && (date.start < at || date.start - at > 45)));
  const until = usable.find((date) => date.kind === 'until');
  const since = usable.find((date) => date.kind === 'since');
  const concrete = usable.filter((date) => date.kind === 'day' || date.kind === 'span');
  const [nearest] = [...concrete].sort((a, b) => precision(b) - precision(a) || Number(a.approximate) - Number(b.approximate) || distance(a, at) - distance(b, at));
  if (options.lasting && since?.from !== undefined && since.from !== null && nearest?.to !== undefined && nearest.to !== null && nearest.to >= since.from) return own(since, since.from, nearest.to);
  if (nearest) {
    const extended = options.lasting && until?.to !== undefined && until.to !== null && nearest.from !== null && until.to >= nearest.from;
    return own(nearest, nearest.from, extended ? until.to : nearest.to);
  }
  if (since && since.from !== null) return own(since, since.from, until?.to ?? null);
  if (until && until.to !== null && !options.lasting) return own(until, null, until.to);
  const vague = usable.find((date) => date.kind === 'vague' && date.from !== null);
  if (vague) return own(vague, vague.from, vague.to);
  const told = dates.find((date) => date.reporting && date.kind === 'day');
  return told && options.reported ? { ...own(told, told.from, told.to), own: false } : null;
}

/** A day is worth more than a month or a year named beside it. */
function precision({ from, to }: DateMention): number {
  const length = from === null || to === null ? 999 : to - from;
  return length <= 31 ? 1 : 0;
}

function distance({ start, end }: DateMention, at: number): number {
  return end <= at ? at - end : Math.max(0, start - at);
}

function own(mention: DateMention, from: Day | null, to: Day | null): Timing {
  return { from, to, approximate: mention.approximate, mention, own: true };
}

export function timingText({ from, to, approximate }: Timing): string {
  return edtfOf({ from, to, approximate });
}

/** Inclusive overlap, with a day of grace unless both are days that the text names. */
export function sameTime(a: Timing, b: Timing): boolean {
  const exact = a.own && b.own && isShort(a) && isShort(b);
  const grace = exact ? 0 : 1;
  return (a.from ?? -Infinity) - grace <= (b.to ?? Infinity) && (b.from ?? -Infinity) - grace <= (a.to ?? Infinity);
}

/** A day, or a night between two. */
function isShort({ from, to, approximate }: Timing): boolean {
  return from !== null && to !== null && to - from <= 1 && !approximate;
}
