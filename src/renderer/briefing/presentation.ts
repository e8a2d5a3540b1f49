/** What is presented, made from a report or from events chosen on the Desk. Pure. */
import { daysOf } from '#shared/briefing/steps';
import type { ComposedReport, ReportedEvent } from '#shared/contract/methods/reports';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { highestMarking, type Marking } from '#shared/domain/marking';
import { boundsOf, isoDay, isOpenEnded, parseIsoDay, scopeOf } from '#shared/domain/when';
import { periodText } from '../reports/period-text.ts';

export interface Presentation {
  readonly title: string;
  readonly subtitle: string;
  /** Nothing above it is shown. */
  readonly marking: Marking;
  readonly ids: readonly string[];
  /** The report behind it; null for a selection. */
  readonly report: { readonly id: string; readonly serial: string } | null;
  /** How the report names its events; empty for a selection. */
  readonly reported: ReadonlyMap<string, ReportedEvent>;
  /** What the report says of an event, by its id. */
  readonly sentences: ReadonlyMap<string, readonly string[]>;
}

/** What happened in the period; what has been going on since before it, and what is merely linked, stays in the report. */
export function ofReport({ report, title, events, sections }: ComposedReport, all: readonly EventRecord[], lang: Language): Presentation {
  const sentences = new Map<string, string[]>();
  for (const { kind, text } of sections) {
    if (kind !== 'narrative') continue;
    for (const { text: words, refs } of text?.paragraphs.flatMap((one) => one.sentences) ?? []) {
      for (const id of refs) sentences.set(id, [...(sentences.get(id) ?? []), words]);
    }
  }
  const whens = new Map(all.map(({ id, when }) => [id, when]));
  const isOfPeriod = (id: string): boolean => report.scope.event !== null || happensWithin(whens.get(id) ?? '', report.scope);
  const ids = events.filter(({ id, ref }) => ref !== '' && isOfPeriod(id)).map(({ id }) => id);
  return {
    title, subtitle: `${report.serial} · ${periodText(report.scope.from, report.scope.to, lang)}`, marking: report.marking, ids, sentences,
    report: { id: report.id, serial: report.serial }, reported: new Map(events.map((event) => [event.id, event])),
  };
}

/** Marked as the highest of the events and of the documents behind them. */
export function ofEvents(title: string, events: readonly EventRecord[], marks: ReadonlyMap<string, Marking>, lang: Language): Presentation {
  const extent = daysOf(events);
  return {
    title, subtitle: extent ? periodText(isoDay(extent.from), isoDay(extent.to), lang) : '', marking: highestMarking(events.flatMap((event) => markingsOf(event, marks))),
    ids: events.map(({ id }) => id), report: null, reported: new Map(), sentences: new Map(),
  };
}

function happensWithin(when: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  if (when === '' || first === null || last === null) return false;
  const bounds = boundsOf(when);
  const scope = scopeOf(bounds);
  return scope.from <= last && scope.to >= first && !(isOpenEnded(bounds) && scope.from < first);
}

/** Of the event and of every document behind it. */
function markingsOf({ marking, citations, claims }: EventRecord, marks: ReadonlyMap<string, Marking>): Marking[] {
  const documents = [...citations, ...claims].flatMap(({ document }) => (document === null ? [] : (marks.get(document) ?? [])));
  return [marking, ...documents];
}
