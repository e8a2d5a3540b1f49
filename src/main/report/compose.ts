/** From stored events to what a situation report says. Pure: the same events and context give the same model. */
import type { Actor } from '#shared/domain/actor';
import { CASUALTY_KINDS, type CasualtyKind } from '#shared/domain/casualties';
import type { ReportRequest } from '#shared/contract/methods/reports';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { markingLabel } from '#shared/domain/marking';
import { type ClosedDayRange, isoDay, parseIsoDay } from '#shared/domain/when';
import { formatInstant, formatPeriod, formatWhen } from '#shared/i18n/dates';
import { formatNumber } from '#shared/i18n/numbers';
import { isMessageKey, translate } from '#shared/i18n/translate';
import { ConfinsError } from '#shared/contract/rpc';
import { bottomLine } from './bottom-line.ts';
import { type EntryContext, entryOf, incidentEntry, type InwardLink, meetingEntry } from './entries.ts';
import { sealOf } from './freeze.ts';
import { labelsOf, type Labels } from './labels.ts';
import { legends } from './legends.ts';
import type { KeyFigure, ReportModel, SourceEntry } from './model.ts';
import { isOnMap } from './placement.ts';
import { proseOf } from './prose.ts';
import { periodBefore, select, type Selection } from './selection.ts';
import { citedSources, hostOf, type SourceTies } from './sources.ts';
import { type Tally, tally } from './tally.ts';
import { dateTimeGroup, percentage, rangeFigure, signed } from './typography.ts';

export interface ReportContext {
  readonly serial: string;
  readonly author: string;
  /** ISO instant. */
  readonly now: string;
  /** ISO instant, or any text that names the state of the data. */
  readonly dataCutOff: string;
  /** Reviewed events of the period of the same length before; others in it are ignored. */
  readonly previousPeriodEvents: readonly EventRecord[];
  readonly actors: readonly Actor[];
  /** Which sources depend on each other; for want of it only what citations say. */
  readonly ties?: SourceTies;
}

/** Throws `invalid_input` where the period ends before it begins. */
export function composeReport(
  request: ReportRequest,
  events: readonly EventRecord[],
  context: ReportContext,
): ReportModel {
  const { lang, marking } = request;
  const period = periodOf(request);
  const previous = periodBefore(period);
  const labels = labelsOf(lang);
  const selection = select(events, period, marking);
  const before = tally(select(context.previousPeriodEvents, previous, marking).inPeriod);
  const now = tally(selection.inPeriod);
  const entries = { ...entryContext(selection, context.actors, lang), ties: context.ties };
  const prose = proseOf({ lang, period, previous });
  const frozen = [...selection.inPeriod, ...selection.ongoing];
  const placed = selection.inPeriod.filter(isOnMap).length;
  return {
    lang,
    labels,
    marking,
    markingLabel: markingLabel(marking),
    title: labels.title,
    subtitle: prose.subtitle(labels.area),
    serial: context.serial,
    dateTimeGroup: dateTimeGroup(context.now),
    createdAt: context.now,
    period: printedPeriod(period, lang),
    previousPeriod: printedPeriod(previous, lang),
    dataCutOff: formatInstant(context.dataCutOff, lang),
    author: context.author,
    bottomLine: bottomLine({ lang, period, previous, ...selection, now, before, refs: entries.refs }),
    keyFigures: keyFigures(now, before, labels, lang),
    incidents: selection.inPeriod.flatMap((event) =>
      event.kind === 'incident' ? [incidentEntry(event, entries)] : [],
    ),
    meetings: selection.inPeriod.flatMap((event) => (event.kind === 'meeting' ? [meetingEntry(event, entries)] : [])),
    ongoing: selection.ongoing.map((event) => entryOf(event, entries)),
    sources: sourceEntries(frozen, entries, labels),
    method: {
      notes: prose.method({
        markingLabel: markingLabel(marking),
        withheld: selection.withheld,
        unreviewed: selection.unreviewed,
        ongoing: selection.ongoing.length,
      }),
      ...legends(lang),
    },
    figures: {
      mapCaption: prose.mapCaption(placed, selection.inPeriod.length - placed),
      mapAlt: prose.mapAlt(placed),
      timelineCaption: prose.timelineCaption(),
      timelineAlt: prose.timelineAlt(now.incidents, now.meetings),
    },
    included: selection.inPeriod.map((event) => event.id),
    withheld: selection.withheld,
    withheldNote: selection.withheld === 0 ? null : prose.withheld(markingLabel(marking), selection.withheld),
    sha256: sealOf(frozen),
    frozen,
  };
}

function periodOf({ from, to }: ReportRequest): ClosedDayRange {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  if (first === null || last === null || last < first)
    throw new ConfinsError('invalid_input', 'report.period_reversed', { from, to });
  return { from: first, to: last };
}

function printedPeriod({ from, to }: ClosedDayRange, lang: Language): ReportModel['period'] {
  return { from: isoDay(from), to: isoDay(to), text: formatPeriod(from, to, lang) };
}

/** Incidents are I1, I2 …, meetings M1, M2 …, in order of time; what is open-ended and outside the period follows. */
function entryContext({ inPeriod, ongoing }: Selection, actors: readonly Actor[], lang: Language): EntryContext {
  const held = [...inPeriod, ...ongoing];
  const counters = { incident: 0, meeting: 0 };
  const refs = new Map(held.map(({ id, kind }) => [id, `${kind === 'incident' ? 'I' : 'M'}${++counters[kind]}`]));
  const inward = new Map<string, InwardLink[]>();
  for (const { id, links } of held) {
    for (const { to, rel } of links) inward.set(to, [...(inward.get(to) ?? []), { from: id, rel }]);
  }
  return {
    lang,
    refs,
    inward,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    events: new Map(held.map((event) => [event.id, event])),
  };
}

function keyFigures(now: Tally, before: Tally, labels: Labels, lang: Language): KeyFigure[] {
  const counted = (label: string, a: number, b: number): KeyFigure => ({
    label,
    now: formatNumber(a, lang),
    before: formatNumber(b, lang),
    change: signed(a - b, lang),
  });
  const shared = (label: string, part: 'weakDates' | 'weakPlaces'): KeyFigure => ({
    label,
    now: shareOf(now, part, lang),
    before: shareOf(before, part, lang),
    change: '',
  });
  return [
    counted(labels.incidentsCount, now.incidents, before.incidents),
    counted(labels.meetingsCount, now.meetings, before.meetings),
    ...CASUALTY_KINDS.filter(
      (kind) => kind === 'killed' || now.casualties.has(kind) || before.casualties.has(kind),
    ).map((kind) => casualtyFigure(kind, now, before, labels, lang)),
    shared(labels.weakDate, 'weakDates'),
    shared(labels.weakPlace, 'weakPlaces'),
  ];
}

/** The change is given only between two exact figures: a difference of ranges would claim more than is known. */
function casualtyFigure(kind: CasualtyKind, now: Tally, before: Tally, labels: Labels, lang: Language): KeyFigure {
  const [a, b] = [now.casualties.get(kind), before.casualties.get(kind)];
  const exact = a && b && a[0] === a[1] && b[0] === b[1];
  return {
    label: labels[kind],
    now: a ? rangeFigure(a, lang) : labels.notReported,
    before: b ? rangeFigure(b, lang) : labels.notReported,
    change: exact ? signed(a[0] - b[0], lang) : '',
  };
}

function shareOf(figures: Tally, part: 'weakDates' | 'weakPlaces', lang: Language): string {
  const all = figures.incidents + figures.meetings;
  return all === 0 ? '–' : percentage(figures[part] / all, lang);
}

function sourceEntries(events: readonly EventRecord[], { refs, lang }: EntryContext, labels: Labels): SourceEntry[] {
  return citedSources(events).map(({ citation, citedBy }, index) => ({
    number: index + 1,
    publisher: citation.publisher ?? hostOf(citation.url) ?? labels.unknownPublisher,
    title: citation.title,
    lang: citation.lang === null ? null : languageName(citation.lang, lang),
    published: citation.published === null ? null : formatWhen(citation.published, lang),
    address: citation.url ?? `${labels.storedDocument} ${citation.document ?? ''}`.trim(),
    link:
      citation.url !== null && /^https?:\/\//.test(citation.url) && URL.canParse(citation.url) ? citation.url : null,
    cited: citedBy.map(({ event, grade }) => `${refs.get(event.id) ?? ''} (${grade})`),
  }));
}

function languageName(code: string, lang: Language): string {
  const key = `language.${code}`;
  return isMessageKey(key) ? translate(lang, key) : code;
}
