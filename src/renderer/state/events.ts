/** Single events by their id; what many events have to say is the engine's to answer. */
import { type Client, RequestFailed } from '#shared/contract/client';
import type { EventRecord } from '#shared/domain/event';
import type { EventFilter } from '#shared/domain/filter';
import { keepPreviousData, type QueryClient, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { detailOf } from '../engine/details.ts';
import { useView } from './view.ts';

/** What the page knows of it already stands until the backend has answered. */
export function useEvent(id: string | null): UseQueryResult<EventRecord> {
  const client = useClient();
  return useQuery({
    queryKey: ['event.get', { id }],
    queryFn: id === null ? skipToken : () => client.call('event.get', { id }),
    placeholderData: () => (id === null ? undefined : detailOf(id)),
  });
}

/** The event in the inspector, or null where nothing is selected (or it is gone). */
export function useSelectedEvent(): EventRecord | null {
  const selected = useView((state) => state.selected);
  const { data, error } = useEvent(selected);
  const isGone = error instanceof RequestFailed && error.failure.code === 'not_found';
  return data && data.id === selected && !isGone ? data : null;
}

/** Events that this one links to and that link to it; those of the event before until the answer has come. */
export function useTied(id: string | null): readonly EventRecord[] {
  const client = useClient();
  const { data } = useQuery({
    queryKey: ['event.tied', { id }],
    queryFn: id === null ? skipToken : async () => (await client.call('event.tied', { id })).events,
    placeholderData: keepPreviousData,
  });
  return data ?? NONE;
}

export interface Matching {
  readonly events: readonly EventRecord[];
  readonly total: number;
  /** False while what is told answers another filter, or none yet. */
  readonly isCurrent: boolean;
}

/** Events that pass a filter, latest first, at most `limit` of them, and how many there are; what was found before until the answer has come. */
export function useMatching(filter: EventFilter | null, limit: number): Matching {
  const client = useClient();
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['event.list', { filter, limit }],
    queryFn: filter === null ? skipToken : () => client.call('event.list', { filter, limit }),
    placeholderData: keepPreviousData,
  });
  return { events: data?.events ?? NONE, total: data?.total ?? 0, isCurrent: data !== undefined && !isPlaceholderData };
}

/** Events by their ids; those that are gone are left out. */
export function useEventsOf(ids: readonly string[]): readonly EventRecord[] {
  const client = useClient();
  return useQuery({ queryKey: ['event.get', { ids }], queryFn: () => eventsOf(client, ids), placeholderData: keepPreviousData }).data ?? NONE;
}

/** What is at hand already stands for `useEventsOf` from the first moment. */
export function knowEvents(queries: Pick<QueryClient, 'setQueryData'>, ids: readonly string[], events: readonly EventRecord[]): void {
  const named = new Map(events.map((event) => [event.id, event]));
  queries.setQueryData(['event.get', { ids }], ids.flatMap((id) => named.get(id) ?? []));
}

/** Rejects where the backend cannot be reached. */
export async function eventsOf(client: Client, ids: readonly string[]): Promise<EventRecord[]> {
  const found = await Promise.all(ids.map((id) => client.call('event.get', { id }).catch((error: unknown) => {
    if (error instanceof RequestFailed && error.failure.code === 'not_found') return null;
    throw error;
  })));
  return found.filter((event) => event !== null);
}

const NONE: readonly EventRecord[] = [];
