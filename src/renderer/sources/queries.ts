/** What the Sources screen asks of the backend. */
import type { RereadPair } from '#shared/contract/methods/documents';
import type { PublisherSummary } from '#shared/contract/methods/sources';
import type { EventRecord } from '#shared/domain/event';
import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';

export function usePublishers(): UseQueryResult<readonly PublisherSummary[]> {
  const client = useClient();
  return useQuery({ queryKey: ['publisher.list', {}], queryFn: async () => (await client.call('publisher.list', {})).publishers });
}

export function useDocumentEvents(id: string): UseQueryResult<readonly EventRecord[]> {
  const client = useClient();
  return useQuery({ queryKey: ['document.events', { id }], queryFn: async () => (await client.call('document.events', { id })).events });
}

export function usePublisherEvents(name: string): UseQueryResult<readonly EventRecord[]> {
  const client = useClient();
  return useQuery({ queryKey: ['publisher.events', { name }], queryFn: async () => (await client.call('publisher.events', { name })).events });
}

/** Asked only once the person wants it: reading takes a moment. */
export function useReread(id: string, isWanted: boolean): UseQueryResult<readonly RereadPair[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['document.reread', { id }],
    queryFn: isWanted ? async () => (await client.call('document.reread', { id })).pairs : skipToken,
  });
}
