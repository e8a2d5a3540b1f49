/** What the hand does with the document that is open: one place for buttons and keys. */
import type { DocumentRecord } from '#shared/domain/document';
import type { SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '../api/client.tsx';
import { clearSelection } from '../documents/text-selection.ts';
import { useView } from '../state/view.ts';
import { useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useDecisions } from './decisions.ts';
import { standing, useDeciding } from './deciding.ts';
import { nextWaiting, type QueueGroup } from './queue.ts';
import { reread } from './reread.ts';
import { anchored, fieldsOf, isDroppable, judged } from './triage-fields.ts';
import { useTriage } from './triage-state.ts';
import { useTrouble } from './trouble.ts';

export type Hand = ReturnType<typeof useHand>;

export function useHand(document: DocumentRecord, proposals: readonly ProposalRecord[], groups: readonly QueueGroup[]) {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const decisions = useDecisions();
  const setTrouble = useTrouble((trouble) => trouble.set);
  return useMemo(() => {
    const waiting = (): ProposalRecord[] => proposals.filter((proposal) => standing(proposal, useDeciding.getState().verdicts) === 'pending');
    const current = (): ProposalRecord | undefined => waiting().find(({ id }) => id === useTriage.getState().proposal);
    const chosen = (): string[] => {
      const proposal = current();
      return proposal ? [proposal.id] : [];
    };
    const openDocument = (id: string | null): void => {
      if (id !== null && id !== document.id) useView.getState().showDocument({ id });
    };
    const goOn = (from: string): boolean => {
      const at = proposals.findIndex(({ id }) => id === from);
      const left = waiting();
      const next = left.find(({ id }) => proposals.findIndex((one) => one.id === id) > at) ?? left[0];
      if (next) useTriage.getState().show(next.id);
      return next !== undefined;
    };
    const decide = async (ids: readonly string[], state: 'accepted' | 'rejected', act: () => Promise<boolean>): Promise<void> => {
      const { put, settle } = useDeciding.getState();
      const from = useTriage.getState().proposal;
      put(ids, state);
      const isMore = goOn(from ?? '');
      const isDone = await act();
      if (isDone) await queries.invalidateQueries({ queryKey: ['proposal.list', { document: document.id }] });
      settle(ids);
      if (!isDone && from !== null) useTriage.getState().show(from);
      if (isDone && !isMore && useView.getState().openDocument?.id === document.id) openDocument(nextWaiting(groups, document.id));
    };
    const accept = (ids: readonly string[]): void => {
      if (ids.length > 0) void decide(ids, 'accepted', () => decisions.accept({ ids: [...ids] }));
    };
    const reject = (ids: readonly string[]): void => {
      if (ids.length === 0) return;
      useTriage.getState().clearMarks();
      void decide(ids, 'rejected', () => decisions.reject(ids));
    };
    const editCurrent = (change: (now: ProposalRecord) => Partial<ProposalRecord>): void => {
      const proposal = current();
      if (proposal) void decisions.edit(proposal, change);
    };
    const judge = (field: SpanField, verdict: 'accepted' | 'dropped'): void => {
      if (verdict === 'dropped' && !isDroppable(field)) useToasts.getState().show(t('triage.drop.needed', { field: t(`field.${field}`) }));
      else editCurrent(({ verdicts }) => ({ verdicts: judged(verdicts, field, verdict) }));
    };
    const reanchor = async (proposal: ProposalRecord, field: SpanField, span: { readonly start: number; readonly end: number }): Promise<void> => {
      const { show, suggest } = useTriage.getState();
      clearSelection();
      show(proposal.id, field);
      const isStored = await decisions.edit(proposal, ({ spans }) => ({ spans: anchored(spans, field, span) }));
      if (!isStored || field === 'event') return;
      try {
        const read = await reread(client, document, proposal.draft, field, span);
        if (useTriage.getState().proposal === proposal.id) suggest({ proposal: proposal.id, field, words: document.text.slice(span.start, span.end), ...read });
      } catch (error) {
        setTrouble(error);
      }
    };
    return {
      waiting,
      move: (step: 1 | -1): void => {
        const at = proposals.findIndex(({ id }) => id === useTriage.getState().proposal);
        const target = proposals[Math.min(Math.max(at + step, 0), proposals.length - 1)];
        if (target) useTriage.getState().show(target.id);
      },
      acceptCurrent: (): void => accept(chosen()),
      acceptAll: (): void => accept(waiting().map(({ id }) => id)),
      /** All that are marked, or the one shown. */
      rejectChosen: (): void => {
        const marked = waiting().filter(({ id }) => useTriage.getState().marked.has(id));
        const shown = current();
        reject((marked.length > 0 ? marked : shown ? [shown] : []).map(({ id }) => id));
      },
      rejectCurrent: (): void => reject(chosen()),
      rejectAll: (): void => reject(waiting().map(({ id }) => id)),
      join: (id: string, into: string, how: 'source' | 'claim', take: readonly SpanField[]): void =>
        void decide([id], 'accepted', () => decisions.accept({ ids: [id], into, how, take: [...take] })),
      edit: (): void => {
        const proposal = current();
        if (proposal) useView.getState().edit({ kind: 'proposal', id: proposal.id, document: document.id });
      },
      split: async (): Promise<void> => {
        const proposal = current();
        const twin = proposal ? await decisions.split(proposal.id) : null;
        if (twin !== null) useTriage.getState().show(twin);
      },
      judge,
      /** On a field: drops it or takes it back; else marks the proposal. */
      cross: (): void => {
        const { field, proposal, toggleMark } = useTriage.getState();
        if (field !== null) judge(field, 'dropped');
        else if (proposal !== null && current()) toggleMark(proposal);
      },
      /** Anchors the field to the selected words, or goes to it where none are selected. */
      pressField: (field: SpanField): void => {
        const { selection, proposal: id, show } = useTriage.getState();
        const proposal = proposals.find((one) => one.id === id);
        if (!proposal || !fieldsOf(proposal.draft).includes(field)) return;
        if (selection && current()) void reanchor(proposal, field, selection);
        else show(proposal.id, field);
      },
      takeSuggestion: (): void => {
        const { suggestion, suggest } = useTriage.getState();
        suggest(null);
        if (!suggestion?.draft) return;
        const { draft, field } = suggestion;
        editCurrent(({ verdicts }) => ({ draft, verdicts: { ...verdicts, [field]: 'accepted' } }));
      },
      grade: (digit: ProposalRecord['digit']): void => editCurrent(() => ({ digit })),
      newFromSelection: (): void => {
        const { selection } = useTriage.getState();
        if (selection) useView.getState().edit({ kind: 'selection', document: document.id, ...selection });
      },
      /** What the reader finds in the selected words becomes a proposal of its own. */
      readSelection: async (): Promise<void> => {
        const { selection, show } = useTriage.getState();
        if (!selection) return;
        setTrouble(null);
        try {
          const { found } = await client.call('document.read', { id: document.id, ...selection });
          if (found.length === 0) return useToasts.getState().show(t('triage.read.none'));
          const known = new Set(proposals.map(({ id }) => id));
          const added = await client.call('proposal.add', { document: document.id, extracted: found });
          await queries.invalidateQueries({ queryKey: ['proposal.list', { document: document.id }] });
          clearSelection();
          const first = added.proposals.find(({ id }) => !known.has(id));
          if (first) show(first.id);
          useToasts.getState().show(t('triage.read.added', { count: found.length }));
        } catch (error) {
          setTrouble(error);
        }
      },
    };
  }, [client, decisions, document, groups, proposals, queries, setTrouble, t]);
}
