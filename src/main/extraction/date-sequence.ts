/** Dates that follow from the narrative or from a part of a month: "the following Monday", "la première semaine de mai", "au début du mois". */
import { calendarDate, isoWeekday, type Day } from '#shared/domain/when';
import { dayOrNull, monthRange, weekdayNumber } from './calendar-words.ts';
import { day, mondayOf, singleDay, span, wholeMonth, type Resolution, type TimeContext } from './date-resolvers.ts';
import { valueOf } from './numbers.ts';

/** "The following Monday", "le lundi précédent": counted from the day the narrative stands at. */
export function neighbourWeekday({ groups = {}, 0: text }: RegExpExecArray, { running, latest, published }: TimeContext): Resolution | null {
  const base = running ?? latest ?? published;
  const wanted = weekdayNumber(groups['w'] ?? groups['w2'] ?? '');
  const back = /precedent|previous|preceding|d'avant|before/.test(text);
  const shift = back ? (isoWeekday(base) - wanted + 7) % 7 || 7 : (wanted - isoWeekday(base) + 7) % 7 || 7;
  return day(back ? base - shift : base + shift);
}

const WEEKS: readonly (readonly [RegExp, number])[] = [[/^(?:premiere|1ere|first)/, 1], [/^(?:deuxieme|seconde|2e|second)/, 8], [/^(?:troisieme|3e|third)/, 15], [/^(?:quatrieme|4e|fourth)/, 22]];

/** "La première semaine de décembre": its days 1 to 7; the last week: its last seven days. */
export function weekOfMonth(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const month = wholeMonth(match, { ...context, after: '' });
  if (month === null || month.from === null || month.to === null) return null;
  const first = WEEKS.find(([pattern]) => pattern.test(match.groups?.['nth'] ?? ''))?.[1];
  return first === undefined ? span(month.to - 6, month.to) : span(month.from + first - 1, month.from + first + 5);
}

/** "La semaine du 12 mai". */
export function weekOf(match: RegExpExecArray, context: TimeContext): Resolution | null {
  const first = singleDay(match, context)?.from ?? null;
  return first === null ? null : span(first, first + 6);
}

/** "Au début du mois", "late last month": the third of the month that the words name. */
export function partOfNamedMonth({ groups = {}, 0: text }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const { year, month } = calendarDate(published);
  const shift = /dernier|passe|ecoule|last|previous/.test(text) ? -1 : /prochain|next/.test(text) ? 1 : 0;
  const index = year * 12 + month - 1 + shift;
  const { from, to } = monthRange(Math.floor(index / 12), (index % 12) + 1);
  const part = groups['part'] ?? '';
  if (/plus tot|earlier/.test(part)) return span(from, published, false);
  const third = /debut|early|beginning|start/.test(part) ? { from, to: from + 9 } : /mi|mid/.test(part) ? { from: from + 10, to: from + 19 } : { from: from + 20, to };
  return /^(?:depuis|since)/.test(text) ? { kind: 'since', from: third.from, to: null, approximate: false, moves: false, begunBy: third.to } : span(third.from, third.to);
}

const LENGTHS: readonly (readonly [RegExp, number])[] = [[/^(?:jour|day)/, 1], [/^(?:semaine|week)/, 7], [/^(?:mois|month)/, 30]];

/** "Au cours des trois derniers jours", "in the past two weeks". */
export function lastCount({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const count = valueOf(groups['n'] ?? groups['n2']);
  const size = LENGTHS.find(([pattern]) => pattern.test(groups['u'] ?? groups['u2'] ?? ''))?.[1];
  if (count === null || size === undefined) return null;
  return { kind: 'vague', from: published - count * size, to: published, approximate: true, moves: false };
}

/** "D'ici à la fin du mois", "by the end of the year". */
export function untilEnd({ 0: text }: RegExpExecArray, { published }: TimeContext): Resolution {
  const { year, month } = calendarDate(published);
  const to: Day = /annee|year/.test(text) ? monthRange(year, 12).to : /semaine|week/.test(text) ? mondayOf(published) + 6 : monthRange(year, month).to;
  return { kind: 'until', from: null, to, approximate: false, moves: false };
}

/** "Dans la nuit du 5 au 6": of the month that the narrative stands in. */
export function nightOfNumbers({ groups = {} }: RegExpExecArray, { running, latest, published }: TimeContext): Resolution | null {
  const { year, month } = calendarDate(latest ?? running ?? published);
  const last = dayOrNull(year, month, Number.parseInt(groups['d2'] ?? '', 10));
  return last === null || last > published + 31 ? null : span(last - 1, last);
}

/** "Nuit du 31/07 au 01/08". */
export function slashSpan({ groups = {} }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const { year } = calendarDate(published);
  const [first, last] = [dayOrNull(year, Number(groups['m1']), Number(groups['dd'])), dayOrNull(year, Number(groups['mm']), Number(groups['d2']))];
  return span(first, last);
}

/** "A year after the clashes": the month that lies so far back; "two years later": so far on. */
export function yearsAfter({ groups = {} }: RegExpExecArray, { running, latest, published, after }: TimeContext): Resolution | null {
  const count = valueOf(groups['n']);
  if (count === null) return null;
  const forward = /plus tard|later|apres|after/.test(groups['dir'] ?? '');
  const anchored = /^(?:apres|after|before)$/.test(groups['dir'] ?? '') && /^ [a-z]/.test(after);
  const { year, month } = calendarDate(running ?? latest ?? published);
  const { from, to } = monthRange(year + (forward === anchored ? -count : count), month);
  return span(from, to, !anchored);
}

/** "Au premier trimestre 2025", "the second half of 2024". */
export function partOfCountedYear({ groups = {} }: RegExpExecArray): Resolution | null {
  const year = Number(groups['y']);
  const length = /^(?:semestre|half)/.test(groups['u'] ?? '') ? 6 : 3;
  const nth = groups['nth'] ?? '';
  const index = /^(?:premier|first)/.test(nth) ? 0 : /^(?:deuxieme|second)/.test(nth) ? 1 : /^(?:troisieme|third)/.test(nth) ? 2 : 12 / length - 1;
  if (index * length >= 12) return null;
  return span(dayOrNull(year, index * length + 1, 1), monthRange(year, index * length + length).to);
}

/** "Noël", "New Year's Day": the latest one. */
export function feast({ 0: text }: RegExpExecArray, { published }: TimeContext): Resolution | null {
  const [month, date] = /noel|christmas/.test(text) ? [12, 25] : [1, 1];
  const { year } = calendarDate(published);
  const found = dayOrNull(year, month, date);
  return day(found !== null && found <= published ? found : dayOrNull(year - 1, month, date));
}

/** "In the week under review": the period that the head of the report names. */
export function reviewed(_: RegExpExecArray, { period }: TimeContext): Resolution | null {
  return period === null ? null : span(period.from, period.to, false);
}

/** "5-11 January", "Week of 3 March" after the words that head a report: what it covers. */
export const PERIOD_LEAD = /\b(?:weekly (?:[\w-]+ )?(?:digest|summary|round-?up|snapshot|report|brief\w*|review|bulletin|note)|(?:note|revue|synthese|point|bulletin|recapitulatif) (?:hebdomadaire|de la semaine)|reporting period|period covered|covering|covers|periode (?:couverte|du|de reference|:)|semaine (?:du|:)|week of|week ending|bulletin (?:hebdomadaire|du)|situation du)\b[^.;\n]{0,44}$/;

/** "L'ambassadeur a été convoqué le 19": the nearest 19th up to the day after publication, in or before the month that the narrative stands in. */
export function dayInReach({ groups = {} }: RegExpExecArray, { running, latest, published }: TimeContext): Resolution | null {
  const number = Number(groups['dd']);
  const { year, month } = calendarDate(latest ?? running ?? published);
  const near = [1, 0, -1].map((shift) => year * 12 + month - 1 + shift).map((index) => dayOrNull(Math.floor(index / 12), (index % 12) + 1, number));
  const found = near.find((candidate) => candidate !== null && candidate <= published && Math.abs(candidate - (latest ?? running ?? published)) <= 31);
  return number < 1 || number > 31 || found === undefined ? null : day(found);
}
