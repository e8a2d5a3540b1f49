/** Events to choose one from by its words: all of a small workspace, those that the full-text index finds in a large one. */
import type { EventRecord } from '#shared/domain/event';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { useEngine } from '../engine/engine.ts';

/** As many as are looked through here. */
const MOST = 2000;

export function useFindable(text: string): readonly EventRecord[] {
  const client = useClient();
  const isLarge = useEngine(({ extent }) => (extent?.count ?? 0) > MOST);
  const filter = isLarge ? { text } : {};
  const { data } = useQuery({
    queryKey: ['event.list', { filter, limit: MOST }],
    queryFn: async () => (await client.call('event.list', { filter, limit: MOST })).events,
    placeholderData: keepPreviousData,
  });
  return data ?? NONE;
}

const NONE: readonly EventRecord[] = [];
