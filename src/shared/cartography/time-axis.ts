/** Days laid out from left to right, and the ticks that name them. Days are the numbers of `domain/when`. */
import type { Language } from '../domain/document.ts';
import { calendarDate, type ClosedDayRange, type Day, dayNumber } from '../domain/when.ts';
import { formatMonthShort } from '../i18n/dates.ts';

export interface TimeAxis {
  /** Days shown, inclusive; fractions are allowed, so that zooming is smooth. */
  readonly window: ClosedDayRange;
  /** Pixels of the beginning of the first day and of the end of the last. */
  readonly left: number;
  readonly right: number;
}

/** Pixel of the beginning of a day. */
export function xOf({ window, left, right }: TimeAxis, day: Day): number {
  return left + ((day - window.from) / (window.to - window.from + 1)) * (right - left);
}

/** The day under a pixel. */
export function dayAt({ window, left, right }: TimeAxis, x: number): Day {
  return Math.floor(window.from + ((x - left) / (right - left)) * (window.to - window.from + 1));
}

export interface TimeTick {
  readonly day: Day;
  readonly x: number;
  /** Empty where a line is drawn but not named. */
  readonly label: string;
  /** The beginning of a year. */
  readonly isMajor: boolean;
}

/** Narrower than this, two names would touch. */
const MONTH_WIDTH = 64;
const DAY_WIDTH = 72;
/** Of the axis' names, with a little air. */
const CHARACTER_WIDTH = 7;
const DAY_STEPS = [1, 2, 7];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120];

/** Days, months or years, whichever are far enough apart to be named; the year stands with its first tick. */
export function timeTicks(axis: TimeAxis, lang: Language): TimeTick[] {
  const dayWidth = (axis.right - axis.left) / (axis.window.to - axis.window.from + 1);
  const days = DAY_STEPS.find((step) => step * dayWidth >= DAY_WIDTH);
  if (days !== undefined) return withoutTouching(dayTicks(axis, days, lang));
  const months = MONTH_STEPS.find((step) => step * dayWidth * 30.4 >= MONTH_WIDTH) ?? MONTH_STEPS.at(-1) ?? 12;
  return withoutTouching(monthTicks(axis, months, lang));
}

/** A name that would touch the one before stays out, its line stays; a year's name wins over the one before it. */
function withoutTouching(ticks: readonly TimeTick[]): TimeTick[] {
  const kept: TimeTick[] = [];
  let named = -1;
  for (const tick of ticks) {
    const before = kept[named];
    const touches = before !== undefined && tick.x - before.x < before.label.length * CHARACTER_WIDTH;
    if (touches && tick.isMajor) kept[named] = { ...before, label: '' };
    kept.push(touches && !tick.isMajor ? { ...tick, label: '' } : tick);
    if (!touches || tick.isMajor) named = kept.length - 1;
  }
  return kept;
}

/** Every so many days within a month from its first day on, so that ticks keep their days while the window moves. */
function dayTicks(axis: TimeAxis, step: number, lang: Language): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let day = Math.ceil(axis.window.from); day <= axis.window.to; day++) {
    const { year, month, day: dayOfMonth } = calendarDate(day);
    if ((dayOfMonth - 1) % step !== 0 || (step > 1 && dayOfMonth > 30 - step / 2 && dayOfMonth !== 1)) continue;
    const name = `${dayOfMonth === 1 && lang === 'fr' ? '1er' : dayOfMonth}\u00a0${formatMonthShort(month, lang)}`;
    const isFirst = ticks.length === 0 || (month === 1 && dayOfMonth === 1);
    ticks.push({ day, x: xOf(axis, day), label: isFirst ? `${name}\u00a0${year}` : name, isMajor: month === 1 && dayOfMonth === 1 });
  }
  return ticks;
}

function monthTicks(axis: TimeAxis, step: number, lang: Language): TimeTick[] {
  const first = calendarDate(Math.floor(axis.window.from));
  const ticks: TimeTick[] = [];
  for (let count = Math.ceil((first.year * 12 + first.month - 1) / step) * step; ; count += step) {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    const day = dayNumber(year, month, 1);
    if (day > axis.window.to) return ticks;
    if (day < axis.window.from) continue;
    ticks.push({ day, x: xOf(axis, day), label: monthLabel(year, month, step, ticks.length === 0, lang), isMajor: month === 1 });
  }
}

function monthLabel(year: number, month: number, step: number, isFirst: boolean, lang: Language): string {
  if (step >= 12) return String(year);
  const name = formatMonthShort(month, lang);
  return month === 1 || isFirst ? `${name}\u00a0${year}` : name;
}
