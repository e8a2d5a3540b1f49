/** What a brush does under pointer and keys. Pure: ranges of whole days in, ranges of whole days out. */
import { xOf, type TimeAxis } from '#shared/cartography/time-axis';
import { calendarDate, dayNumber, isoDay, parseIsoDay, type ClosedDayRange, type Day } from '#shared/domain/when';
import { clamp, lengthOf, within } from './window.ts';

/** What a pointer takes hold of: an edge, the whole brush, or nothing, which begins a new one. */
export type Grip = 'start' | 'end' | 'whole' | 'new';

/** Half the width in CSS pixels within which an edge can be caught. */
const EDGE_REACH = 6;

export function gripAt(axis: TimeAxis, brush: ClosedDayRange | null, x: number): Grip {
  if (!brush) return 'new';
  const [start, end] = [xOf(axis, brush.from), xOf(axis, brush.to + 1)];
  const [toStart, toEnd] = [Math.abs(x - start), Math.abs(x - end)];
  if (Math.min(toStart, toEnd) <= EDGE_REACH) return toStart < toEnd ? 'start' : 'end';
  return x > start && x < end ? 'whole' : 'new';
}

export interface Drag {
  readonly grip: Grip;
  /** Day under the pointer when it went down. */
  readonly origin: Day;
  /** The brush as it was then; needed for every grip but `new`. */
  readonly brush: ClosedDayRange | null;
}

/** The brush once the pointer stands on `day`. Edges that cross change places; nothing leaves the limits. */
export function dragTo({ grip, origin, brush }: Drag, day: Day, limits: ClosedDayRange): ClosedDayRange {
  const held = clamp(day, limits.from, limits.to);
  if (grip === 'new' || !brush) return ordered(clamp(origin, limits.from, limits.to), held);
  if (grip === 'start') return ordered(held, brush.to);
  if (grip === 'end') return ordered(brush.from, held);
  return moveBy(brush, day - origin, limits);
}

export function moveBy(brush: ClosedDayRange, days: number, limits: ClosedDayRange): ClosedDayRange {
  return within({ from: brush.from + days, to: brush.to + days }, limits);
}

/** Longer (or shorter) by that many days at its end; never shorter than a day. */
export function growBy(brush: ClosedDayRange, days: number, limits: ClosedDayRange): ClosedDayRange {
  return { from: brush.from, to: clamp(brush.to + days, brush.from, Math.max(limits.to, brush.from)) };
}

/** Periods offered at one click, counted back from the newest event. */
export const PRESETS = [7, 30, 90] as const;
export type Preset = (typeof PRESETS)[number] | 'year';

/** The last days up to and including the newest, or its year so far. */
export function rangeOf(preset: Preset, newest: Day): ClosedDayRange {
  return { from: preset === 'year' ? dayNumber(calendarDate(newest).year, 1, 1) : newest - preset + 1, to: newest };
}

/** The preset that the brush is, if it is one. */
export function presetOf(brush: ClosedDayRange | null, newest: Day): Preset | null {
  if (!brush || brush.to !== newest) return null;
  return PRESETS.find((days) => days === lengthOf(brush)) ?? (brush.from === rangeOf('year', newest).from ? 'year' : null);
}

export function periodOf(brush: ClosedDayRange): { from: string; to: string } {
  return { from: isoDay(brush.from), to: isoDay(brush.to) };
}

/** The brush of a period, or null where there is none or one of its days does not exist. */
export function brushOf(period: { readonly from: string; readonly to: string } | undefined): ClosedDayRange | null {
  const from = period && parseIsoDay(period.from);
  const to = period && parseIsoDay(period.to);
  return from === undefined || to === undefined || from === null || to === null ? null : ordered(from, to);
}

function ordered(a: Day, b: Day): ClosedDayRange {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}
