/** One rule a family of temporal expressions. Conventions (beginning of a month = 1–10 and so on) are those of tests/eval/LABELLING.md. */
import { calendarDate, isoWeekday, type Day } from '#shared/domain/when';
import { dayOrNull, MONTH, monthNumber, monthRange, WEEKDAY, weekdayNumber, YEAR } from './calendar-words.ts';
import { valueOf } from './numbers.ts';

/** `anchor`: a date counted back from the running one to the thing named next ("three days after the raid"). */
export type DateKind = 'day' | 'span' | 'vague' | 'since' | 'until';

export interface Resolution {
  readonly kind: DateKind;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly approximate: boolean;
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
  /** Text after the expression. */
  readonly after: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly resolve: (match: RegExpExecArray, context: TimeContext) => Resolution | null;
}



const D = '\\d{1,2}(?:er|st|nd|rd|th)?';
const Y = `(?:[ ,]+(?<y>${YEAR}))?`;
const M = `(?<m>${MONTH})\\b\\.?`;
const WD = `(?:(?:${WEEKDAY}),? )?`;
const PART = '(?: (?:soir|matin|apres-midi|midi|dans la nuit|a l\'aube|evening|morning|night|afternoon))?';

/** Earlier rules win over later ones where they overlap. */
export const RULES: readonly Rule[] = [
  rule("(?:depuis le debut de l'annee|depuis le mois de janvier|since the (?:beginning|start) of (?:the|this) year|so far this year)", (_, { published }) => span(dayOrNull(calendarDate(published).year, 1, 1), published, false)),
  rule(`\\b(?<y1>${YEAR})-(?<mm>\\d{2})-(?<dd>\\d{2})\\b`, ({ groups = {} }) => day(dayOrNull(Number(groups['y1']), Number(groups['mm']), Number(groups['dd'])))),
  rule(`\\b(?<dd>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<y1>${YEAR})\\b`, ({ groups = {} }) => day(dayOrNull(Number(groups['y1']), Number(groups['mm']), Number(groups['dd'])))),
  rule(`(?:nuit du|night of) (?:${WEEKDAY})? ?(?<d1>${D}) (?:au|a|to) (?:${WEEKDAY})? ?(?<d2>${D}) ${M}${Y}`, twoDays),
  rule(`(?:nuit (?:de|du)|night (?:of|from)|overnight(?: from)?) (?<w1>${WEEKDAY}) (?:a|au|to|into|-) (?<w2>${WEEKDAY})`, nightOfWeekdays),
  rule(`\\b(?:(?:on|les?|de|from) )?(?<w1>${WEEKDAY})(?: et | and | a | to |-)(?:le )?(?<w2>${WEEKDAY})(?: derniers?)?\\b`, nightOfWeekdays),
  rule(`overnight (?<w1>${WEEKDAY})-(?<w2>${WEEKDAY})`, nightOfWeekdays),
  rule(`(?:\\b(?:du|entre le|les|des|from|between|de)\\b )?${WD}(?<d1>${D})(?: ?- ?| (?:au|et le|et|a|to|and) )${WD}(?<d2>${D}) ${M}${Y}`, twoDays),
  rule(`\\b(?:du|entre le|from|between)? ?${WD}(?<d1>${D}) (?<m1>${MONTH})\\.?(?: (?<y1>${YEAR}))? (?:au|et le|to|and) ${WD}(?<d2>${D}) ${M}${Y}`, twoDaysTwoMonths),
  rule(`\\b(?:from |between )?(?<m>${MONTH})\\.? (?<d1>\\d{1,2})(?: ?- ?| (?:to|and) )(?<d2>\\d{1,2})${Y}`, twoDays),
  rule(`\\b(?<lead>depuis le|depuis|a compter du|a partir du|since|jusqu'au|until|till|d'ici au) ${WD}(?<d1>${D}) ${M}${Y}`, sinceOrUntil),
  rule(`\\b(?<lead>depuis|since) (?<w>${WEEKDAY})(?: dernier)?`, sinceWeekday),
  rule(`\\b${WD}(?:le )?(?<d1>${D}) (?:of )?${M}${Y}(?<last> dernier| prochain| last| next)?`, singleDay),
  rule(`\\b${WD}(?<m>${MONTH})\\b\\.? (?<d1>\\d{1,2}(?:st|nd|rd|th)?)\\b(?! ?(?:h\\b|:))${Y}`, singleDay),
  rule(`\\b(?<lead>depuis|since) (?:la |le )?(?<part>debut|mi|fin|early|mid|late|the beginning of|the start of|the end of)[ -](?:du mois de |de |d')?${M}${Y}`, sincePartOfMonth),
  rule(`\\b(?<part>(?:au |le )?debut|(?:a la )?mi|(?:a la )?fin|early|mid|late|(?:the )?end of|(?:the )?beginning of|(?:the )?start of)[ -](?:du mois de |du mois d'|of |in |de |d'|le mois de )?${M}${Y}(?: dernier)?`, partOfMonth),
  rule(`\\b(?:(?:en|au mois de|au mois d'|in|during|courant|de|d'|of|since|depuis) )?${M}(?: de)?[ ,]+(?<y>${YEAR})\\b`, wholeMonth),
  rule(`(?:\\ben|au mois de|au mois d'|\\bin|last|courant|depuis|since) ?\\b${M}(?<last> dernier| prochain)?`, wholeMonth),
  rule("\\b(?:ces derniers jours|(?:il y a|voici) quelques jours|(?:over|in) (?:the )?(?:recent|past few|last few) days|a few days ago|recent days|ces jours-ci)\\b", (_, { published }) => ({ kind: 'vague', from: published - 7, to: published, approximate: true, moves: false })),
  rule("\\b(?:il y a|voici) (?<n>[\\w' -]{1,20}?) (?<u>jours?|semaines?|mois|ans?|annees?)\\b", ago),
  rule('\\b(?<n>half a dozen|[a-z]+(?:-[a-z]+)?|\\d+) (?<u>days?|weeks?|months?|years?) (?:ago|back)\\b', ago),
  rule("\\b(?<n>(?:quelques|plusieurs)|[a-z]+(?:-[a-z]+)?|\\d+) (?<u>jours?|semaines?|mois|days?|weeks?|months?) (?<dir>plus tard|apres|later|after|plus tot|auparavant|avant|earlier|before)\\b", shifted),
  rule('\\b(?:le|la) (?<w>lendemain|surlendemain|veille|avant-veille)\\b|\\bthe (?<x>next day|following day|day before|previous day|day after|day earlier)\\b|\\b(?<y2>le meme jour|the same day)\\b', neighbourDay),
  rule(`\\b(?:(?:ce|le|on|last|next|this|cette|dans la soiree de|tot) )?(?<w>${WEEKDAY})\\b${PART}(?<last> dernier| prochain| passe)?`, weekday),
  rule("\\b(?:avant-hier|day before yesterday)\\b", (_, { published }) => day(published - 2)),
  rule("\\b(?:hier|yesterday|last night)\\b", (_, { published }) => day(published - 1)),
  rule("\\b(?:aujourd'hui|ce matin|ce midi|cet apres-midi|ce soir|cette nuit|en ce jour|today|this morning|this afternoon|this evening|tonight)\\b", (_, { published }) => day(published)),
  rule('\\b(?:demain|tomorrow)\\b', (_, { published }) => day(published + 1)),
  rule("\\b(?:(?:la )?semaine (?:derniere|passee|ecoulee)|last week|the past week)\\b", (_, { published }) => span(mondayOf(published) - 7, mondayOf(published) - 1, false)),
  rule("\\b(?:cette semaine|this week|earlier this week)\\b", (_, { published }) => span(mondayOf(published), published, false)),
  rule("\\b(?:la semaine prochaine|next week)\\b", (_, { published }) => span(mondayOf(published) + 7, mondayOf(published) + 13, false)),
  rule("\\b(?:(?:le |ce )?week-?end(?: dernier| ecoule| passe)?|(?:last|this|over the) weekend)\\b", (_, { published }) => span(saturdayBefore(published), saturdayBefore(published) + 1, false)),
  rule("\\b(?:(?:le )?mois (?:dernier|passe|ecoule)|last month)\\b", (_, { published }) => monthsFrom(published, -1)),
  rule("\\b(?:ce mois-ci|this month)\\b", (_, { published }) => monthsFrom(published, 0)),
  rule("\\b(?:l'an (?:dernier|passe)|l'annee (?:derniere|passee)|last year)\\b", (_, { published }) => yearSpan(calendarDate(published).year - 1)),
  rule("\\b(?:ces dernier(?:e?s) (?:mois|semaines|annees|temps)|ces (?:derniers|dernieres) (?:mois|semaines|annees|temps)|(?:les|des) (?:mois|semaines|annees) (?:passe|dernier|ecoule)e?s|(?:les|des|aux) dernier(?:e)?s (?:mois|semaines)|recemment|(?:in|over) (?:the )?(?:recent|past|last|past few|last few|several) (?:months|weeks|years)|recently|recent (?:months|weeks|years)|depuis (?:des|plusieurs|quelques) (?:mois|semaines|annees)|for (?:months|weeks|years))\\b", () => vague()),
  rule(`\\b(?:en|in|de|courant|of|annee) (?<y>${YEAR})\\b(?!-)`, ({ groups = {} }) => yearSpan(Number(groups['y']))),
  rule(`\\b(?:depuis|since) (?<y>${YEAR})\\b`, ({ groups = {} }) => ({ kind: 'since', from: dayOrNull(Number(groups['y']), 1, 1), to: null, approximate: false, moves: false })),
];

function rule(source: string, resolve: Rule['resolve']): Rule {
  return { pattern: new RegExp(source, 'g'), resolve };
}

function day(value: Day | null, approximate = false, moves = true): Resolution | null {
  return value === null ? null : { kind: 'day', from: value, to: value, approximate, moves };
}

function span(from: Day | null, to: Day | null, moves = true): Resolution | null {
  return from === null || to === null || from > to ? null : { kind: 'span', from, to, approximate: false, moves };
}

function vague(): Resolution {
  return { kind: 'vague', from: null, to: null, approximate: false, moves: false };
}

function yearSpan(year: number): Resolution | null {
  return span(dayOrNull(year, 1, 1), dayOrNull(year, 12, 31), false);
}

function mondayOf(published: Day): Day {
  return published - isoWeekday(published) + 1;
}

function saturdayBefore(published: Day): Day {
  const weekdayToday = isoWeekday(published);
  return weekdayToday === 7 ? published - 1 : published - weekdayToday - 1;
}

function monthsFrom(published: Day, shift: number): Resolution | null {
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
  if (context.running !== null && direction === undefined) {
    const past = calendarDate(context.running).year;
    if (past < year && context.running < context.published - 120) return at(past) >= context.running ? past : past + 1;
  }
  return at(year) <= context.published + 20 ? year : year - 1;
}

function directionOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /prochain|next/.test(text) ? 'next' : 'last';
}

function singleDay({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  const dayInMonth = dayOf(groups['d1']);
  const year = groups['y'] === undefined ? yearFor(month, dayInMonth, context, directionOf(groups['last'])) : Number(groups['y']);
  return day(dayOrNull(year, month, dayInMonth));
}

function twoDays({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  const [first, last] = [dayOf(groups['d1']), dayOf(groups['d2'])];
  const year = groups['y'] === undefined ? yearFor(month, last, context) : Number(groups['y']);
  return span(dayOrNull(year, month, first), dayOrNull(year, month, last));
}

function twoDaysTwoMonths({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const [first, last] = [monthNumber(groups['m1'] ?? ''), monthNumber(groups['m'] ?? '')];
  const endYear = groups['y'] === undefined ? yearFor(last, dayOf(groups['d2']), context) : Number(groups['y']);
  const startYear = groups['y1'] === undefined ? endYear - (first > last ? 1 : 0) : Number(groups['y1']);
  return span(dayOrNull(startYear, first, dayOf(groups['d1'])), dayOrNull(endYear, last, dayOf(groups['d2'])));
}

function sinceOrUntil(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const until = /jusqu|until|till|ici/.test(match.groups?.['lead'] ?? '');
  const resolved = singleDay(match, until ? { ...context, future: true } : context);
  if (resolved === null) return null;
  return until ? { ...resolved, kind: 'until', from: null, moves: false } : { ...resolved, kind: 'since', to: null };
}

function sinceWeekday(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const resolved = weekday(match, { ...context, future: false });
  return resolved === null ? null : { ...resolved, kind: 'since', to: null };
}

function nightOfWeekdays({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const [first, last] = [weekdayNumber(groups['w1'] ?? ''), weekdayNumber(groups['w2'] ?? '')];
  const second = latestWeekday(last, published);
  return span(second - ((last - first + 7) % 7), second);
}

function latestWeekday(wanted: number, published: Day): Day {
  return published - ((isoWeekday(published) - wanted + 7) % 7);
}

function weekday({ 0: text, groups = {} }: RegExpExecArray, { published, future }: TimeContext): Resolution | null {
  const wanted = weekdayNumber(groups['w'] ?? '');
  const latest = latestWeekday(wanted, published);
  const ahead = /prochain|\bnext /.test(text) || (future && !/dernier|passe|\blast |\bce /.test(text));
  if (/dernier|passe|\blast /.test(text)) return day(latest === published ? published - 7 : latest);
  return day(ahead ? latest + (latest === published && future && !/prochain|next/.test(text) ? 0 : 7) : latest);
}

function partOfMonth({ groups = {} }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  const part = groups['part'] ?? '';
  const [first, last] = /debut|early|beginning|start/.test(part) ? [1, 10] : /mi|mid/.test(part) ? [11, 20] : [21, 31];
  const year = groups['y'] === undefined ? yearFor(month, first, context) : Number(groups['y']);
  return span(dayOrNull(year, month, first), last === 31 ? monthRange(year, month).to : dayOrNull(year, month, last));
}

function sincePartOfMonth(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const resolved = partOfMonth(match, context);
  return resolved === null ? null : { ...resolved, kind: 'since', to: null, moves: false };
}

function wholeMonth({ groups = {}, 0: text }: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = monthNumber(groups['m'] ?? '');
  if (groups['y'] === undefined && /^(?:in|en) ?(?:mar|sep|dec|jan)$/.test(text)) return null;
  const year = groups['y'] === undefined ? yearFor(month, 1, context, directionOf(groups['last'])) : Number(groups['y']);
  const { from, to } = monthRange(year, month);
  return /^(?:depuis|since)/.test(text) && !/^,? (?:when|lorsque|quand|date)\b/.test(context.after) ? { kind: 'since', from, to: null, approximate: false, moves: false } : span(from, to);
}

const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [[/^(?:jour|day)/, 1], [/^(?:semaine|week)/, 7], [/^(?:mois|month)/, 30], [/^(?:an|year)/, 365]];

function daysIn(count: string | undefined, unit: string | undefined): number | null {
  const value = valueOf((count ?? '').trim().replace(/^(?:environ|pres de|about|some|une|un|only) (?=\w)/, '')) ?? valueOf((count ?? '').trim());
  const size = UNIT_DAYS.find(([pattern]) => pattern.test(unit ?? ''))?.[1];
  return value === null || size === undefined ? null : value * size;
}

function ago({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const days = daysIn(groups['n'], groups['u']);
  if (days === null) return null;
  if (/^(?:an|year)/.test(groups['u'] ?? '')) return yearSpan(calendarDate(published - days).year);
  return day(published - days, !/^(?:jour|day)/.test(groups['u'] ?? ''));
}

/** "Three days later" counts forward from the running date; "three days after the raid" counts back from it to the raid. */
function shifted({ groups = {} }: RegExpExecArray, { running, latest, published, after }: TimeContext): Resolution | null {
  const days = daysIn(groups['n'], groups['u']);
  if (days === null) return null;
  const direction = groups['dir'] ?? '';
  const anchored = /^(?:apres|after|avant|before)$/.test(direction) && /^ (?:l'|la |le |les |une? |cette |cet |ce |son |sa |leur |the |an? |its |their |that )/.test(after);
  const forward = /tard|apres|later|after/.test(direction);
  const base = running ?? latest ?? published;
  const exact = /^(?:jour|day)/.test(groups['u'] ?? '');
  return day(base + (forward === anchored ? -days : days), !exact, !anchored && exact);
}

function neighbourDay({ groups = {}, 0: text }: RegExpExecArray, { running, latest, published }: TimeContext): Resolution | null {
  const base = latest ?? running ?? published;
  if (/meme|same/.test(text)) return day(base);
  const word = groups['w'] ?? groups['x'] ?? '';
  const shift = word === 'surlendemain' ? 2 : word === 'avant-veille' ? -2 : /veille|before|previous|earlier/.test(word) ? -1 : 1;
  return day(base + shift);
}
