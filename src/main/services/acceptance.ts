/** From an accepted proposal to an event: one of its own, or one more source (or differing claim) of a known one. */
import type { Acceptance } from '#shared/contract/methods/proposals';
import { ConfinsError } from '#shared/contract/rpc';
import type { DocumentRecord } from '#shared/domain/document';
import type { Citation, Claim, EventDraft, EventRecord, SpanField } from '#shared/domain/event';
import { bestGrade, type Grade } from '#shared/domain/grading';
import { highestMarking } from '#shared/domain/marking';
import { DROPPABLE } from '#shared/domain/proposal';
import type { z } from 'zod';
import type { StoredProposal } from '../store/documents.ts';
import { commit, type Context } from './context.ts';
import { documentOf, pendingProposals, withResemblance } from './pending.ts';
import { stateOf } from './records.ts';
import { eventOf, validEvent } from './valid-event.ts';

type Decision = z.output<typeof Acceptance>;

/** In UTF-16 code units: a longer quotation is cut. */
const LONGEST_QUOTATION = 600;

export function accept(context: Context, decision: Decision): { events: EventRecord[]; added: number; merged: number } {
  if (decision.into !== undefined && decision.ids.length !== 1) throw new ConfinsError('invalid_input', 'proposal.one_into', {});
  const outcome = commit(context, { action: 'accepted' }, (writer) => {
    const chosen = pendingProposals(context, decision.ids);
    const targetOf = targets(context, chosen, decision);
    return chosen.map((proposal) => {
      const document = documentOf(context, proposal.document);
      const target = targetOf(proposal.id);
      // Read again: an earlier proposal of the same act may have joined it.
      const known = target === null ? null : eventOf(context, target);
      const event = known ? joined(context, known, proposal, document, decision) : made(context, proposal, document);
      writer.put('event', event.id, stateOf(event));
      writer.put('proposal', proposal.id, { ...proposal, state: 'accepted', event: event.id });
      return { event, merged: known !== null };
    });
  });
  const merged = outcome.filter((one) => one.merged).length;
  return { events: outcome.map(({ event }) => event), added: outcome.length - merged, merged };
}

/** Pairs are made over whole documents, so that what looks like which event does not depend on the order of clicks. */
function targets(context: Context, chosen: readonly StoredProposal[], { as, into }: Decision): (proposal: string) => string | null {
  if (into !== undefined) return () => into;
  if (as === 'new') return () => null;
  const looksLike = new Map([...new Set(chosen.map(({ document }) => document))].flatMap((document) =>
    withResemblance(context, context.proposals.ofDocument(document)).map(({ id, looksLike: event }) => [id, event?.event ?? null] as const)));
  return (id) => looksLike.get(id) ?? null;
}

function made(context: Context, proposal: StoredProposal, document: DocumentRecord): EventRecord {
  const citation = citationOf(proposal, document);
  return validEvent(context, {
    ...draftOf(proposal), id: context.newId('evt'), claims: claimsOf(proposal, document), citations: [citation], links: [],
    marking: document.marking, review: 'reviewed', note: null, tags: [], grade: citation.grade,
  }, '');
}

/** The known event keeps what it says but for the fields asked for; it gains the source, its claims, and at least the document's marking. */
function joined(context: Context, known: EventRecord, proposal: StoredProposal, document: DocumentRecord, { how, take }: Decision): EventRecord {
  const draft = draftOf(proposal);
  if (draft.kind !== known.kind) throw new ConfinsError('invalid_input', 'event.merge_kinds', { into: known.id, from: proposal.id });
  const citation = citationOf(proposal, document);
  const claims = [...known.claims, ...claimsOf(proposal, document), ...(how === 'claim' ? [differingClaim(proposal, document)] : [])];
  return validEvent(context, {
    ...stateOf(known), ...Object.fromEntries(Object.entries(draft).filter(([field]) => take.some((taken) => taken === field))), claims,
    citations: [...known.citations, citation], grade: bestGrade([known.grade, citation.grade]),
    marking: highestMarking([known.marking, document.marking]),
  }, '');
}

/** The draft without the fields that the analyst dropped. */
function draftOf({ draft, verdicts }: StoredProposal): EventDraft {
  const isDropped = (field: (typeof DROPPABLE)[number]): boolean => verdicts[field] === 'dropped';
  const common = {
    where: isDropped('where') ? { name: null, country: draft.where.country, precision: 'unknown' as const, side: 'unknown' as const, adm1: null, point: null, radiusKm: null, gazetteer: null } : draft.where,
    actors: isDropped('actors') ? [] : draft.actors,
    topics: isDropped('topics') ? [] : draft.topics,
  };
  if (draft.kind === 'incident') return { ...draft, ...common, casualties: isDropped('casualties') ? {} : draft.casualties };
  return { ...draft, ...common, delegations: isDropped('delegations') ? [] : draft.delegations, outcomes: isDropped('outcomes') ? [] : draft.outcomes };
}

function gradeOf({ digit }: StoredProposal, { letter }: DocumentRecord): Grade {
  return `${letter}${digit}`;
}

function citationOf(proposal: StoredProposal, document: DocumentRecord): Citation {
  const dropped = new Set<SpanField>(DROPPABLE.filter((field) => proposal.verdicts[field] === 'dropped'));
  return {
    document: document.id, spans: proposal.spans.filter(({ field }) => !dropped.has(field)), url: null, publisher: document.publisher,
    title: document.title, published: document.published, lang: document.lang, grade: gradeOf(proposal, document),
  };
}

function claimsOf(proposal: StoredProposal, document: DocumentRecord): Claim[] {
  return proposal.claims.map((claim) => ({ ...claim, document: document.id, grade: claim.grade ?? gradeOf(proposal, document) }));
}

function differingClaim(proposal: StoredProposal, document: DocumentRecord): Claim {
  const quotation = proposal.spans.filter(({ field }) => field === 'event').map(({ start, end }) => document.text.slice(start, end)).join(' … ');
  const { draft } = proposal;
  return {
    by: document.publisher ?? document.title,
    says: quotation.length > LONGEST_QUOTATION ? `${quotation.slice(0, LONGEST_QUOTATION)}…` : quotation,
    url: null, grade: gradeOf(proposal, document), document: document.id, casualties: draft.kind === 'incident' ? draft.casualties : {},
  };
}
