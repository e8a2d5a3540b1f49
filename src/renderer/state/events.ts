/** The workspace's events, whole, and what each view sees of them. */
import type { EventRecord } from '#shared/domain/event';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '../api/client.tsx';
import type { ViewName } from './clauses.ts';
import { useView } from './view.ts';
import { visibleFor } from './visible.ts';

/** Key of the query of all events; a notice `events_changed` invalidates it. */
export const EVENTS_KEY = ['event.list', { filter: {} }] as const;

const NONE: readonly EventRecord[] = [];

/** Every event, newest first. */
export function useEvents(): UseQueryResult<readonly EventRecord[]> {
  const client = useClient();
  return useQuery({
    queryKey: EVENTS_KEY,
    queryFn: async (): Promise<readonly EventRecord[]> => (await client.call('event.list', { filter: {} })).events,
  });
}

/** What the view sees: everything that passes all clauses but its own. */
export function useVisible(view: ViewName | null): readonly EventRecord[] {
  const { data = NONE } = useEvents();
  const clauses = useView((state) => state.clauses);
  return useMemo(() => visibleFor(data, clauses, view), [data, clauses, view]);
}

/** The event in the inspector, or null where nothing is selected (or it is gone). */
export function useSelectedEvent(): EventRecord | null {
  const { data = NONE } = useEvents();
  const selected = useView((state) => state.selected);
  return useMemo(() => data.find((event) => event.id === selected) ?? null, [data, selected]);
}
