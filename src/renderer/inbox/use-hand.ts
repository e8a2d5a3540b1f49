/** What the hand does with the document that is open: one place for buttons and keys. */
import type { DocumentRecord } from '#shared/domain/document';
import type { ProposalRecord } from '#shared/domain/proposal';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '../api/client.tsx';
import { useText } from '../ui/text.tsx';
import { cachedProposals, useDecisions } from './decisions.ts';
import { fieldActsOf } from './hand-fields.ts';
import { placeOf } from './hand-place.ts';
import { selectionActsOf } from './hand-selection.ts';
import { verdictsOf } from './hand-verdicts.ts';
import type { QueueGroup } from './queue.ts';

export type Hand = ReturnType<typeof useHand>;

export function useHand(document: DocumentRecord, proposals: readonly ProposalRecord[], groups: readonly QueueGroup[]) {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const decisions = useDecisions();
  return useMemo(() => {
    const place = placeOf(document, () => cachedProposals(queries, document.id) ?? proposals, groups);
    return {
      waiting: place.waiting,
      move: place.move,
      ...verdictsOf(place, decisions),
      ...fieldActsOf(place, decisions, client, t),
      ...selectionActsOf(place, client, queries, t),
    };
  }, [client, decisions, document, groups, proposals, queries, t]);
}
