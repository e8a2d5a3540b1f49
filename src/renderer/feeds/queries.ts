/** What the feeds panel and the failures strip ask of the backend. */
import type { IntakeFailure } from '#shared/contract/methods/intake';
import type { FeedRecord } from '#shared/domain/feed';
import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import type { Client } from '#shared/contract/client';
import type { InputOf, OutputOf } from '#shared/contract/rpc';
import type { Methods } from '#shared/contract/methods';
import { useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';

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
      invalidateFor({ kind: 'history_changed' }, queries);
    },
  });
}

/** Polls one feed, or all, and says in one line what came of it. */
export function usePoll(): UseMutationResult<OutputOf<Methods['feed.poll']>, Error, InputOf<Methods['feed.poll']>> {
  const t = useText();
  const show = useToasts((toasts) => toasts.show);
  return useAct(
    (client, input: InputOf<Methods['feed.poll']>) => client.call('feed.poll', input),
    ({ outcomes }) => show(t('feeds.outcome', {
      added: outcomes.reduce((sum, { added }) => sum + added.length, 0), failed: outcomes.reduce((sum, { failed, error }) => sum + failed + (error ? 1 : 0), 0),
    })),
  );
}
