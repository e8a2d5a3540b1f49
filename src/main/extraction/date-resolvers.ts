/** How each family of temporal expressions resolves, against the day of publication and the running narrative date. */
import { calendarDate, isoWeekday, type Day } from '#shared/domain/when';
import { dayOrNull, monthNumber, monthRange, weekdayNumber } from './calendar-words.ts';
import { valueOf } from './numbers.ts';

/** `anchor`: a date counted back from the running one to the thing named next ("three days after the raid"). */
export type DateKind = 'day' | 'span' | 'vague' | 'since' | 'until';

export interface Resolution {
  readonly kind: DateKind;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly approximate: boolean;
  /** Last day of the part of a month or the month that it began in ("since early May"). */
  readonly begunBy?: Day;
  /** Becomes the running narrative date. */
  readonly moves: boolean;
}

export interface TimeContext {
  readonly published: Day;
  /** Latest narrative date before this expression. */
  readonly running: Day | null;
  /** Latest date of the same sentence, reporting dates included. */
  readonly latest: Day | null;
  readonly future: boolean;
  /** The week that the text goes through ("la semaine écoulée"). */
  readonly week: { readonly from: Day; readonly to: Day } | null;
  /** Year that a heading or the beginning of a paragraph sets ("2021. In July …"). */
  readonly headingYear: number | null;
  /** What the head of a report says it covers. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  /** Text after the expression. */
  readonly after: string;
}

export function day(value: Day | null, approximate = false, moves = true): Resolution | null {
  return value === null ? null : { kind: 'day', from: value, to: value, approximate, moves };
}

export function span(from: Day | null, to: Day | null, moves = true): Resolution | null {
  return from === null || to === null || from > to ? null : { kind: 'span', from, to, approximate: false, moves };
}

export function vague(): Resolution {
  return { kind: 'vague', from: null, to: null, approximate: false, moves: false };
}

export function yearSpan(year: number): Resolution | null {
  return span(dayOrNull(year, 1, 1), dayOrNull(year, 12, 31), false);
}

export function mondayOf(published: Day): Day {
  return published - isoWeekday(published) + 1;
}

export function saturdayBefore(published: Day): Day {
  const weekdayToday = isoWeekday(published);
  return weekdayToday === 7 ? published - 1 : published - weekdayToday - 1;
}

export function monthsFrom(published: Day, shift: number): Resolution | null {
  const { year, month } = calendarDate(published);
  const index = year * 12 + month - 1 + shift;
  const { from, to } = monthRange(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
  return span(from, to, false);
}

function dayOf(text: string | undefined): number {
  return Number.parseInt(text ?? '', 10);
}

/**
 * The year of a date written without one: the year the narrative stands in where it stands in the past and the date comes
 * after it, else the latest such date not after publication; the next one where the sentence looks ahead.
 */
function yearFor(month: number, dayInMonth: number, context: TimeContext, direction?: string): number {
  const { year } = calendarDate(context.published);
  const at = (candidate: number): Day => dayOrNull(candidate, month, dayInMonth) ?? monthRange(candidate, month).to;
  if (direction === 'last') return at(year) <= context.published ? year : year - 1;
  if (direction === 'next' || context.future) return at(year) >= context.published - 31 ? year : year + 1;
  if (context.headingYear !== null && direction === undefined) return context.headingYear;
  if (context.running !== null && direction === undefined) {
    const past = calendarDate(context.running).year;
    if (past < year && context.running < context.published - 120) return at(past) >= context.running - 60 ? past : past + 1;
  }
  return at(year) <= context.published + 20 ? year : year - 1;
}

function directionOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /prochain|next/.test(text) ? 'next' : 'last';
}

export function singleDay({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  const dayInMonth = dayOf(groups['d1']);
  const year = groups['y'] === undefined ? yearFor(month, dayInMonth, context, directionOf(groups['last'])) : Number(groups['y']);
  return day(dayOrNull(year, month, dayInMonth));
}

export function twoDays({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  const [first, last] = [dayOf(groups['d1']), dayOf(groups['d2'])];
  const year = groups['y'] === undefined ? yearFor(month, last, context) : Number(groups['y']);
  return span(dayOrNull(year, month, first), dayOrNull(year, month, last));
}

export function twoDaysTwoMonths({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const [first, last] = [monthNumber(groups['m1'] ?? ''), monthNumber(groups['m'] ?? '')];
  const endYear = groups['y'] === undefined ? yearFor(last, dayOf(groups['d2']), context) : Number(groups['y']);
  const startYear = groups['y1'] === undefined ? endYear - (first > last ? 1 : 0) : Number(groups['y1']);
  return span(dayOrNull(startYear, first, dayOf(groups['d1'])), dayOrNull(endYear, last, dayOf(groups['d2'])));
}

export function sinceOrUntil(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const until = /jusqu|until|till|ici/.test(match.groups?.['lead'] ?? '');
  const resolved = singleDay(match, until ? { ...context, future: true } : context);
  if (resolved === null) return null;
  return until ? { ...resolved, kind: 'until', from: null, moves: false } : { ...resolved, kind: 'since', to: null };
}

export function sinceWeekday(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const resolved = weekday(match, { ...context, future: false });
  return resolved === null ? null : { ...resolved, kind: 'since', to: null };
}

export function nightOfWeekdays({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const [first, last] = [weekdayNumber(groups['w1'] ?? ''), weekdayNumber(groups['w2'] ?? '')];
  const second = latestWeekday(last, published);
  return span(second - ((last - first + 7) % 7), second);
}

function latestWeekday(wanted: number, published: Day): Day {
  return published - ((isoWeekday(published) - wanted + 7) % 7);
}

export function weekday({ 0: text, groups = {} }: RegExpExecArray, { published, future, week }: TimeContext): Resolution | null {
  const wanted = weekdayNumber(groups['w'] ?? '');
  if (week && !future && !/dernier|passe|prochain|last|next/.test(text)) return day(week.from + wanted - 1);
  const latest = latestWeekday(wanted, published);
  const ahead = /prochain|\bnext /.test(text) || (future && !/dernier|passe|\blast |\bce /.test(text));
  if (/dernier|passe|\blast /.test(text)) return day(latest === published ? published - 7 : latest);
  return day(ahead ? latest + (latest === published && future && !/prochain|next/.test(text) ? 0 : 7) : latest);
}

export function partOfMonth({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  const part = groups['part'] ?? '';
  const [first, last] = /debut|early|beginning|start/.test(part) ? [1, 10] : /mi|mid/.test(part) ? [11, 20] : [21, 31];
  const year = groups['y'] === undefined ? yearFor(month, first, context) : Number(groups['y']);
  return span(dayOrNull(year, month, first), last === 31 ? monthRange(year, month).to : dayOrNull(year, month, last));
}

export function sincePartOfMonth(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const resolved = partOfMonth(match, context);
  return resolved === null ? null : { ...resolved, kind: 'since', to: null, moves: false, ...(resolved.to === null ? {} : { begunBy: resolved.to }) };
}

export function wholeMonth({ groups = {}, 0: text }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  if (groups['y'] === undefined && /^(?:in|en) ?(?:mar|sep|dec|jan)$/.test(text)) return null;
  const year = groups['y'] === undefined ? yearFor(month, 1, context, directionOf(groups['last'])) : Number(groups['y']);
  const { from, to } = monthRange(year, month);
  return /^(?:depuis|since)/.test(text) && !/^,? (?:when|lorsque|quand|date)\b/.test(context.after) ? { kind: 'since', from, to: null, approximate: false, moves: false, begunBy: to } : span(from, to);
}

const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [[/^(?:jour|day)/, 1], [/^(?:semaine|week)/, 7], [/^(?:mois|month)/, 30], [/^(?:an|year)/, 365]];

function daysIn(count: string | undefined, unit: string | undefined): number | null {
  const value = valueOf((count ?? '').trim().replace(/^(?:environ|pres de|about|some|une|un|only) (?=\w)/, '')) ?? valueOf((count ?? '').trim());
  const size = UNIT_DAYS.find(([pattern]) => pattern.test(unit ?? ''))?.[1];
  return value === null || size === undefined ? null : value * size;
}

export function ago({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const days = daysIn(groups['n'], groups['u']);
  if (days === null) return null;
  if (/^(?:an|year)/.test(groups['u'] ?? '')) return yearSpan(calendarDate(published - days).year);
  return day(published - days, !/^(?:jour|day)/.test(groups['u'] ?? ''));
}

/** "Three days later" counts forward from the running date; "three days after the raid" counts back from it to the raid. */
export function shifted({ groups = {} }: RegExpExecArray, { running, latest, published, after }: TimeContext): Resolution | null {
  const days = daysIn(groups['n'], groups['u']);
  if (days === null) return null;
  const direction = groups['dir'] ?? '';
  const anchored = /^(?:apres|after|avant|before)$/.test(direction) && /^ [a-z]/.test(after) && !/^ (?:et|and|mais|but|puis|then|that|this|cela|ca|il|elle|ils|elles|he|she|they|it)\b/.test(after);
  const forward = /tard|apres|later|after/.test(direction);
  const base = running ?? latest ?? published;
  const exact = /^(?:jour|day)/.test(groups['u'] ?? '');
  return day(base + (forward === anchored ? -days : days), !exact, !anchored);
}

export function neighbourDay({ groups = {}, 0: text }: RegExpExecArray, { running, latest, published, after }: TimeContext): Resolution | null {
  const base = latest ?? running ?? published;
  if (/meme|same|-la$|^that/.test(text)) return day(base);
  const word = groups['w'] ?? groups['x'] ?? '';
  const shift = word === 'surlendemain' ? 2 : word === 'avant-veille' ? -2 : /veille|before|previous|earlier/.test(word) ? -1 : 1;
  return day(latest !== null && /^ (?:de |du |des |d'|of |(?:the|an?) )/.test(after) ? base - shift : base + shift);
}

/** "Nuit du 11 au 12/10". */
export function slashNight({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const last = yearless(Number(groups['mm']), dayOf(groups['d2']), published);
  return last === null ? null : span(last - 1, last);
}

/** "06/10": day and month; none where it cannot be one. */
export function slashDay({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  return day(yearless(Number(groups['mm']), dayOf(groups['dd']), published));
}

function yearless(month: number, dayInMonth: number, published: Day): Day | null {
  const { year } = calendarDate(published);
  const [same, before] = [dayOrNull(year, month, dayInMonth), dayOrNull(year - 1, month, dayInMonth)];
  return same !== null && same <= published + 20 ? same : before;
}

/** "Vendredi 19": the day of that number, of this month or a neighbouring one, that is a Friday; else the weekday alone. */
export function weekdayWithNumber(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const { groups = {} } = match;
  const [wanted, number] = [weekdayNumber(groups['w'] ?? ''), dayOf(groups['dd'])];
  const { year, month } = calendarDate(context.published);
  for (const shift of context.future ? [0, 1, -1] : [0, -1, 1]) {
    const index = year * 12 + month - 1 + shift;
    const found = dayOrNull(Math.floor(index / 12), (index % 12) + 1, number);
    if (found !== null && isoWeekday(found) === wanted) return day(found);
  }
  return weekday(match, context);
}

/** "Le 12 du mois dernier". */
export function dayOfMonth({ groups = {} }: RegExpExecArray, { published }: TimeContext, shift: number): Resolution | null {
  const { year, month } = calendarDate(published);
  const index = year * 12 + month - 1 + shift;
  return day(dayOrNull(Math.floor(index / 12), (index % 12) + 1, dayOf(groups['dd'])));
}

/** "Depuis dix jours": since a day; weeks make it approximate. */
export function sinceCount({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const unit = groups['u'] ?? groups['u2'] ?? groups['u3'];
  const days = daysIn(groups['n'] ?? groups['n2'] ?? groups['n3'], unit);
  return days === null ? null : { kind: 'since', from: published - days, to: null, approximate: !/^(?:jour|day)/.test(unit ?? ''), moves: false };
}

/** "In January of that year": the year the narrative stands in. */
export function monthOfRunningYear({ groups = {} }: RegExpExecArray, { running, latest, published }: TimeContext): Resolution | null {
  const { from, to } = monthRange(calendarDate(latest ?? running ?? published).year, monthNumber(groups['m'] ?? ''));
  return span(from, to);
}

/** "Début 2022": its first quarter; "fin 2022": its last. */
export function partOfYear({ groups = {} }: RegExpExecArray): Resolution | null {
  const year = Number(groups['y']);
  const early = /debut|early/.test(groups['part'] ?? '');
  return span(dayOrNull(year, early ? 1 : 10, 1), early ? monthRange(year, 3).to : monthRange(year, 12).to);
}

/** "L'an dernier, en mai". */
export function monthOfLastYear({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const { from, to } = monthRange(calendarDate(published).year - 1, monthNumber(groups['m'] ?? groups['m2'] ?? groups['m3'] ?? ''));
  return span(from, to);
}

/** "Pour un mois", "for two weeks": until, counted from the date before it. */
export function lasting({ groups = {} }: RegExpExecArray, { latest, published, after }: TimeContext): Resolution | null {
  const unit = groups['u'] ?? '';
  const count = valueOf(groups['n']);
  const base = latest ?? published;
  if (count === null || /^ (?:last|this|in|en|la semaine|le mois|au|debut|fin|early|late)\b/.test(after)) return null;
  const to = /^(?:mois|month)/.test(unit) ? monthsLater(base, count) : base + (daysIn(groups['n'], unit) ?? 0);
  return { kind: 'until', from: null, to, approximate: false, moves: false };
}

function monthsLater(base: Day, count: number): Day {
  const { year, month, day: dayInMonth } = calendarDate(base);
  const index = year * 12 + month - 1 + count;
  const [nextYear, nextMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayOrNull(nextYear, nextMonth, dayInMonth) ?? monthRange(nextYear, nextMonth).to;
}

/** "The last day of March". */
export function lastOfMonth({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  return day(monthRange(groups['y'] === undefined ? yearFor(month, 28, context) : Number(groups['y']), month).to);
}

/** "By Thursday": on that day or before. */
export function byWeekday({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution {
  return { kind: 'until', from: null, to: latestWeekday(weekdayNumber(groups['w'] ?? ''), published), approximate: false, moves: false };
}
