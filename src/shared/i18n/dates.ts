/** Dates in words. An imprecise date stays imprecise; no JavaScript `Date` takes part. */
import type { Language } from '../domain/document.ts';
import { calendarDate, isoWeekday, parseIsoDay, type Day } from '../domain/when.ts';
import { ENGLISH_CALENDAR, FRENCH_CALENDAR, type CalendarWords } from './calendar.ts';

/** "dimanche 7 avril 2024", "avril 2024 (environ)", "du 5 au 8 avril 2024"; text that is not EDTF comes back as it is. */
export function formatWhen(edtf: string, lang: Language): string {
  const words = wordsOf(lang);
  const [start = '', end] = edtf.split('/');
  const qualifier = qualifierOf(edtf, words);
  const first = parsePoint(start);
  if (end === undefined) return first ? inWords(first, words, true) + qualifier : edtf;
  const last = parsePoint(end);
  if (first && last) return words.between(first, last) + qualifier;
  if (first) return words.since(first) + qualifier;
  return last ? words.before(last) + qualifier : edtf;
}

/** The same without the day of the week: "7 avril 2024". */
export function formatDate(edtf: string, lang: Language): string {
  const point = parsePoint(edtf);
  const words = wordsOf(lang);
  return point ? inWords(point, words, false) + qualifierOf(edtf, words) : formatWhen(edtf, lang);
}

/** "7 avril 2024". */
export function formatDay(day: Day, lang: Language): string {
  return wordsOf(lang).dayMonthYear(calendarDate(day));
}

/** "28 mars – 13 mai 2024": a chosen period, both days included. */
export function formatPeriod(from: Day, to: Day, lang: Language): string {
  const words = wordsOf(lang);
  const [first, last] = [calendarDate(from), calendarDate(to)];
  if (from === to) return words.dayMonthYear(last);
  if (first.year !== last.year) return `${words.dayMonthYear(first)} – ${words.dayMonthYear(last)}`;
  return `${first.month === last.month ? words.dayOnly(first.day) : words.dayMonth(first)} – ${words.dayMonthYear(last)}`;
}

/** Month from 1: "avr.". */
export function formatMonthShort(month: number, lang: Language): string {
  return wordsOf(lang).shortMonths[month - 1] ?? '';
}

/** An ISO 8601 instant in UTC: "24 novembre 2026, 05:49 UTC". */
export function formatInstant(instant: string, lang: Language): string {
  const day = parseIsoDay(instant.slice(0, 10));
  return day === null ? instant : `${formatDay(day, lang)}, ${instant.slice(11, 16)} UTC`;
}

/** A point in time with what is known of it; month 21–24 is a season. */
export interface PartialDate {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  /** What the text marks as unspecified with X. */
  readonly hidden: 'day' | 'month' | 'year' | null;
}

function parsePoint(text: string): PartialDate | null {
  const match = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[~?%]?$/.exec(text);
  if (!match) return null;
  const [, year = '', monthText, dayText] = match;
  const known = (part: string | undefined): number | null => (part === undefined || part === 'XX' ? null : Number(part));
  const hidden = year.includes('X') ? 'year' : monthText === 'XX' ? 'month' : dayText === 'XX' ? 'day' : null;
  return { year, month: known(monthText), day: known(dayText), hidden };
}

function inWords(point: PartialDate, words: CalendarWords, withWeekday: boolean): string {
  const { year, month, day, hidden } = point;
  const text = words.point(point);
  if (hidden !== null && hidden !== 'year') return `${text} (${words.hidden[hidden]})`;
  if (!withWeekday || day === null || month === null) return text;
  const dayNo = parseIsoDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return dayNo === null ? text : `${words.weekdays[isoWeekday(dayNo) - 1] ?? ''} ${text}`;
}

function qualifierOf(edtf: string, words: CalendarWords): string {
  const parts = [/[~%]/.test(edtf) ? words.approximate : '', /[?%]/.test(edtf) ? words.uncertain : ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function wordsOf(lang: Language): CalendarWords {
  return lang === 'fr' ? FRENCH_CALENDAR : ENGLISH_CALENDAR;
}
