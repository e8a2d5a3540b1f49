/**
 * Dates as EDTF level 1 (ISO 8601-2:2019, annex A), kept as text, with the earliest and the latest calendar day derived.
 *
 * A calendar day is a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. No JavaScript `Date`
 * and no time zone stands between a text and its day. An open end is `null`.
 */
import { z } from 'zod';

export type Day = number;

export interface DayRange {
  /** Earliest day, or null where the interval has no known beginning. */
  readonly from: Day | null;
  /** Latest day (inclusive), or null where the interval has no known end. */
  readonly to: Day | null;
}

export interface ClosedDayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Bounds of an EDTF expression, or null where the text is not one (or names a day that does not exist). */
export function parseEdtf(text: string): DayRange | null {
  const parts = text.split('/');
  if (parts.length === 1) return parsePoint(text);
  const [start, end] = parts;
  if (parts.length !== 2 || start === undefined || end === undefined) return null;
  const open = (part: string): boolean => part === '..' || part === '';
  if (open(start) && open(end)) return null;
  const first = open(start) ? null : parsePoint(start);
  const last = open(end) ? null : parsePoint(end);
  if ((first === null && !open(start)) || (last === null && !open(end))) return null;
  if (first && last && first.from > last.to) return null;
  return { from: first?.from ?? null, to: last?.to ?? null };
}

/** Bounds of text already known to be EDTF. Throws a RangeError naming the text otherwise. */
export function boundsOf(edtf: string): DayRange {
  const known = KNOWN.get(edtf);
  if (known) return known;
  const range = parseEdtf(edtf);
  if (!range) throw new RangeError(`not an EDTF level 1 date: ${JSON.stringify(edtf)}`);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(edtf, range);
  return range;
}

/** A report asks for the bounds of each of its events a dozen times; many events share a date. */
const KNOWN = new Map<string, DayRange>();
const MOST_KNOWN = 20_000;

/** True where the author marked the date as approximate (`~`, `%`) or uncertain (`?`, `%`). */
export function isQualified(edtf: string): boolean {
  return /[~?%]/.test(edtf);
}

/**
 * Where an event stands for a period's scope, key figures, histograms and brushes: a bounded interval as it is, an open
 * one at its known bound, so that "some time before May" does not flood every period.
 */
export function scopeOf(range: DayRange): ClosedDayRange {
  const from = range.from ?? range.to;
  const to = range.to ?? range.from;
  if (from === null || to === null) throw new RangeError('an interval needs at least one known bound');
  return { from, to };
}

export function isOpenEnded(range: DayRange): boolean {
  return range.from === null || range.to === null;
}

/** Inclusive overlap; an open end reaches as far as it can. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to)
  );
}

/** Day number of a calendar date; months count from 1. Does not check that the day exists (see `dayExists`). */
export function dayNumber(year: number, month: number, day: number): Day {
  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function calendarDate(dayNo: Day): CalendarDate {
  // civil_from_days, same source.
  const z0 = dayNo + 719468;
  const era = Math.floor(z0 / 146097);
  const dayOfEra = z0 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`. */
export function isoDay(dayNo: Day): string {
  const { year, month, day } = calendarDate(dayNo);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Day number of `YYYY-MM-DD`, or null where the text is not such a date or the day does not exist. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dayExists(year, month, day) ? dayNumber(year, month, day) : null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function isoWeekday(dayNo: Day): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1;
}

export const Edtf = z.string().refine((text) => parseEdtf(text) !== null, { message: 'edtf' });
export const IsoDay = z.string().refine((text) => parseIsoDay(text) !== null, { message: 'iso_day' });

function parsePoint(text: string): ClosedDayRange | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText] = match;
  if (yearText.endsWith('X')) return monthText === undefined ? spanOfYears(yearText) : null;
  const year = Number(yearText);
  if (monthText === undefined) return wholeYear(year);
  if (monthText === 'XX') return dayText === undefined || dayText === 'XX' ? wholeYear(year) : null;
  const month = Number(monthText);
  if (month >= 21 && month <= 24) return dayText === undefined ? season(year, month) : null;
  if (month < 1 || month > 12) return null;
  if (dayText === undefined || dayText === 'XX') {
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)) };
  }
  if (!dayExists(year, month, Number(dayText))) return null;
  const dayNo = dayNumber(year, month, Number(dayText));
  return { from: dayNo, to: dayNo };
}

function wholeYear(year: number): ClosedDayRange {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
}

function spanOfYears(text: string): ClosedDayRange {
  return {
    from: dayNumber(Number(text.replaceAll('X', '0')), 1, 1),
    to: dayNumber(Number(text.replaceAll('X', '9')), 12, 31),
  };
}

/** Northern meteorological seasons: 21 March–May, 22 June–August, 23 September–November, 24 December–February. */
function season(year: number, code: number): ClosedDayRange {
  const startMonth = 3 + (code - 21) * 3;
  const [endYear, endMonth] = code === 24 ? [year + 1, 2] : [year, startMonth + 2];
  return { from: dayNumber(year, startMonth, 1), to: dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)) };
}
