/** The report before it is laid out: which events it holds and under which references, what is proposed, what its author wrote. */
import type { EventRecord } from '#shared/domain/event';
import { isAbove } from '#shared/domain/marking';
import type { ReportParagraph } from '#shared/domain/report';
import { AUTHOR_SECTIONS, type ReportTemplate, WRITTEN_SECTIONS, type WrittenSection } from '#shared/domain/report-template';
import { type ClosedDayRange, parseIsoDay } from '#shared/domain/when';
import type { Names } from '#shared/i18n/field-values';
import { ConfinsError } from '#shared/contract/rpc';
import { bottomLine, type Proposed } from './bottom-line.ts';
import type { Brief, ReportContext } from './brief.ts';
import { changesSince, type EventChange } from './changes.ts';
import { changeSentences } from './changes-prose.ts';
import { inLanguage } from './entries.ts';
import { narrative } from './narrative.ts';
import { noteLines } from './note-lines.ts';
import { withoutHigherDocuments } from './redaction.ts';
import { inOrder, periodBefore, select } from './selection.ts';
import { type Tally, tally } from './tally.ts';
import { holds, shippedTemplate } from './templates.ts';

export interface Draft {
  readonly template: ReportTemplate;
  readonly period: ClosedDayRange;
  readonly previousPeriod: ClosedDayRange;
  /** Within the marking, without what comes from documents above it. */
  readonly inPeriod: readonly EventRecord[];
  readonly ongoing: readonly EventRecord[];
  /** Of a note: the events that its own is linked to. */
  readonly linked: readonly EventRecord[];
  readonly refs: ReadonlyMap<string, string>;
  readonly withheld: { readonly events: readonly EventRecord[]; readonly documents: readonly string[] };
  readonly unreviewed: number;
  readonly now: Tally;
  readonly before: Tally;
  readonly changes: readonly EventChange[];
  readonly proposed: Readonly<Record<WrittenSection, readonly ReportParagraph[]>>;
  readonly texts: Readonly<Record<WrittenSection, readonly ReportParagraph[]>>;
  readonly isOwn: (section: WrittenSection) => boolean;
}

/** Throws `invalid_input` where the period ends before it begins. */
export function draftReport(brief: Brief, events: readonly EventRecord[], context: ReportContext): Draft {
  const template = brief.template ?? shippedTemplate('sitrep');
  const period = periodOf(brief);
  const previousPeriod = periodBefore(period);
  const chosen = choose(brief, events, context, period);
  const { inPeriod, ongoing, linked } = chosen;
  const refs = references([...inPeriod, ...ongoing, ...linked]);
  const now = tally(inPeriod);
  const before = tally(select(context.previousPeriodEvents, previousPeriod, brief.marking, brief.includeUnreviewed).inPeriod);
  const changes = holds(template, 'changes') && context.previous ? compared(brief, chosen, context) : [];
  const proposed = proposals({ brief, context, template, chosen, now, before, changes, period, previousPeriod });
  const texts = Object.fromEntries(WRITTEN_SECTIONS.map((section) => [section, within(brief.texts?.[section]?.paragraphs ?? proposed[section], { brief, context, refs })]));
  return {
    template, period, previousPeriod, inPeriod, ongoing, linked, refs, now, before, changes, proposed, unreviewed: chosen.unreviewed, withheld: chosen.withheld,
    texts: { ...proposed, ...texts }, isOwn: (section) => brief.texts?.[section] !== undefined,
  };
}

type Chosen = Pick<Draft, 'inPeriod' | 'ongoing' | 'linked' | 'withheld' | 'unreviewed'>;

function choose(brief: Brief, events: readonly EventRecord[], context: ReportContext, period: ClosedDayRange): Chosen {
  const { event: wanted = null, marking, includeUnreviewed = false } = brief;
  const found = wanted === null ? { ...select(events, period, marking, includeUnreviewed), linked: [] } : selectNote(events, wanted, brief);
  const { events: shown, documents } = withoutHigherDocuments([...found.inPeriod, ...found.ongoing, ...found.linked], marking, context.markingOf ?? (() => null));
  const [end, last] = [found.inPeriod.length, found.inPeriod.length + found.ongoing.length];
  return {
    inPeriod: shown.slice(0, end), ongoing: shown.slice(end, last), linked: shown.slice(last),
    withheld: { events: found.withheld, documents }, unreviewed: found.unreviewed,
  };
}

/** One event and those it is linked to, whenever they were. */
function selectNote(events: readonly EventRecord[], wanted: string, { marking, includeUnreviewed = false }: Brief) {
  const asked = inOrder(events).filter(({ review }) => includeUnreviewed || review === 'reviewed');
  const allowed = asked.filter((event) => !isAbove(event.marking, marking));
  return {
    inPeriod: allowed.filter(({ id }) => id === wanted), ongoing: [], linked: allowed.filter(({ id }) => id !== wanted),
    withheld: asked.filter((event) => isAbove(event.marking, marking)), unreviewed: events.filter(({ review }) => review === 'unreviewed').length,
  };
}

/** Incidents are I1, I2 …, meetings M1, M2 …, in order of time; what is open-ended and outside the period follows. */
function references(held: readonly EventRecord[]): Map<string, string> {
  const counters = { incident: 0, meeting: 0 };
  return new Map(held.map(({ id, kind }) => [id, `${kind === 'incident' ? 'I' : 'M'}${++counters[kind]}`]));
}

function compared({ marking }: Brief, { inPeriod, ongoing }: Chosen, { previous, markingOf = () => null }: ReportContext): EventChange[] {
  if (!previous) return [];
  const hidden = new Set([...previous.frozen, ...previous.now.values()].filter((event) => isAbove(event.marking, marking)).map(({ id }) => id));
  const shown = (events: readonly EventRecord[]): readonly EventRecord[] =>
    withoutHigherDocuments(events.filter((event) => !hidden.has(event.id) && !isAbove(event.marking, marking)), marking, markingOf).events;
  return changesSince({
    frozen: shown(previous.frozen), now: new Map(shown([...previous.now.values()]).map((event) => [event.id, event])), hidden, inPeriod, ongoing,
    late: inOrder(shown(previous.late).filter(({ review }) => review === 'reviewed')),
  });
}

interface Basis extends Pick<Draft, 'template' | 'now' | 'before' | 'changes' | 'period' | 'previousPeriod'> {
  readonly brief: Brief;
  readonly context: ReportContext;
  readonly chosen: Chosen;
}

function proposals({ brief, context, template, chosen, now, before, changes, period, previousPeriod }: Basis): Record<WrittenSection, ReportParagraph[]> {
  const { lang } = brief;
  const { inPeriod, ongoing, linked } = chosen;
  const names = namesOf([...inPeriod, ...ongoing, ...linked], brief, context);
  const prose = { lang, period, previous: previousPeriod };
  const lines = template.scope === 'period' ? bottomLine({ ...prose, inPeriod, ongoing, now, before }) : noteLines(inPeriod[0], { lang, linked, nameOf: names.actor });
  const none = Object.fromEntries(AUTHOR_SECTIONS.map((section) => [section, []]));
  return {
    assessment: [], outlook: [], indicators: [], gaps: [], ...none,
    bottom_line: lines.map((line, index) => paragraph(`b${index + 1}`, [line])),
    changes: holds(template, 'changes')
      ? changeSentences(changes, context.previous?.serial ?? null, lang, names).map(({ key, ...sentence }) => paragraph(key, [sentence])) : [],
    narrative: holds(template, 'narrative') ? narrative({ lang, period, inPeriod, nameOf: names.actor }).map(({ key, sentences }) => paragraph(`n-${key}`, sentences)) : [],
  };
}

function paragraph(id: string, sentences: readonly Proposed[]): ReportParagraph {
  return { id, sentences: sentences.map(({ text, refs }) => ({ text, refs: [...refs], likelihood: null, confidence: null })) };
}

/** Knows the events that the report holds and no others. */
export function namesOf(held: readonly EventRecord[], { lang }: Brief, { actors }: ReportContext): Names {
  const [people, events] = [new Map(actors.map((actor) => [actor.id, actor.name[lang]])), new Map(held.map((event) => [event.id, inLanguage(event.title, lang)]))];
  return { actor: (id) => people.get(id) ?? id, event: (id) => events.get(id) ?? null };
}

interface Reach {
  readonly brief: Brief;
  readonly context: ReportContext;
  readonly refs: ReadonlyMap<string, string>;
}

/** Leaves out sentences that cite what the marking keeps out, or may have kept out: an event that is no longer there. */
function within(paragraphs: readonly ReportParagraph[], reach: Reach): ReportParagraph[] {
  return paragraphs
    .map((one) => ({ ...one, sentences: one.sentences.filter(({ refs }) => refs.every((id) => standingOfReference(id, reach) !== 'withheld' && standingOfReference(id, reach) !== 'gone')) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** `outside`: within the marking, but not in the report. */
export function standingOfReference(id: string, { brief, context, refs }: Reach): 'held' | 'outside' | 'withheld' | 'gone' {
  if (refs.has(id)) return 'held';
  const marking = context.markingOfEvent?.(id) ?? null;
  if (marking === null) return 'gone';
  return isAbove(marking, brief.marking) ? 'withheld' : 'outside';
}

function periodOf({ from, to }: Brief): ClosedDayRange {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  if (first === null || last === null || last < first) throw new ConfinsError('invalid_input', 'report.period_reversed', { from, to });
  return { from: first, to: last };
}
