/** The drafts that nobody has finished, as the backend keeps them. */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useClient } from '../api/client.tsx';
import type { EditorTarget } from '../state/view.ts';
import { targetOfDraft, type Work, workFrom } from './drafts.ts';

export interface Unfinished {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly target: EditorTarget;
  readonly work: Work;
}

const KEY = ['draft.list', {}];

/** Newest first, without what is not the editor's. */
export function useUnfinished(): readonly Unfinished[] | undefined {
  const client = useClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: async () => (await client.call('draft.list', {})).drafts });
  return data?.flatMap(({ id, at, content }) => {
    const [target, work] = [targetOfDraft(id), workFrom(content)];
    return target && work ? [{ id, at, target, work }] : [];
  });
}

/** Says that drafts were kept or discarded. */
export function useTellDrafts(): () => void {
  const queries = useQueryClient();
  return useCallback(() => tell(queries), [queries]);
}

function tell(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: KEY });
}
