/** Everything that changes a proposal: accepted, rejected, doubled, corrected, taken back. Each act is stored at once. */
import { RequestFailed } from '#shared/contract/client';
import type { InputOf } from '#shared/contract/rpc';
import type { Methods } from '#shared/contract/methods';
import { diff } from '#shared/domain/change';
import type { ProposalRecord } from '#shared/domain/proposal';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '../api/client.tsx';
import { type Say, useText } from '../ui/text.tsx';
import { sayDone } from './say-done.ts';
import { useTimeTravel } from './time-travel.ts';
import { useTrouble } from './trouble.ts';

export interface Decisions {
  /** True when it was stored. */
  accept(acceptance: InputOf<Methods['proposal.accept']>): Promise<boolean>;
  reject(ids: readonly string[], why?: string): Promise<boolean>;
  /** The id of the second proposal, or null. */
  split(id: string): Promise<string | null>;
  /** Changes what `change` says of the proposal as it stands when its turn comes; edits are made one after the other. */
  edit(proposal: Pick<ProposalRecord, 'id' | 'document'>, change: (now: ProposalRecord) => Partial<ProposalRecord>): Promise<boolean>;
}

/** The last edit under way: the next starts from what it leaves. */
let turn: Promise<unknown> = Promise.resolve();

export function useDecisions(): Decisions {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const { undo } = useTimeTravel();
  const setTrouble = useTrouble((trouble) => trouble.set);
  return useMemo(() => {
    const say = (text: string): void => sayDone(text, undo);
    const trying = async <T>(act: () => Promise<T>): Promise<T | null> => {
      setTrouble(null);
      try {
        await turn;
        return await act();
      } catch (error) {
        setTrouble(error);
        if (error instanceof RequestFailed && error.failure.code === 'conflict') await queries.invalidateQueries({ queryKey: ['proposal.list'] });
        return null;
      }
    };
    return {
      accept: async (acceptance) => {
        const done = await trying(() => client.call('proposal.accept', acceptance));
        if (done) say(outcomeText(done.added, done.merged, t));
        return done !== null;
      },
      reject: async (ids, why = '') => {
        const done = await trying(() => client.call('proposal.reject', { ids: [...ids], why }));
        if (done) say(t('inbox.rejected.toast', { count: done.rejected }));
        return done !== null;
      },
      split: async (id) => {
        const done = await trying(() => client.call('proposal.split', { id }));
        if (done) say(t('triage.split.done'));
        const [of] = done?.proposals ?? [];
        if (of) await queries.invalidateQueries({ queryKey: ['proposal.list', { document: of.document }] });
        return done?.proposals.find((proposal) => proposal.id !== id)?.id ?? null;
      },
      edit: async (proposal, change) => {
        const result = trying(async () => {
          const now = cached(queries, proposal);
          const changes = now ? diff({ ...now }, { ...now, ...change(now) }) : [];
          if (changes.length === 0) return true;
          putCached(queries, await client.call('proposal.edit', { id: proposal.id, changes }));
          return true;
        });
        turn = result;
        return (await result) !== null;
      },
    };
  }, [client, queries, setTrouble, t, undo]);
}

function cached(queries: QueryClient, { id, document }: Pick<ProposalRecord, 'id' | 'document'>): ProposalRecord | undefined {
  return queries.getQueryData<readonly ProposalRecord[]>(['proposal.list', { document }])?.find((proposal) => proposal.id === id);
}

function putCached(queries: QueryClient, changed: ProposalRecord): void {
  queries.setQueryData<readonly ProposalRecord[]>(['proposal.list', { document: changed.document }], (known) =>
    known?.map((proposal) => (proposal.id === changed.id ? changed : proposal)));
}

/** What came of it, without the part that is none. */
function outcomeText(added: number, merged: number, t: Say): string {
  const parts = [added > 0 ? t('inbox.accepted.added', { added }) : null, merged > 0 ? t('inbox.accepted.merged', { merged }) : null];
  return parts.filter((part) => part !== null).join(', ');
}
