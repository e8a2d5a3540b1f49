/** Proposals: looked at, corrected, decided. */
import { z } from 'zod';
import { FieldChange } from '../../domain/change.ts';
import { EventRecord, SpanField } from '../../domain/event.ts';
import { Extracted, ProposalRecord } from '../../domain/proposal.ts';
import { method } from '../rpc.ts';

export const Acceptance = z.object({
  ids: z.array(z.string()).min(1),
  /** `resemblance`: what looks like an event joins it, the rest is new. `new`: events of their own in any case. */
  as: z.enum(['resemblance', 'new']).default('resemblance'),
  /** Joins this event whatever it looks like; then exactly one id. */
  into: z.string().optional(),
  /** How it joins: as one more source that says the same, or also as a claim that differs, with its own figures. */
  how: z.enum(['source', 'claim']).default('source'),
  /** Fields of the event that take the proposal's value. */
  take: z.array(SpanField).default([]),
});

export const proposalMethods = {
  'proposal.list': method(z.object({ document: z.string() }), z.object({ proposals: z.array(ProposalRecord) })),
  /** The ids of all proposals of these documents that wait for a decision, in the order given. */
  'proposal.pending': method(z.object({ documents: z.array(z.string()) }), z.object({ ids: z.array(z.string()) })),
  /** Adds pending proposals to a document: from a selection of its text, or from a second reading. */
  'proposal.add': method(z.object({ document: z.string(), extracted: z.array(Extracted).min(1) }), z.object({ proposals: z.array(ProposalRecord) })),
  /** Changes `draft`, `spans`, `claims`, `verdicts` or `digit` of a pending proposal; stale fields answer `conflict`. */
  'proposal.edit': method(z.object({ id: z.string(), changes: z.array(FieldChange).min(1) }), ProposalRecord),
  /** Accepts pending proposals, all or none of them. One that joins an event becomes a citation of it, not a second event. */
  'proposal.accept': method(Acceptance, z.object({ events: z.array(EventRecord), added: z.int(), merged: z.int() })),
  'proposal.reject': method(z.object({ ids: z.array(z.string()).min(1), why: z.string().max(2000).default('') }), z.object({ rejected: z.int() })),
  /** A second pending proposal like this one, to be edited into the other happening. */
  'proposal.split': method(z.object({ id: z.string() }), z.object({ proposals: z.array(ProposalRecord) })),
};
