/** Proposals: what an analyst takes from a document. A proposal that tells a known event adds its source to it. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import type { DocumentRecord } from '#shared/domain/document';
import type { Citation, Claim, EventRecord } from '#shared/domain/event';
import { bestGrade, type Grade } from '#shared/domain/grading';
import { highestMarking } from '#shared/domain/marking';
import type { ProposalRecord } from '#shared/domain/proposal';
import { pairUp } from '#shared/domain/resemblance';
import { boundsOf } from '#shared/domain/when';
import type { StoredProposal } from '../store/documents.ts';
import { change, type Context, record } from './context.ts';

export function proposalHandlers(
  context: Context,
): Handlers<Pick<Methods, 'proposal.list' | 'proposal.accept' | 'proposal.reject'>> {
  return {
    'proposal.list': ({ document }) => {
      if (!context.documents.get(document)) throw new ConfinsError('not_found', 'not_found.document', { id: document });
      return { proposals: withResemblance(context, context.documents.proposals(document)) };
    },
    'proposal.accept': ({ ids }) => accept(context, ids),
    'proposal.reject': ({ ids }) => reject(context, ids),
  };
}

/** Says of each pending proposal which stored event it looks like; no event is named twice within one document. */
export function withResemblance({ events }: Context, proposals: readonly StoredProposal[]): ProposalRecord[] {
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

function lookAlike(pair: { index: number; score: number } | null | undefined, known: readonly EventRecord[]): ProposalRecord['looksLike'] {
  const event = pair ? known[pair.index] : undefined;
  return pair && event ? { event: event.id, score: pair.score } : null;
}

function accept(context: Context, ids: readonly string[]): { events: EventRecord[]; added: number; merged: number } {
  const documents = new Set<string>();
  const outcome = change(context, () => {
    // Pairs are made over whole documents, so that what looks like which event does not depend on the order of clicks.
    const chosen = pendingProposals(context, ids);
    const looksLike = new Map([...Map.groupBy(chosen, ({ document }) => document).keys()].flatMap((document) =>
      withResemblance(context, context.documents.proposals(document)).map(({ id, looksLike: event }) => [id, event] as const)));
    return chosen.map((proposal) => {
      documents.add(proposal.document);
      const document = documentOf(context, proposal);
      const target = looksLike.get(proposal.id);
      const known = target ? context.events.get(target.event) : null;
      const event = known ? addSource(context, known, proposal, document) : addEvent(context, proposal, document);
      context.documents.setState(proposal.id, 'accepted', event.id);
      return { event, merged: known !== null };
    });
  });
  context.notify({ kind: 'events_changed', ids: outcome.map(({ event }) => event.id) });
  context.notify({ kind: 'documents_changed', ids: [...documents] });
  const merged = outcome.filter((one) => one.merged).length;
  return { events: outcome.map(({ event }) => event), added: outcome.length - merged, merged };
}

function reject(context: Context, ids: readonly string[]): { rejected: number } {
  const documents = change(context, () =>
    pendingProposals(context, ids).map(({ id, document }) => {
      context.documents.setState(id, 'rejected', null);
      record(context, { subject: 'proposal', subjectId: id, action: 'rejected', changes: [], why: '' });
      return document;
    }));
  context.notify({ kind: 'documents_changed', ids: [...new Set(documents)] });
  return { rejected: documents.length };
}

function pendingProposals({ documents }: Context, ids: readonly string[]): StoredProposal[] {
  return [...new Set(ids)].map((id) => {
    const proposal = documents.proposal(id);
    if (!proposal) throw new ConfinsError('not_found', 'not_found.proposal', { id });
    if (proposal.state !== 'pending') throw new ConfinsError('conflict', 'proposal.not_pending', { id });
    return proposal;
  });
}

function documentOf({ documents }: Context, { document: id }: StoredProposal): DocumentRecord {
  const document = documents.get(id);
  if (!document) throw new ConfinsError('not_found', 'not_found.document', { id });
  return document;
}

function addEvent(context: Context, proposal: StoredProposal, document: DocumentRecord): EventRecord {
  const citation = citationOf(proposal, document);
  const event: EventRecord = {
    ...proposal.draft, id: context.newId('evt'), claims: proposal.claims, citations: [citation], links: [],
    marking: document.marking, review: 'reviewed', note: null, grade: citation.grade,
    ...context.locate(proposal.draft.where),
  };
  context.events.insert(event);
  record(context, { subject: 'event', subjectId: event.id, action: 'created', changes: [], why: document.id });
  return event;
}

/** The known event keeps what it says; it gains a source, the claims of that source, and at least the document's marking. */
function addSource(context: Context, known: EventRecord, proposal: StoredProposal, document: DocumentRecord): EventRecord {
  const citation = citationOf(proposal, document);
  const claims: Claim[] = [...known.claims, ...proposal.claims];
  const event: EventRecord = {
    ...known, claims, citations: [...known.citations, citation], grade: bestGrade([known.grade, citation.grade]),
    marking: highestMarking([known.marking, document.marking]),
  };
  context.events.update(event);
  const changes = [{ field: 'citations', from: known.citations.length, to: event.citations.length }];
  record(context, { subject: 'event', subjectId: event.id, action: 'cited', changes, why: document.id });
  return event;
}

/** The letter is the document's; the digit is unknown until an analyst gives it. */
function citationOf({ spans }: StoredProposal, document: DocumentRecord): Citation {
  const grade: Grade = `${document.letter}6`;
  return {
    document: document.id, spans, url: null, publisher: document.publisher, title: document.title,
    published: document.published, lang: document.lang, grade,
  };
}
