/** Moving along time: which days the strip shows. Pure; days are the numbers of `#shared/domain/when`. */
import type { TimeAxis } from '#shared/cartography/time-axis';
import type { ClosedDayRange } from '#shared/domain/when';

/** Days shown, inclusive; fractions of a day are allowed so that zooming is smooth. */
export type Window = ClosedDayRange;

/** No closer than this many days: below it a day is wider than any label needs. */
export const CLOSEST_DAYS = 14;

/** Days as a fraction under an x coordinate. */
export function positionAt({ window, left, right }: TimeAxis, x: number): number {
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
