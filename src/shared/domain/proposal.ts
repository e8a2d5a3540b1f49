/** What extraction found in a document: a draft of an event, with the words behind each field, waiting for an analyst. */
import { z } from 'zod';
import { InformationDigit } from './grading.ts';
import { Claim, EventDraft, FieldSpan, SpanField } from './event.ts';

/** A reason a person can read, per field; `key` names a message, `params` its values. */
export const Reason = z.object({ field: SpanField, key: z.string(), params: z.record(z.string(), z.string()) });
export type Reason = z.infer<typeof Reason>;

/** Result of `extract`: pure, without identity. */
export const Extracted = z.object({
  draft: EventDraft,
  spans: z.array(FieldSpan),
  claims: z.array(Claim),
  reasons: z.array(Reason),
  /** Estimated probability that the event is right, 0–1. */
  confidence: z.number().min(0).max(1),
});
export type Extracted = z.infer<typeof Extracted>;

/** What an analyst has said of single fields: checked, or not to be taken over. Fields without a verdict are taken as proposed. */
export const Verdicts = z.partialRecord(SpanField, z.enum(['accepted', 'dropped']));
export type Verdicts = z.infer<typeof Verdicts>;

/** Fields that can be left out of an event; a type, a date and a status it must have. */
export const DROPPABLE = ['where', 'actors', 'casualties', 'delegations', 'topics', 'outcomes'] as const satisfies readonly SpanField[];

export const ProposalRecord = Extracted.extend({
  id: z.string(),
  document: z.string(),
  /** Place in the document's list, from 0. */
  position: z.int(),
  verdicts: Verdicts,
  /** Credibility of what this text says; 6 until an analyst grades it. */
  digit: InformationDigit,
  state: z.enum(['pending', 'accepted', 'rejected']),
  /** Event that this proposal seems to tell again, with a score 0–1. */
  looksLike: z.object({ event: z.string(), score: z.number() }).nullable(),
  /** Event it became (or was merged into) once accepted. */
  event: z.string().nullable(),
});
export type ProposalRecord = z.infer<typeof ProposalRecord>;
