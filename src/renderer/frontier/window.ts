/** What part of border and time the strip shows. Pure; kilometres along the border, days as the numbers of `#shared/domain/when`. */
import type { KmRange } from '#shared/cartography/frontier-axis';
import type { ClosedDayRange } from '#shared/domain/when';

export interface StripWindow {
  readonly km: KmRange;
  /** Inclusive; fractions of a day are allowed so that zooming is smooth. */
  readonly days: ClosedDayRange;
}

export type Axis = 'km' | 'days';
export const BOTH: readonly Axis[] = ['km', 'days'];

/** No closer than this: below it a kilometre or a day is wider than any label needs. */
export const CLOSEST = { km: 20, days: 7 } as const;

/** Room left around what is brought into view, as a share of what is shown. */
const REVEAL_ROOM = 0.08;

/** A place on the strip: a kilometre and a day, with fractions. */
export interface StripPoint {
  readonly km: number;
  readonly day: number;
}

/** Zoomed on the axes named about a place that keeps its place; a factor below 1 comes closer. Stays within the limits. */
export function zoomStrip(window: StripWindow, factor: number, about: StripPoint, axes: readonly Axis[], limits: StripWindow): StripWindow {
  const km = axes.includes('km') ? zoomSpan(window.km, factor, about.km, CLOSEST.km, limits.km) : window.km;
  const days = axes.includes('days') ? closed(zoomSpan(open(window.days), factor, about.day, CLOSEST.days, open(limits.days))) : window.days;
  return { km, days };
}

/** Moved by kilometres and days, as far as the limits let it. */
export function panStrip(window: StripWindow, by: StripPoint, limits: StripWindow): StripWindow {
  return withinStrip({ km: moved(window.km, by.km), days: moved(window.days, by.day) }, limits);
}

export function withinStrip({ km, days }: StripWindow, limits: StripWindow): StripWindow {
  return { km: spanWithin(km, limits.km), days: closed(spanWithin(open(days), open(limits.days))) };
}

/** Moved, or widened where it must be, only as far as needed for all of it to be seen. */
export function revealIn(window: StripWindow, target: StripWindow, limits: StripWindow): StripWindow {
  return {
    km: revealSpan(window.km, target.km, limits.km),
    days: closed(revealSpan(open(window.days), open(target.days), open(limits.days))),
  };
}

export function middleOf({ km, days }: StripWindow): StripPoint {
  return { km: (km.from + km.to) / 2, day: (days.from + days.to + 1) / 2 };
}

export function lengthsOf({ km, days }: StripWindow): StripPoint {
  return { km: km.to - km.from, day: days.to - days.from + 1 };
}

/** Whether the window shows all there is. */
export function isWhole(window: StripWindow, limits: StripWindow): boolean {
  const [shown, all] = [lengthsOf(window), lengthsOf(limits)];
  return shown.km >= all.km - 0.5 && shown.day >= all.day - 0.5;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** From the beginning of the first day to the end of the last, as a span without a gap. */
function open({ from, to }: ClosedDayRange): Span {
  return { from, to: to + 1 };
}

function closed({ from, to }: Span): ClosedDayRange {
  return { from, to: to - 1 };
}

function moved({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

function zoomSpan(span: Span, factor: number, about: number, closest: number, limits: Span): Span {
  const all = limits.to - limits.from;
  const length = Math.min(Math.max((span.to - span.from) * factor, Math.min(closest, all)), all);
  const share = (about - span.from) / (span.to - span.from);
  const from = about - share * length;
  return spanWithin({ from, to: from + length }, limits);
}

function spanWithin(span: Span, limits: Span): Span {
  if (span.to - span.from >= limits.to - limits.from) return limits;
  return moved(span, Math.max(limits.from - span.from, 0) + Math.min(limits.to - span.to, 0));
}

function revealSpan(span: Span, target: Span, limits: Span): Span {
  if (target.from >= span.from && target.to <= span.to) return span;
  const room = (span.to - span.from) * REVEAL_ROOM;
  const [from, to] = [target.from - room, target.to + room];
  if (to - from > span.to - span.from) return spanWithin({ from, to }, limits);
  return spanWithin(moved(span, from < span.from ? from - span.from : to - span.to), limits);
}
