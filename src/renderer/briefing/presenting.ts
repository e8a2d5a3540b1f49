/** What is presented: from a report, or from what the Desk shows. Kept while it is on the wall. */
import type { ComposedReport, ReportedEvent } from '#shared/contract/methods/reports';
import type { EventRecord } from '#shared/domain/event';
import { highestMarking, type Marking } from '#shared/domain/marking';
import type { Language } from '#shared/domain/document';
import { boundsOf, isoDay, isOpenEnded, parseIsoDay, scopeOf } from '#shared/domain/when';
import { daysOf } from './steps.ts';
import { useMemo } from 'react';
import { create } from 'zustand';
import { useQueryClient } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { useDocuments } from '../api/queries.ts';
import { periodText } from '../reports/period-text.ts';
import { filterOf } from '../state/clauses.ts';
import { eventsOf, knowEvents, useMatching } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';

export interface Presentation {
  readonly title: string;
  readonly subtitle: string;
  /** Nothing above it is shown. */
  readonly marking: Marking;
  readonly ids: readonly string[];
  /** How the report names its events; empty for a selection. */
  readonly reported: ReadonlyMap<string, ReportedEvent>;
  /** What the report says of an event, by its id. */
  readonly sentences: ReadonlyMap<string, readonly string[]>;
}

interface Presenting {
  readonly shown: Presentation | null;
  show(presentation: Presentation): void;
  end(): void;
}

export const useShown = create<Presenting>()((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
  end: () => set({ shown: null }),
}));

/** A briefing is walked through step by step: more than this nobody sits through. */
const MOST_STEPS = 500;

/** Begins a presentation. */
export function usePresenting() {
  const t = useText();
  const lang = useLang();
  const show = useShown((presenting) => presenting.show);
  const queries = useQueryClient();
  const client = useClient();
  const clauses = useView((view) => view.clauses);
  const visible = useMatching(filterOf(clauses), MOST_STEPS).events;
  const { data: documents } = useDocuments();
  return useMemo(() => ({
    report: async (composed: ComposedReport): Promise<void> => {
      const events = await eventsOf(client, composed.events.map(({ id }) => id));
      const presentation = ofReport(composed, events, lang);
      knowEvents(queries, presentation.ids, events);
      show(presentation);
    },
    desk: (): void => {
      const marks = new Map(documents?.map(({ id, marking }) => [id, marking]));
      const extent = daysOf(visible);
      const ids = visible.map(({ id }) => id);
      knowEvents(queries, ids, visible);
      show({
        title: t('briefing.selection'), subtitle: extent ? periodText(isoDay(extent.from), isoDay(extent.to), lang) : '',
        marking: highestMarking(visible.flatMap((event) => markingsOf(event, marks))), ids, reported: new Map(), sentences: new Map(),
      });
    },
  }), [client, documents, lang, queries, show, t, visible]);
}

/** What happened in the period; what has been going on since before it, and what is merely linked, stays in the report. */
function ofReport({ report, title, events, sections }: ComposedReport, all: readonly EventRecord[], lang: Language): Presentation {
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
    reported: new Map(events.map((event) => [event.id, event])),
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
