/** Proposals as an analyst sees them: with what they look like, and whether they can still be decided. */
import { ConfinsError } from '#shared/contract/rpc';
import type { DocumentRecord } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { pairUp } from '#shared/domain/resemblance';
import { boundsOf } from '#shared/domain/when';
import type { StoredProposal } from '../store/documents.ts';
import type { Context } from './context.ts';

/** Says of each pending proposal which stored event it looks like; no event is named twice within one document. */
export function withResemblance({ events }: Pick<Context, 'events'>, proposals: readonly StoredProposal[]): ProposalRecord[] {
  const pending = proposals.filter(({ state }) => state === 'pending');
  const candidates = new Map(pending.flatMap(({ draft }) => {
    const { from, to } = boundsOf(draft.when);
    return events.touching(from === null ? null : from - 1, to === null ? null : to + 1).map((event) => [event.id, event]);
  }));
  const known = [...candidates.values()];
  const pairs = pairUp(pending.map(({ draft }) => draft), known);
  const found = new Map(pending.map(({ id }, index) => [id, lookAlike(pairs[index], known)]));
  return proposals.map((proposal) => ({ ...proposal, looksLike: found.get(proposal.id) ?? null }));
}

/** Throws `not_found.proposal`, or `proposal.not_pending` where one was decided already. */
export function pendingProposals({ proposals }: Pick<Context, 'proposals'>, ids: readonly string[]): StoredProposal[] {
  return [...new Set(ids)].map((id) => {
    const proposal = proposals.get(id);
    if (!proposal) throw new ConfinsError('not_found', 'not_found.proposal', { id });
    if (proposal.state !== 'pending') throw new ConfinsError('conflict', 'proposal.not_pending', { id });
    return proposal;
  });
}

/** Throws `not_found.document`. */
export function documentOf({ documents }: Pick<Context, 'documents'>, id: string): DocumentRecord {
  const document = documents.get(id);
  if (!document) throw new ConfinsError('not_found', 'not_found.document', { id });
  return document;
}

function lookAlike(pair: { index: number; score: number } | null | undefined, known: readonly EventRecord[]): ProposalRecord['looksLike'] {
  const event = pair ? known[pair.index] : undefined;
  return pair && event ? { event: event.id, score: pair.score } : null;
}
