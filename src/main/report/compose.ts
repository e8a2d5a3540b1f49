/** From stored events to what a situation report says. Pure: the same events and context give the same model. */
import type { Language } from '#shared/domain/document';
import type { EventRecord, IncidentRecord, MeetingRecord } from '#shared/domain/event';
import { markingLabel } from '#shared/domain/marking';
import type { ReportSentence } from '#shared/domain/report';
import { isWritten, type WrittenSection } from '#shared/domain/report-template';
import { type ClosedDayRange, isoDay } from '#shared/domain/when';
import { formatInstant, formatPeriod } from '#shared/i18n/dates';
import { annexOf } from './annex.ts';
import { accountEntries } from './accounts.ts';
import type { Brief, ReportContext } from './brief.ts';
import { type Draft, draftReport } from './draft.ts';
import { type EntryContext, entryOf, incidentEntry, inLanguage, type InwardLink, meetingEntry } from './entries.ts';
import { factsOf } from './facts.ts';
import { sealOf } from './freeze.ts';
import { printed } from './gravity.ts';
import { keyFigures } from './key-figures.ts';
import { labelsFor, usualHeading } from './labels.ts';
import { legends } from './legends.ts';
import type { PrintedParagraph, ReportModel, Statement } from './model.ts';
import { isOnMap } from './placement.ts';
import { type Prose, proseOf } from './prose.ts';
import { printedSentence } from './sentences.ts';
import { sourceEntries } from './source-entries.ts';
import { dateTimeGroup } from './typography.ts';

/** Rows that the tables of a report print at most; what else there is stands in the annex. */
export const MOST_INCIDENTS = 500;
export const MOST_MEETINGS = 60;
export const MOST_ONGOING = 100;
export const MOST_SOURCES = 200;

/** Throws `invalid_input` where the period ends before it begins. */
export function composeReport(brief: Brief, events: readonly EventRecord[], context: ReportContext): ReportModel {
  return layOut(brief, draftReport(brief, events, context), context);
}

export function layOut(brief: Brief, draft: Draft, context: ReportContext): ReportModel {
  const { lang, marking } = brief;
  const { template, period, previousPeriod, inPeriod, ongoing, linked } = draft;
  const labels = labelsFor(template, lang);
  const entries = entryContext(draft, brief, context);
  const prose = proseOf({ lang, period, previous: previousPeriod });
  const rows = rowsOf(draft);
  const frozen = [...inPeriod, ...ongoing, ...linked];
  const shown = [...rows.incidents, ...rows.meetings, ...rows.ongoing, ...linked];
  const withheld = draft.withheld.events.length + draft.withheld.documents.length;
  const sources = sourceEntries(shown, entries, labels);
  return {
    lang, labels, marking, markingLabel: markingLabel(marking), paper: brief.paper ?? template.paper,
    title: brief.title?.trim() || template.title[lang],
    subtitle: prose.subtitle(labels.area),
    headline: headlineOf(draft, lang),
    serial: context.serial,
    dateTimeGroup: dateTimeGroup(context.now),
    createdAt: context.now,
    period: printedPeriod(period, lang),
    previousPeriod: printedPeriod(previousPeriod, lang),
    dataCutOff: formatInstant(context.dataCutOff, lang),
    author: context.author,
    facts: factsOf(brief, context, draft, labels),
    correction: brief.correction ?? '',
    sections: template.sections.map(({ kind, heading, columns }) => ({ kind, heading: heading?.[lang].trim() || usualHeading(kind, lang), columns: columns ?? null })),
    texts: printedTexts(draft, lang),
    keyFigures: keyFigures(draft.now, draft.before, labels, lang),
    incidents: rows.incidents.map((event) => briefly(incidentEntry(event, entries), rows.isWhole)),
    meetings: rows.meetings.map((event) => briefly(meetingEntry(event, entries), rows.isWhole)),
    ongoing: rows.ongoing.map((event) => entryOf(event, entries)),
    linked: linked.map((event) => entryOf(event, entries)),
    accounts: accountEntries(template.scope === 'period' ? [] : inPeriod, entries),
    sources: sources.slice(0, MOST_SOURCES),
    rowNotes: rowNotes(draft, rows, { all: sources.length, prose }),
    distribution: brief.distribution ?? [],
    method: method(brief, draft, prose, withheld),
    figures: figureWords(draft, prose),
    included: inPeriod.map((event) => event.id),
    withheld,
    withheldNote: withheld === 0 ? null : prose.withheld(markingLabel(marking), draft.withheld.events.length, draft.withheld.documents.length),
    annex: rows.isWhole && sources.length <= MOST_SOURCES ? null : annexOf(frozen, entries),
    sha256: sealOf(frozen),
    frozen,
  };
}

function headlineOf({ template, inPeriod: [event], period }: Draft, lang: Language): string {
  return template.scope !== 'period' && event ? inLanguage(event.title, lang) : formatPeriod(period.from, period.to, lang);
}

interface Rows {
  readonly incidents: readonly IncidentRecord[];
  readonly meetings: readonly MeetingRecord[];
  readonly ongoing: readonly EventRecord[];
  readonly isWhole: boolean;
}

function rowsOf({ inPeriod, ongoing }: Draft): Rows {
  const [incidents, meetings] = [inPeriod.filter((event) => event.kind === 'incident'), inPeriod.filter((event) => event.kind === 'meeting')];
  return {
    incidents: printed(incidents, MOST_INCIDENTS), meetings: meetings.slice(-MOST_MEETINGS), ongoing: ongoing.slice(-MOST_ONGOING),
    isWhole: incidents.length <= MOST_INCIDENTS && meetings.length <= MOST_MEETINGS && ongoing.length <= MOST_ONGOING,
  };
}

/** Where the tables cannot print all, they tell each event in brief; the annex tells it whole. Characters. */
const BRIEF = 160;

function briefly<E extends { readonly summary: string }>(entry: E, isWhole: boolean): E {
  const { summary } = entry;
  if (isWhole || summary.length <= BRIEF) return entry;
  const cut = summary.slice(0, Math.max(summary.lastIndexOf(' ', BRIEF), BRIEF / 2));
  return { ...entry, summary: `${cut.toWellFormed().trimEnd()}…` };
}

function rowNotes({ now, ongoing }: Draft, rows: Rows, { all, prose }: { readonly all: number; readonly prose: Prose }): ReportModel['rowNotes'] {
  const left = (shown: number, of: number, say: (shown: number, of: number) => string): string | null => (shown >= of ? null : say(shown, of));
  return {
    incidents: left(rows.incidents.length, now.incidents, prose.incidentRows), meetings: left(rows.meetings.length, now.meetings, prose.latestRows),
    ongoing: left(rows.ongoing.length, ongoing.length, prose.latestRows), sources: left(MOST_SOURCES, all, prose.firstRows),
  };
}

function method({ marking, includeUnreviewed = false, lang, narrowed }: Brief, { withheld, unreviewed, ongoing }: Draft, prose: Prose, kept: number): ReportModel['method'] {
  const notes = prose.method({
    markingLabel: markingLabel(marking), withheld: kept, documents: withheld.documents.length, unreviewed, includesUnreviewed: includeUnreviewed,
    ongoing: ongoing.length, narrowed: narrowed ?? null,
  });
  return { notes, ...legends(lang) };
}

function figureWords({ inPeriod, now }: Draft, prose: Prose): ReportModel['figures'] {
  const placed = inPeriod.filter(isOnMap).length;
  const onBorder = inPeriod.filter(({ frontier }) => frontier.km !== null).length;
  return {
    mapCaption: prose.mapCaption(placed, inPeriod.length - placed), mapAlt: prose.mapAlt(placed),
    timelineCaption: prose.timelineCaption(), timelineAlt: prose.timelineAlt(now.incidents, now.meetings),
    frontierCaption: prose.frontierCaption(onBorder, inPeriod.length - onBorder), frontierAlt: prose.frontierAlt(onBorder),
  };
}

function printedTexts({ texts, refs, inPeriod, ongoing, linked, template }: Draft, lang: Language): Record<WrittenSection, PrintedParagraph[]> {
  const events = new Map([...inPeriod, ...ongoing, ...linked].map((event) => [event.id, event]));
  const printedOf: Record<WrittenSection, PrintedParagraph[]> = { bottom_line: [], changes: [], narrative: [], assessment: [], outlook: [], indicators: [], gaps: [] };
  let notes = 0;
  const print = (sentence: ReportSentence): Statement => {
    const said = printedSentence(sentence, { lang, refs, events });
    return { ...said, number: said.note === null ? null : ++notes };
  };
  for (const { kind } of template.sections) if (isWritten(kind)) printedOf[kind] = texts[kind].map(({ sentences }) => ({ sentences: sentences.map(print) }));
  return printedOf;
}

function printedPeriod({ from, to }: ClosedDayRange, lang: Language): ReportModel['period'] {
  return { from: isoDay(from), to: isoDay(to), text: formatPeriod(from, to, lang) };
}

function entryContext({ inPeriod, ongoing, linked, refs }: Draft, { lang }: Brief, { actors, ties, now }: ReportContext): EntryContext {
  const held = [...inPeriod, ...ongoing, ...linked];
  const inward = new Map<string, InwardLink[]>();
  for (const { id, links } of held) {
    for (const { to, rel } of links) {
      const known = inward.get(to);
      if (known) known.push({ from: id, rel });
      else inward.set(to, [{ from: id, rel }]);
    }
  }
  return {
    lang, refs, inward, ties, today: now.slice(0, 10), actors: new Map(actors.map((actor) => [actor.id, actor])), events: new Map(held.map((event) => [event.id, event])),
  };
}
