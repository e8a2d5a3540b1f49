/** What the screens ask of the backend, keyed by method and input. Events themselves: `state/events.ts`. */
import { RequestFailed } from '#shared/contract/client';
import type { WorkspaceStatus } from '#shared/contract/methods/workspace';
import type { Actor } from '#shared/domain/actor';
import type { DocumentRecord, DocumentSummary } from '#shared/domain/document';
import type { ProposalRecord } from '#shared/domain/proposal';
import { QueryClient, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { useClient } from './client.tsx';

/** One retry, and only where the backend could not be reached: an answer that says no stays no. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (count, error) => count < 1 && error instanceof RequestFailed && error.failure.message === 'unreachable',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

export function useWorkspace(): UseQueryResult<z.infer<typeof WorkspaceStatus>> {
  const client = useClient();
  return useQuery({ queryKey: ['workspace.status', {}], queryFn: () => client.call('workspace.status', {}) });
}

export function useActors(): UseQueryResult<readonly Actor[]> {
  const client = useClient();
  return useQuery({ queryKey: ['actor.list', {}], queryFn: async () => (await client.call('actor.list', {})).actors });
}

export function useDocuments(): UseQueryResult<readonly DocumentSummary[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['document.list', {}],
    queryFn: async () => (await client.call('document.list', {})).documents,
  });
}

export function useDocument(id: string | null): UseQueryResult<DocumentRecord> {
  const client = useClient();
  return useQuery({
    queryKey: ['document.get', { id }],
    queryFn: id === null ? skipToken : () => client.call('document.get', { id }),
  });
}

export function useProposals(document: string | null): UseQueryResult<readonly ProposalRecord[]> {
  const client = useClient();
  return useQuery({
    queryKey: ['proposal.list', { document }],
    queryFn: document === null ? skipToken : async () => (await client.call('proposal.list', { document })).proposals,
  });
}
