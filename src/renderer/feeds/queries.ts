/** What the feeds panel and the failures strip ask of the backend. */
import type { IntakeFailure } from '#shared/contract/methods/intake';
import type { FeedRecord } from '#shared/domain/feed';
import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import type { Client } from '#shared/contract/client';

export function useFeeds(): UseQueryResult<readonly FeedRecord[]> {
  const client = useClient();
  return useQuery({ queryKey: ['feed.list', {}], queryFn: async () => (await client.call('feed.list', {})).feeds });
}

export function useFailures(): UseQueryResult<readonly IntakeFailure[]> {
  const client = useClient();
  return useQuery({ queryKey: ['intake.failures', {}], queryFn: async () => (await client.call('intake.failures', {})).failures });
}

/** An act on feeds or failures; both lists are asked again after it. */
export function useAct<Input, Output>(act: (client: Client, input: Input) => Promise<Output>, onDone: (output: Output) => void = () => undefined): UseMutationResult<Output, Error, Input> {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => act(client, input),
    onSuccess: onDone,
    onSettled: () => {
      invalidateFor({ kind: 'feeds_changed' }, queries);
      invalidateFor({ kind: 'intake_changed' }, queries);
    },
  });
}
