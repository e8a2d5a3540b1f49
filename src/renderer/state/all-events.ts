/** Every event of the workspace, whole: for screens that have no narrower question yet. The Desk asks the engine. */
import type { EventRecord } from '#shared/domain/event';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';

/** Newest first. */
export function useEvents(): UseQueryResult<readonly EventRecord[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['event.list', { filter: {} }],
    queryFn: async (): Promise<readonly EventRecord[]> => (await client.call('event.list', { filter: {} })).events,
  });
}
