/** Words of the calendar, folded, and small regular-expression pieces built from them. */
import { dayExists, dayNumber, daysInMonth, type Day } from '#shared/domain/when';

export const MONTH = 'janv(?:ier)?|january|jan|fevr?(?:ier)?|february|feb|mars|march|mar|avril|avr|april|apr|mai|may|juin|june|jun|juillet|juil|july|jul|aout|august|aug|septembre|september|sept|sep|octobre|october|oct|novembre|november|nov|decembre|december|dec';
export const WEEKDAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const YEAR = '(?:19|20)\\d{2}';

const MONTH_STARTS = [['jan'], ['fev', 'feb'], ['mar'], ['avr', 'apr'], ['mai', 'may'], ['juin', 'jun'], ['juil', 'jul'], ['aou', 'aug'], ['sep'], ['oct'], ['nov'], ['dec']];
const WEEKDAYS = WEEKDAY.split('|');

/** 1–12. */
export function monthNumber(word: string): number {
  return MONTH_STARTS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

/** ISO weekday 1–7. */
export function weekdayNumber(word: string): number {
  return (WEEKDAYS.indexOf(word) % 7) + 1;
}

export function dayOrNull(year: number, month: number, day: number): Day | null {
  return dayExists(year, month, day) ? dayNumber(year, month, day) : null;
}

export function monthRange(year: number, month: number): { from: Day; to: Day } {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)) };
}
