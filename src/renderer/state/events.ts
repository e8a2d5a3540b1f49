/** Single events by their id; what many events have to say is the engine's to answer. */
import { RequestFailed } from '#shared/contract/client';
import type { EventRecord } from '#shared/domain/event';
import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
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

const NONE: readonly EventRecord[] = [];
