/** The history, what can be taken back, what was promised, and who publishes, as the screens ask for them. */
import type { CommitmentRecord } from '#shared/contract/methods/events';
import type { HistoryEnds, HistoryFilter } from '#shared/contract/methods/history';
import type { PublisherSummary } from '#shared/contract/methods/sources';
import type { RevisionRecord } from '#shared/domain/revision';
import { keepPreviousData, useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import { useClient } from './client.tsx';

/** Revisions a page. */
const PAGE = 200;
/** More changes of one event than anybody reads in the inspector; the log has them all. */
const OF_ONE_EVENT = 100;

export function useHistoryEnds(): UseQueryResult<z.infer<typeof HistoryEnds>> {
  const client = useClient();
  return useQuery({ queryKey: ['history.ends', {}], queryFn: () => client.call('history.ends', {}) });
}

/** Latest first. */
export function useEventHistory(id: string): UseQueryResult<{ readonly revisions: readonly RevisionRecord[]; readonly total: number }> {
  const client = useClient();
  const input = { filter: { subject: 'event' as const, subjectId: id }, limit: OF_ONE_EVENT };
  return useQuery({ queryKey: ['history.list', input], queryFn: () => client.call('history.list', input) });
}

/** The log, page by page; a former filter's answer stays on screen until the new one is there. */
export function useHistoryLog(filter: HistoryFilter) {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ['history.list', { filter, pages: PAGE }],
    queryFn: ({ pageParam }) => client.call('history.list', { filter, limit: PAGE, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ revisions }) => (revisions.length < PAGE ? undefined : revisions.at(-1)?.seq),
    placeholderData: keepPreviousData,
  });
}

export function useCommitments(): UseQueryResult<readonly CommitmentRecord[]> {
  const client = useClient();
  return useQuery({ queryKey: ['commitment.list', {}], queryFn: async () => (await client.call('commitment.list', {})).commitments });
}

const NONE: readonly PublisherSummary[] = [];

/** The group that a publisher shares with others, and its letter; null for one that nobody has described. */
export function usePublisherLookup(): (name: string) => PublisherSummary | null {
  const client = useClient();
  const { data = NONE } = useQuery({ queryKey: ['publisher.list', {}], queryFn: async () => (await client.call('publisher.list', {})).publishers });
  const byName = useMemo(() => new Map(data.map((publisher) => [publisher.name, publisher])), [data]);
  return useCallback((name: string) => byName.get(name) ?? null, [byName]);
}
