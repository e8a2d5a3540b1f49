/** Begins a presentation, from a report or from what the Desk shows; it is kept while it is on the wall. */
import type { ComposedReport } from '#shared/contract/methods/reports';
import type { EventRecord } from '#shared/domain/event';
import { useMemo } from 'react';
import { create } from 'zustand';
import { useQueryClient } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { useDocuments } from '../api/queries.ts';
import { filterOf } from '../state/clauses.ts';
import { eventsOf, knowEvents, useMatching } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import { ofEvents, ofReport, type Presentation } from './presentation.ts';

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

export function usePresenting() {
  const lang = useLang();
  const show = useShown((presenting) => presenting.show);
  const queries = useQueryClient();
  const client = useClient();
  const { data: documents } = useDocuments();
  const { presentation, events } = useDeskPresentation();
  return useMemo(() => ({
    report: async (composed: ComposedReport): Promise<void> => {
      const found = await eventsOf(client, composed.events.map(({ id }) => id));
      const ofIt = ofReport(composed, found, lang);
      knowEvents(queries, ofIt.ids, found);
      show(ofIt);
    },
    /** Events by their ids, marked as the highest of them. */
    events: async (ids: readonly string[]): Promise<void> => {
      const found = await eventsOf(client, ids);
      const ofThem = ofEvents(presentation.title, found, new Map(documents?.map(({ id, marking }) => [id, marking])), lang);
      knowEvents(queries, ofThem.ids, found);
      show(ofThem);
    },
    desk: (): void => {
      knowEvents(queries, presentation.ids, events);
      show(presentation);
    },
  }), [client, documents, events, lang, presentation, queries, show]);
}

/** What the Desk shows, with its filters. */
export function useDeskPresentation(): { readonly presentation: Presentation; readonly events: readonly EventRecord[] } {
  const t = useText();
  const lang = useLang();
  const clauses = useView((view) => view.clauses);
  const { events } = useMatching(filterOf(clauses), MOST_STEPS);
  const { data: documents } = useDocuments();
  return useMemo(() => {
    const marks = new Map(documents?.map(({ id, marking }) => [id, marking]));
    return { events, presentation: ofEvents(t('briefing.selection'), events, marks, lang) };
  }, [documents, events, lang, t]);
}
