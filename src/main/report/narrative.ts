/** The narrative: a paragraph a day, a week or a month, from the gravest events and the meetings of each. */
import type { Language } from '#shared/domain/document';
import type { EventRecord, IncidentRecord } from '#shared/domain/event';
import { boundsOf, type ClosedDayRange, type Day, isoDay, scopeOf } from '#shared/domain/when';
import { formatPeriod, formatWhen } from '#shared/i18n/dates';
import { formatNumber } from '#shared/i18n/numbers';
import { translate, typesetFrench } from '#shared/i18n/translate';
import type { Proposed } from './bottom-line.ts';
import { casualtiesInWords, inLanguage, placeName } from './entries.ts';
import { gravest } from './gravity.ts';
import { tally } from './tally.ts';
import { enumeration, quote } from './typography.ts';

interface NarrativeInput {
  readonly lang: Language;
  readonly period: ClosedDayRange;
  readonly inPeriod: readonly EventRecord[];
  /** An actor's name in `lang` where the text is an actor's id. */
  readonly nameOf: (text: string) => string;
}

interface Paragraph {
  readonly key: string;
  readonly sentences: readonly Proposed[];
}

const COLON: Readonly<Record<Language, string>> = { fr: ' :', en: ':' };
const STANDING: Readonly<Record<string, string>> = { held: 'rencontre tenue', planned: 'rencontre prévue', cancelled: 'rencontre annulée' };
const MOST_PARAGRAPHS = 14;
const MOST_INCIDENTS = 3;
const MOST_MEETINGS = 2;

export function narrative(input: NarrativeInput): Paragraph[] {
  const groups = [...Map.groupBy(input.inPeriod, (event) => stretchOf(event, input.period))].map(([key, events]) => ({ key, events, weight: weightOf(events) }));
  const told = new Set([...groups].sort((a, b) => b.weight - a.weight).slice(0, MOST_PARAGRAPHS).map(({ key }) => key));
  const left = groups.filter(({ key }) => !told.has(key));
  const paragraphs = groups.filter(({ key }) => told.has(key)).map(({ key, events }) => ({ key, sentences: sentencesOf(key, events, input) }));
  return left.length === 0 ? paragraphs : [...paragraphs, rest(left, input.lang)];
}

function sentencesOf(key: string, events: readonly EventRecord[], input: NarrativeInput): Proposed[] {
  const { lang } = input;
  const meetings = events.filter(({ kind }) => kind === 'meeting');
  const chosen = gravest(events).slice(0, MOST_INCIDENTS);
  const told: Proposed[] = [
    ...chosen.map((event) => ({ text: set(incidentSentence(event, input), lang), refs: [event.id] })),
    ...meetings.slice(0, MOST_MEETINGS).map((event) => ({ text: set(meetingSentence(event, input), lang), refs: [event.id] })),
  ];
  const isWhole = told.length === events.length && events.length === 1;
  return isWhole ? told : [{ text: set(lead(key, events, input), lang), refs: events.map(({ id }) => id) }, ...told];
}

function lead(key: string, events: readonly EventRecord[], { lang, period }: NarrativeInput): string {
  const { incidents, meetings } = tally(events);
  const counts = [incidents > 0 ? counted(incidents, 'incident', lang) : null, meetings > 0 ? counted(meetings, 'meeting', lang) : null].filter((part) => part !== null);
  const span = stretchWords(key, period, lang);
  return `${span.charAt(0).toLocaleUpperCase()}${span.slice(1)}${COLON[lang]} ${enumeration(counts, lang)}.`;
}

function incidentSentence(event: IncidentRecord, { lang, nameOf }: NarrativeInput): string {
  const toll = casualtiesInWords(event, lang);
  const by = [...new Set(event.claims.map((claim) => nameOf(claim.by)))].slice(0, 3);
  const told = [
    ...(toll.length > 0 ? [enumeration(toll, lang)] : []),
    lang === 'fr' ? `fait ${translate(lang, `status.${event.status}`)}` : translate(lang, `status.${event.status}`),
    ...(by.length > 0 ? [`${lang === 'fr' ? 'selon' : 'according to'} ${enumeration(by, lang)}`] : []),
  ];
  return `${quote(inLanguage(event.title, lang), lang)} (${placeName(event, lang)}, ${formatWhen(event.when, lang)})${COLON[lang]} ${told.join(', ')} (${lang === 'fr' ? 'cotation' : 'grade'} ${event.grade}).`;
}

function meetingSentence(event: EventRecord, { lang }: NarrativeInput): string {
  const outcomes = event.kind === 'meeting' ? event.outcomes : [];
  const lead = `${quote(inLanguage(event.title, lang), lang)} (${placeName(event, lang)}, ${formatWhen(event.when, lang)}), ${lang === 'fr' ? STANDING[event.status] ?? '' : translate(lang, `status.${event.status}`)}`;
  return outcomes.length === 0 ? `${lead}.` : `${lead}${COLON[lang]} ${outcomes.slice(0, 2).join(lang === 'fr' ? ' ; ' : '; ')}.`;
}

function rest(groups: readonly { readonly events: readonly EventRecord[] }[], lang: Language): Paragraph {
  const events = groups.flatMap((group) => group.events);
  const n = formatNumber(events.length, lang);
  const text = lang === 'fr' ? `Les ${n} autres événements de la période figurent dans les tableaux.` : `The ${n} other events of the period stand in the tables.`;
  return { key: 'rest', sentences: [{ text, refs: events.map(({ id }) => id) }] };
}

/** By what most was lost, then by how much happened. */
function weightOf(events: readonly EventRecord[]): number {
  return (tally(events).casualties.get('killed')?.[0] ?? 0) * 1e6 + events.length;
}

function counted(value: number, kind: 'incident' | 'meeting', lang: Language): string {
  const noun = kind === 'incident' ? 'incident' : lang === 'fr' ? 'rencontre' : 'meeting';
  return `${formatNumber(value, lang)} ${noun}${value > 1 ? 's' : ''}`;
}

/** The day, the week (by its first day) or the month that an event begins in; what began before the period stands at its start. */
function stretchOf(event: EventRecord, period: ClosedDayRange): string {
  const day = Math.max(scopeOf(boundsOf(event.when)).from, period.from);
  const length = period.to - period.from + 1;
  if (length <= 10) return isoDay(day);
  // 1970-01-01 was a Thursday: weeks begin on Monday.
  if (length <= 100) return isoDay(Math.max(period.from, day - ((day + 3) % 7)));
  return isoDay(day).slice(0, 7);
}

function stretchWords(key: string, period: ClosedDayRange, lang: Language): string {
  const length = period.to - period.from + 1;
  if (length <= 10 || key.length === 7) return formatWhen(key, lang);
  const from = dayOf(key);
  const to = Math.min(period.to, from - ((from + 3) % 7) + 6);
  const span = formatPeriod(from, to, lang);
  return lang === 'fr' ? `semaine (${span})` : `week (${span})`;
}

function dayOf(key: string): Day {
  return boundsOf(key).from ?? 0;
}

function set(text: string, lang: Language): string {
  return lang === 'fr' ? typesetFrench(text) : text;
}
