/** The timeline's axis: which days the strip shows and where they lie. Pure; days are the numbers of `#shared/domain/when`. */
import type { ClosedDayRange, Day } from '#shared/domain/when';

/** Days shown, inclusive; fractions of a day are allowed so that zooming is smooth. */
export type Window = ClosedDayRange;

/** A window laid out between two x coordinates, in CSS pixels. A day is as wide as `(right - left) / days`. */
export interface Axis {
  readonly window: Window;
  readonly left: number;
  readonly right: number;
}

/** No closer than this many days: below it a day is wider than any label needs. */
export const CLOSEST_DAYS = 14;

/** x of the beginning of a day. */
export function xOf({ window, left, right }: Axis, day: Day): number {
  return left + ((day - window.from) / lengthOf(window)) * (right - left);
}

/** Day under an x coordinate; a whole number. */
export function dayAt(axis: Axis, x: number): Day {
  return Math.floor(positionAt(axis, x));
}

/** Days as a fraction under an x coordinate. */
export function positionAt({ window, left, right }: Axis, x: number): number {
  return window.from + ((x - left) / (right - left)) * lengthOf(window);
}

export function lengthOf({ from, to }: ClosedDayRange): number {
  return to - from + 1;
}

/** The window zoomed about a day that keeps its place; a factor below 1 comes closer. Stays within the limits. */
export function zoomWindow(window: Window, factor: number, about: number, limits: ClosedDayRange): Window {
  const length = clamp(lengthOf(window) * factor, Math.min(CLOSEST_DAYS, lengthOf(limits)), lengthOf(limits));
  const share = (about - window.from) / lengthOf(window);
  return within({ from: about - share * length, to: about - share * length + length - 1 }, limits);
}

export function panWindow(window: Window, days: number, limits: ClosedDayRange): Window {
  return within({ from: window.from + days, to: window.to + days }, limits);
}

/** The range moved, not cut, to lie within the limits; the limits themselves where it is longer than they are. */
export function within(range: ClosedDayRange, limits: ClosedDayRange): ClosedDayRange {
  if (lengthOf(range) >= lengthOf(limits)) return limits;
  const shift = Math.max(limits.from - range.from, 0) + Math.min(limits.to - range.to, 0);
  return { from: range.from + shift, to: range.to + shift };
}

/** The window, moved or widened only as far as needed for the range to be seen with room on both sides. */
export function reveal(window: Window, range: ClosedDayRange, limits: ClosedDayRange): Window {
  const share = lengthOf(range) / lengthOf(window);
  const isInside = range.from >= window.from && range.to <= window.to;
  if (isInside && share > 0.08) return window;
  const room = Math.max(lengthOf(range), CLOSEST_DAYS);
  return within({ from: range.from - room * 1.5, to: range.to + room * 0.75 }, limits);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
