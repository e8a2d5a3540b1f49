/** An event is an incident or a meeting: who says that what happened when and where, and how sure that is. */
import { z } from 'zod';
import { Participation } from './actor.ts';
import { Casualties } from './casualties.ts';
import { Commitment } from './commitment.ts';
import { Grade } from './grading.ts';
import { Marking } from './marking.ts';
import { IncidentStatus, IncidentType, MeetingStatus, MeetingType } from './taxonomy.ts';
import { Edtf } from './when.ts';
import { BoundingBox, Frontier, Where } from './where.ts';

export const Bilingual = z.object({ fr: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** One version of what happened: who says what, with the figures it gives, and the document that carries it where one is held. */
export const Claim = z.object({
  by: z.string(),
  says: z.string(),
  url: z.string().nullable(),
  grade: Grade.nullable(),
  document: z.string().nullable(),
  /** Empty where the claim gives no figure. */
  casualties: Casualties,
});
export type Claim = z.infer<typeof Claim>;

export const Delegation = z.object({
  country: z.enum(['ML', 'MR', 'XX']),
  head: z.object({ name: z.string().nullable(), title: z.string().nullable() }),
});
export type Delegation = z.infer<typeof Delegation>;

export const EventLink = z.object({ to: z.string(), rel: z.enum(['responds_to', 'follows', 'same_series', 'duplicate_of']) });
export type EventLink = z.infer<typeof EventLink>;

/** The fields of an event that a span of text can support. */
export const SPAN_FIELDS = ['event', 'type', 'when', 'where', 'actors', 'status', 'casualties', 'delegations', 'topics', 'outcomes'] as const;
export const SpanField = z.enum(SPAN_FIELDS);
export type SpanField = z.infer<typeof SpanField>;

/** UTF-16 offsets into the document's text; `text.slice(start, end)` is the quotation. `event`: the sentence(s) that carry it. */
export const FieldSpan = z.object({ field: SpanField, start: z.int().min(0), end: z.int().min(0) });
export type FieldSpan = z.infer<typeof FieldSpan>;

/** Where an event is told: a document of the workspace with spans, or an address where no text is held. */
export const Citation = z.object({
  document: z.string().nullable(),
  spans: z.array(FieldSpan),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  /** EDTF. */
  published: z.string().nullable(),
  lang: z.string().nullable(),
  grade: Grade,
});
export type Citation = z.infer<typeof Citation>;

const common = {
  title: Bilingual,
  summary: Bilingual,
  when: Edtf,
  where: Where,
  actors: z.array(Participation),
  topics: z.array(z.string()),
};

const incidentFields = {
  ...common, kind: z.literal('incident'), type: IncidentType, status: IncidentStatus, casualties: Casualties,
};
const meetingFields = {
  ...common, kind: z.literal('meeting'), type: MeetingType, status: MeetingStatus,
  delegations: z.array(Delegation), outcomes: z.array(z.string()), commitments: z.array(Commitment),
};

/** What an event says, without identity, sources or review: what extraction proposes and an editor writes. */
export const EventDraft = z.discriminatedUnion('kind', [z.object(incidentFields), z.object(meetingFields)]);
export type EventDraft = z.infer<typeof EventDraft>;
export type IncidentDraft = Extract<EventDraft, { kind: 'incident' }>;
export type MeetingDraft = Extract<EventDraft, { kind: 'meeting' }>;

export const Review = z.enum(['reviewed', 'unreviewed']);

const stored = {
  id: z.string(),
  claims: z.array(Claim),
  citations: z.array(Citation),
  links: z.array(EventLink),
  marking: Marking,
  review: Review,
  note: z.string().nullable(),
  /** Free words of the desk's own, in the order given. */
  tags: z.array(z.string()),
  /** The best of the citations' grades. */
  grade: Grade,
  frontier: Frontier,
  /** The box of everywhere the event may have happened; null for a country or an unknown place. */
  extent: BoundingBox.nullable(),
};

/** A stored event as every door sees it. */
export const EventRecord = z.discriminatedUnion('kind', [
  z.object({ ...incidentFields, ...stored }),
  z.object({ ...meetingFields, ...stored }),
]);
export type EventRecord = z.infer<typeof EventRecord>;
export type IncidentRecord = Extract<EventRecord, { kind: 'incident' }>;
export type MeetingRecord = Extract<EventRecord, { kind: 'meeting' }>;

/** An event without what geometry says of its place: what the history keeps and an editor changes. */
export type EventState = DistributiveOmit<EventRecord, 'frontier' | 'extent'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

