/** Days laid out from left to right, and the ticks that name them. Days are the numbers of `domain/when`. */
import { calendarDate, type ClosedDayRange, type Day, dayNumber } from '../domain/when.ts';

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

const MONTHS = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** Narrower than this, two names would touch. */
const MONTH_WIDTH = 64;
const DAY_WIDTH = 72;
const DAY_STEPS = [1, 2, 7];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120];

/** Days, months or years, whichever are far enough apart to be named; the year stands with its first tick. */
export function timeTicks(axis: TimeAxis, lang: keyof typeof MONTHS): TimeTick[] {
  const dayWidth = (axis.right - axis.left) / (axis.window.to - axis.window.from + 1);
  const days = DAY_STEPS.find((step) => step * dayWidth >= DAY_WIDTH);
  if (days !== undefined) return dayTicks(axis, days, lang);
  const months = MONTH_STEPS.find((step) => step * dayWidth * 30.4 >= MONTH_WIDTH) ?? MONTH_STEPS.at(-1) ?? 12;
  return monthTicks(axis, months, lang);
}

/** Every so many days within a month from its first day on, so that ticks keep their days while the window moves. */
function dayTicks(axis: TimeAxis, step: number, lang: keyof typeof MONTHS): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let day = Math.ceil(axis.window.from); day <= axis.window.to; day++) {
    const { year, month, day: dayOfMonth } = calendarDate(day);
    if ((dayOfMonth - 1) % step !== 0 || (step > 1 && dayOfMonth > 30 - step / 2 && dayOfMonth !== 1)) continue;
    const name = `${dayOfMonth === 1 && lang === 'fr' ? '1er' : dayOfMonth}\u00a0${MONTHS[lang][month - 1] ?? ''}`;
    const isFirst = ticks.length === 0 || (month === 1 && dayOfMonth === 1);
    ticks.push({ day, x: xOf(axis, day), label: isFirst ? `${name}\u00a0${year}` : name, isMajor: month === 1 && dayOfMonth === 1 });
  }
  return ticks;
}

function monthTicks(axis: TimeAxis, step: number, lang: keyof typeof MONTHS): TimeTick[] {
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

function monthLabel(year: number, month: number, step: number, isFirst: boolean, lang: keyof typeof MONTHS): string {
  if (step >= 12) return String(year);
  const name = MONTHS[lang][month - 1] ?? '';
  return month === 1 || isFirst ? `${name}\u00a0${year}` : name;
}
