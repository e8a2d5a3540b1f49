/** How each language says a day, a month, a season, an interval. */
import type { CalendarDate } from '../domain/when.ts';
import type { PartialDate } from './dates.ts';

export interface CalendarWords {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly approximate: string;
  readonly uncertain: string;
  readonly hidden: { readonly day: string; readonly month: string };
  readonly dayOnly: (day: number) => string;
  readonly dayMonth: (date: CalendarDate) => string;
  readonly dayMonthYear: (date: CalendarDate) => string;
  readonly point: (point: PartialDate) => string;
  readonly between: (first: PartialDate, last: PartialDate) => string;
  readonly since: (first: PartialDate) => string;
  readonly before: (last: PartialDate) => string;
}

const MONTHS_FR = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SEASONS_FR = ['printemps', 'été', 'automne', 'hiver'];
const SEASONS_EN = ['spring', 'summer', 'autumn', 'winter'];

export const FRENCH_CALENDAR: CalendarWords = {
  months: MONTHS_FR,
  shortMonths: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  approximate: 'environ',
  uncertain: 'incertain',
  hidden: { day: 'jour inconnu', month: 'mois inconnu' },
  dayOnly: frenchDay,
  dayMonth: ({ month, day }) => `${frenchDay(day)} ${nameOf(MONTHS_FR, month)}`,
  dayMonthYear: ({ year, month, day }) => `${frenchDay(day)} ${nameOf(MONTHS_FR, month)} ${year}`,
  point: frenchPoint,
  between: frenchInterval,
  since: (first) => (first.day === null ? `depuis ${frenchPoint(first)}` : `depuis le ${frenchPoint(first)}`),
  before: (last) => (last.day === null ? `au plus tard ${frenchIn(last)}` : `avant le ${frenchPoint(last)}`),
};

export const ENGLISH_CALENDAR: CalendarWords = {
  months: MONTHS_EN,
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  approximate: 'approximate',
  uncertain: 'uncertain',
  hidden: { day: 'day unknown', month: 'month unknown' },
  dayOnly: String,
  dayMonth: ({ month, day }) => `${day} ${nameOf(MONTHS_EN, month)}`,
  dayMonthYear: ({ year, month, day }) => `${day} ${nameOf(MONTHS_EN, month)} ${year}`,
  point: englishPoint,
  between: englishInterval,
  since: (first) => `since ${englishPoint(first)}`,
  before: (last) => (last.day === null ? `no later than ${englishPoint(last)}` : `before ${englishPoint(last)}`),
};

function frenchDay(day: number): string {
  return day === 1 ? '1er' : String(day);
}

function frenchPoint({ year, month, day, hidden }: PartialDate): string {
  if (hidden === 'year') return `entre ${year.replaceAll('X', '0')} et ${year.replaceAll('X', '9')}`;
  if (month === null) return year;
  if (month > 20) return `${nameOf(SEASONS_FR, month - 20)} ${year}`;
  return day === null ? `${nameOf(MONTHS_FR, month)} ${year}` : `${frenchDay(day)} ${nameOf(MONTHS_FR, month)} ${year}`;
}

function frenchIn(point: PartialDate): string {
  const preposition = point.month === 21 ? 'au' : 'en';
  return point.hidden === 'year' ? frenchPoint(point) : `${preposition} ${frenchPoint(point)}`;
}

function frenchInterval(first: PartialDate, last: PartialDate): string {
  if (last.day === null || first.day === null) {
    return first.day === null && last.day === null
      ? `${frenchOf(sharesYear(first, last) ? bareMonth(first, MONTHS_FR, SEASONS_FR) : frenchPoint(first))} à ${frenchPoint(last)}`
      : `entre ${frenchWithArticle(first)} et ${frenchWithArticle(last)}`;
  }
  return `du ${shortened(first, last, MONTHS_FR, frenchDay) ?? frenchPoint(first)} au ${frenchPoint(last)}`;
}

function frenchWithArticle(point: PartialDate): string {
  return point.day === null ? frenchPoint(point) : `le ${frenchPoint(point)}`;
}

function frenchOf(text: string): string {
  return /^[aeéhio]/.test(text) ? `d’${text}` : `de ${text}`;
}

function englishPoint({ year, month, day, hidden }: PartialDate): string {
  if (hidden === 'year') return `between ${year.replaceAll('X', '0')} and ${year.replaceAll('X', '9')}`;
  if (month === null) return year;
  if (month > 20) return `${nameOf(SEASONS_EN, month - 20)} ${year}`;
  return day === null ? `${nameOf(MONTHS_EN, month)} ${year}` : `${day} ${nameOf(MONTHS_EN, month)} ${year}`;
}

function englishInterval(first: PartialDate, last: PartialDate): string {
  if (first.day !== null && last.day !== null) {
    const start = shortened(first, last, MONTHS_EN, String);
    const isBare = start !== null && /^\d+$/.test(start);
    return `${start ?? englishPoint(first)}${isBare ? '–' : ' – '}${englishPoint(last)}`;
  }
  if (first.day !== null || last.day !== null) return `between ${englishPoint(first)} and ${englishPoint(last)}`;
  return sharesYear(first, last)
    ? `${bareMonth(first, MONTHS_EN, SEASONS_EN)} to ${englishPoint(last)}`
    : `${englishPoint(first)} to ${englishPoint(last)}`;
}

/** The start of a day interval without what its end says again; null where nothing can be left out. */
function shortened(first: PartialDate, last: PartialDate, months: readonly string[], sayDay: (day: number) => string): string | null {
  if (first.year !== last.year || first.day === null || first.month === null) return null;
  return first.month === last.month ? sayDay(first.day) : `${sayDay(first.day)} ${nameOf(months, first.month)}`;
}

function sharesYear(first: PartialDate, last: PartialDate): boolean {
  return first.year === last.year && first.month !== null && last.month !== null;
}

function bareMonth({ month }: PartialDate, months: readonly string[], seasons: readonly string[]): string {
  return month !== null && month > 20 ? nameOf(seasons, month - 20) : nameOf(months, month ?? 0);
}

function nameOf(names: readonly string[], oneBased: number): string {
  return names[oneBased - 1] ?? '';
}
