/** Proposals: corrected, added by hand, doubled, rejected. Accepting: `acceptance.ts`. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { applied, type FieldChange, stale } from '#shared/domain/change';
import type { Extracted, ProposalRecord } from '#shared/domain/proposal';
import { StoredProposal } from '../store/documents.ts';
import { accept } from './acceptance.ts';
import { commit, type Context } from './context.ts';
import { documentOf, pendingProposals, withResemblance } from './pending.ts';

type ProposalMethods = Pick<Methods,
  'proposal.list' | 'proposal.pending' | 'proposal.add' | 'proposal.edit' | 'proposal.accept' | 'proposal.reject' | 'proposal.split'>;

/** What an analyst may change of a proposal. */
const EDITABLE = new Set(['draft', 'spans', 'claims', 'verdicts', 'digit']);

export function proposalHandlers(context: Context): Handlers<ProposalMethods> {
  const listed = (document: string): ProposalRecord[] => withResemblance(context, context.proposals.ofDocument(document));
  return {
    'proposal.list': ({ document }) => ({ proposals: listed(documentOf(context, document).id) }),
    'proposal.pending': ({ documents }) => ({
      ids: documents.flatMap((id) => context.proposals.ofDocument(id)).filter(({ state }) => state === 'pending').map(({ id }) => id),
    }),
    'proposal.add': ({ document, extracted }) => {
      add(context, document, extracted);
      return { proposals: listed(document) };
    },
    'proposal.edit': ({ id, changes }) => edit(context, id, changes),
    'proposal.accept': (decision) => accept(context, decision),
    'proposal.reject': ({ ids, why }) => reject(context, ids, why),
    'proposal.split': ({ id }) => split(context, id, listed),
  };
}

/** A document's proposals as they are first stored. */
export function newProposals(document: string, extracted: readonly Extracted[], from = 0): StoredProposal[] {
  return extracted.map((found, index) => ({
    ...found, id: `${document}-${from + index + 1}`, document, position: from + index, state: 'pending', event: null, verdicts: {}, digit: '6',
  }));
}

function add(context: Context, id: string, extracted: readonly Extracted[]): void {
  const { text } = documentOf(context, id);
  for (const { spans } of extracted) {
    const outside = spans.find(({ start, end }) => start >= end || end > text.length);
    if (outside) throw new ConfinsError('invalid_input', 'proposal.span_outside', { field: outside.field });
  }
  commit(context, { action: 'proposal_added' }, (writer) => {
    for (const proposal of newProposals(id, extracted, nextPosition(context, id))) writer.put('proposal', proposal.id, proposal);
  });
}

function edit(context: Context, id: string, changes: readonly FieldChange[]): ProposalRecord {
  const [before] = pendingProposals(context, [id]);
  const allowed = changes.filter(({ field }) => EDITABLE.has(field));
  const meanwhile = before ? stale(before, allowed) : [];
  if (meanwhile.length > 0) throw new ConfinsError('conflict', 'proposal.changed_meanwhile', { id, fields: meanwhile.join(', ') });
  const checked = StoredProposal.safeParse(applied(before ?? null, allowed));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new ConfinsError('invalid_input', 'input.invalid', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  commit(context, { action: 'proposal_edited' }, (writer) => writer.put('proposal', id, checked.data));
  const found = withResemblance(context, context.proposals.ofDocument(checked.data.document)).find((one) => one.id === id);
  return found ?? { ...checked.data, looksLike: null };
}

function reject(context: Context, ids: readonly string[], why: string): { rejected: number } {
  const chosen = pendingProposals(context, ids);
  commit(context, { action: 'rejected', why }, (writer) => {
    for (const proposal of chosen) writer.put('proposal', proposal.id, { ...proposal, state: 'rejected' });
  });
  return { rejected: chosen.length };
}

function split(context: Context, id: string, listed: (document: string) => ProposalRecord[]): { proposals: ProposalRecord[] } {
  const [proposal] = pendingProposals(context, [id]);
  if (!proposal) return { proposals: [] };
  const position = nextPosition(context, proposal.document);
  const twin = { ...proposal, id: `${proposal.document}-${position + 1}`, position, verdicts: {} };
  commit(context, { action: 'proposal_split' }, (writer) => writer.put('proposal', twin.id, twin));
  const both = new Set([id, twin.id]);
  return { proposals: listed(proposal.document).filter((one) => both.has(one.id)) };
}

function nextPosition({ proposals }: Context, document: string): number {
  return Math.max(-1, ...proposals.ofDocument(document).map(({ position }) => position)) + 1;
}
