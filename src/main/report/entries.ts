/** From a stored event to what the report prints of it. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import { type Actor, type Role, ROLES } from '#shared/domain/actor';
import { type Commitment, standingOf } from '#shared/domain/commitment';
import type { Language } from '#shared/domain/document';
import type { Bilingual, EventLink, EventRecord, IncidentRecord, MeetingRecord } from '#shared/domain/event';
import { sideOf } from '#shared/domain/filter';
import { boundsOf, parseIsoDay, scopeOf } from '#shared/domain/when';
import { type Frontier, nearest, type Where } from '#shared/domain/where';
import { PALETTE } from '#shared/cartography/palette';
import { symbolOf } from '#shared/cartography/symbols';
import { formatWhen } from '#shared/i18n/dates';
import { formatCasualty, formatKm, formatKmMark } from '#shared/i18n/figures';
import { translate } from '#shared/i18n/translate';
import { labelsOf } from './labels.ts';
import type { IncidentEntry, MeetingEntry, Place, ReportEntry, RoleGroup, Sign } from './model.ts';
import { mgrsOf } from '#shared/cartography/mgrs';
import { independentSources, type SourceTies } from './sources.ts';

export interface EntryContext {
  readonly lang: Language;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Reference of each event that the report holds. */
  readonly refs: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, EventRecord>;
  /** The links that point at an event, by its id. */
  readonly inward: ReadonlyMap<string, readonly InwardLink[]>;
  readonly ties?: SourceTies | undefined;
  /** The day by which commitments are judged, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface InwardLink {
  readonly from: string;
  readonly rel: EventLink['rel'];
}

export function entryOf(event: EventRecord, context: EntryContext): ReportEntry {
  return event.kind === 'incident' ? incidentEntry(event, context) : meetingEntry(event, context);
}

export function incidentEntry(event: IncidentRecord, context: EntryContext): IncidentEntry {
  return { ...commonOf(event, context), kind: 'incident', casualties: casualtiesInWords(event, context.lang) };
}

export function meetingEntry(event: MeetingRecord, context: EntryContext): MeetingEntry {
  return {
    ...commonOf(event, context),
    kind: 'meeting',
    delegations: event.delegations.map(({ country, head }) => ({
      country: translate(context.lang, `country.${country}`),
      head: [head.name, head.title].filter((part) => part !== null).join(', '),
    })),
    outcomes: event.outcomes,
    commitments: event.commitments.map((commitment) => commitmentWords(commitment, context)),
    linked: linksOf(event, context),
  };
}

/** « enquête conjointe (Mali), pour juin 2024 : en retard ». */
function commitmentWords(commitment: Commitment, context: EntryContext): string {
  const { lang } = context;
  const { text, by, due } = commitment;
  const standing = translate(lang, `commitment.${standingOf(commitment, parseIsoDay(context.today) ?? 0)}`);
  const until = due === null ? '' : `${lang === 'fr' ? ', échéance ' : ', due '}${formatWhen(due, lang)}`;
  return `${text}${by === null ? '' : ` (${actorName(by, context)})`}${until}${lang === 'fr' ? '\u00a0:' : ':'} ${standing}`;
}

/** « 20 à 24 tués », kind by kind, as told. */
export function casualtiesInWords(event: IncidentRecord, lang: Language): string[] {
  return CASUALTY_KINDS.flatMap((kind) => {
    const range = event.casualties[kind];
    return range ? [formatCasualty(kind, range, lang)] : [];
  });
}

/** The place in a few words: its name, else its region or country, else how far it is known. */
export function placeName({ where }: EventRecord, lang: Language): string {
  return (
    knownName(where, lang) ??
    (where.precision === 'unknown' ? labelsOf(lang).unknownPlace : translate(lang, `precision.${where.precision}`))
  );
}

function knownName({ name, adm1, country, precision }: Where, lang: Language): string | null {
  if (name !== null) return name;
  if (precision === 'country') return country === 'XX' ? null : translate(lang, `country.${country}`);
  return precision === 'adm1' || precision === 'adm2' ? adm1 : null;
}

/** The text in the report's language; in the other where it has none. */
export function inLanguage(text: Bilingual, lang: Language): string {
  return text[lang].trim() === '' ? text[lang === 'fr' ? 'en' : 'fr'] : text[lang];
}

function commonOf(event: EventRecord, context: EntryContext) {
  const { lang } = context;
  return {
    id: event.id,
    ref: context.refs.get(event.id) ?? '',
    sign: signOf(event),
    title: inLanguage(event.title, lang),
    summary: inLanguage(event.summary, lang),
    type: typeWords(event, lang),
    status: translate(lang, `status.${event.status}`),
    date: formatWhen(event.when, lang),
    edtf: event.when,
    place: placeOf(event, lang),
    actors: roleGroups(event, context),
    accounts: [...new Set(event.claims.map((claim) => actorName(claim.by, context)))],
    grade: event.grade,
    independentSources: independentSources(event.citations, context.ties),
  };
}

function typeWords(event: EventRecord, lang: Language): string {
  return event.kind === 'incident'
    ? translate(lang, `type.incident.${event.type}`)
    : translate(lang, `type.meeting.${event.type}`);
}

function signOf(event: EventRecord): Sign {
  const { form, hollow, ink } = symbolOf(event);
  return { form, hollow, colour: PALETTE.light[ink] };
}

function placeOf(event: EventRecord, lang: Language): Place {
  const { where } = event;
  const side = sideOf(event);
  return {
    name: placeName(event, lang),
    precision: knownName(where, lang) === null ? '' : translate(lang, `precision.${where.precision}`),
    side: side === 'unknown' ? null : translate(lang, `side.${side}`),
    frontier: frontierWords(event.frontier, lang),
    mgrs: mgrsOf(where),
  };
}

/** Wider than this along the border, a position says nothing any more. */
const TELLING_KM = 1000;

function frontierWords({ distanceKm, km }: Frontier, lang: Language): string | null {
  if (Array.isArray(km) && km[1] - km[0] > TELLING_KM) return null;
  const told = [
    distanceKm === null ? null : distanceWords(distanceKm, lang),
    km === null ? null : `${lang === 'fr' ? 'PK' : 'km'}\u00a0${formatKmMark(km, lang)}`,
  ].filter((part) => part !== null);
  return told.length === 0 ? null : told.join(' · ');
}

function distanceWords(distance: number | readonly [number, number], lang: Language): string {
  if (nearest(distance) === 0 && typeof distance === 'number')
    return lang === 'fr' ? 'sur la frontière' : 'on the border';
  return lang === 'fr' ? `à ${formatKm(distance, lang)}` : `${formatKm(distance, lang)} away`;
}

function roleGroups(event: EventRecord, context: EntryContext): RoleGroup[] {
  return ROLES.flatMap((role) => {
    const names = event.actors.filter((actor) => actor.role === role).map(({ id }) => actorName(id, context));
    return names.length === 0 ? [] : [{ role: roleWords(event, role, names.length, context.lang), names }];
  });
}

/** Whoever is accused of what is not established is named as accused. */
function roleWords(event: EventRecord, role: Role, count: number, lang: Language): string {
  const accused = role === 'perpetrator' && ['alleged', 'disputed', 'denied'].includes(event.status);
  if (accused) return count > 1 ? labelsOf(lang).accusedMany : labelsOf(lang).accusedOne;
  return translate(lang, `roles.${role}`, { count });
}

/** The actor's name where the text is an actor's id, else the text as it stands. */
export function actorName(text: string, { actors, lang }: EntryContext): string {
  return actors.get(text)?.name[lang] ?? text;
}

const LINK_LABELS = {
  responds_to: ['answers', 'answeredBy'],
  follows: ['follows', 'followedBy'],
  same_series: ['sameSeries', 'sameSeries'],
  duplicate_of: ['duplicateOf', 'duplicateOf'],
} as const;

/** Links in both directions, to events that the report holds and to no others; an answer tells how late it came. */
function linksOf(event: EventRecord, context: EntryContext): string[] {
  const labels = labelsOf(context.lang);
  const outward = event.links.map(({ to, rel }) => ({ other: to, label: labels[LINK_LABELS[rel][0]], rel }));
  const inward = (context.inward.get(event.id) ?? []).map(({ from, rel }) => ({
    other: from,
    label: labels[LINK_LABELS[rel][1]],
    rel,
  }));
  const seen = new Set<string>();
  return [...outward, ...inward].flatMap(({ other, label, rel }) => {
    const target = context.events.get(other);
    const ref = context.refs.get(other);
    if (!target || !ref || seen.has(`${label} ${ref}`)) return [];
    seen.add(`${label} ${ref}`);
    const lag = rel === 'responds_to' ? lagWords(event, target, context.lang) : '';
    return [`${label} ${ref}${lag}`];
  });
}

/** How many days lie between two events that each have a certain end and beginning; empty where that is not known. */
function lagWords(a: EventRecord, b: EventRecord, lang: Language): string {
  const [first, last] = [boundsOf(a.when), boundsOf(b.when)].sort((x, y) => scopeOf(x).from - scopeOf(y).from);
  if (!first || !last || first.to === null || first.from === null || last.from === null || last.to === null) return '';
  const days = last.from - first.to;
  if (days < 0 || first.to - first.from > 7 || last.to - last.from > 7) return '';
  if (days === 0) return lang === 'fr' ? ' (le même jour)' : ' (the same day)';
  return lang === 'fr'
    ? ` (à ${days} ${days < 2 ? 'jour' : 'jours'})`
    : ` (${days} ${days === 1 ? 'day' : 'days'} apart)`;
}
