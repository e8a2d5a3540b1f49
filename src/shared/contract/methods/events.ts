/** Events: read, made, changed, merged, split; what was promised at them. */
import { z } from 'zod';
import { FieldChange } from '../../domain/change.ts';
import { Commitment, CommitmentStanding } from '../../domain/commitment.ts';
import { Bilingual, Citation, Claim, EventDraft, EventLink, EventRecord } from '../../domain/event.ts';
import { EventFilter } from '../../domain/filter.ts';
import { Marking } from '../../domain/marking.ts';
import { method } from '../rpc.ts';

export const EventList = z.object({ events: z.array(EventRecord), total: z.int() });

const Why = z.string().max(2000).default('');

export const NewEvent = z.object({
  draft: EventDraft,
  claims: z.array(Claim).default([]),
  citations: z.array(Citation).default([]),
  links: z.array(EventLink).default([]),
  /** The desk's default marking, or the highest of the cited documents, where absent. */
  marking: Marking.optional(),
  note: z.string().nullable().default(null),
  tags: z.array(z.string()).default([]),
  why: Why,
});

export const CommitmentRecord = z.object({
  event: z.string(), title: Bilingual, when: z.string(), index: z.int(), commitment: Commitment, standing: CommitmentStanding,
});
export type CommitmentRecord = z.infer<typeof CommitmentRecord>;

/** At most this many titles at a time. */
export const MOST_TITLES = 1000;

export const eventMethods = {
  /** Newest first: by latest day, then by first day, then as stored last, which is the order of the list. `total` counts before the limit. */
  'event.list': method(z.object({ filter: EventFilter, limit: z.int().min(0).optional() }), EventList),
  'event.get': method(z.object({ id: z.string() }), EventRecord),
  /** Ids that are gone are left out. */
  'event.titles': method(z.object({ ids: z.array(z.string()).max(MOST_TITLES) }), z.object({ titles: z.array(z.object({ id: z.string(), title: Bilingual })) })),
  /** Events that this one links to, and those that link to it. */
  'event.tied': method(z.object({ id: z.string() }), z.object({ events: z.array(EventRecord) })),
  'event.create': method(NewEvent, EventRecord),
  /**
   * Changes fields of an event. A field that somebody else has changed since `from` was read answers `conflict`
   * (`event.changed_meanwhile`, `fields`), and nothing is changed; other fields may have changed meanwhile.
   */
  'event.edit': method(z.object({ id: z.string(), changes: z.array(FieldChange).min(1), why: Why }), EventRecord),
  'event.remove': method(z.object({ ids: z.array(z.string()).min(1), why: Why }), z.object({ removed: z.int() })),
  /** Everything of `from` that `into` lacks goes there (citations, claims, links, tags), with the fields named in `take`; `from` is removed. */
  'event.merge': method(
    z.object({ into: z.string(), from: z.string(), take: z.array(z.string()).default([]), why: Why }), EventRecord,
  ),
  /** The citations at these positions, with the claims of their documents, leave the event for a new one that says the same otherwise. */
  'event.split': method(
    z.object({ id: z.string(), citations: z.array(z.int().min(0)).min(1), why: Why }),
    z.object({ kept: EventRecord, made: EventRecord }),
  ),
  /** Overdue first, then by due date; `standing` is that of today. */
  'commitment.list': method(z.object({}), z.object({ commitments: z.array(CommitmentRecord) })),
};
