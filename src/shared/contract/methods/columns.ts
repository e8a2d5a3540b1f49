/** Events for the page's engine: all of them as columns, single ones as facts, details by row. */
import { z } from 'zod';
import { Grade } from '../../domain/grading.ts';
import { EventRecord } from '../../domain/event.ts';
import { Marking } from '../../domain/marking.ts';
import { EVENT_GROUPS, EventKind } from '../../domain/taxonomy.ts';
import { BoundingBox, Precision, Side } from '../../domain/where.ts';
import { bulkMethod, method } from '../rpc.ts';

/** Where events happened, as far as views ask. */
export const PlaceEntry = z.object({
  /** Where a mark may stand, degrees: longitude, latitude; null for a country or an unknown place. */
  at: z.tuple([z.number(), z.number()]).nullable(),
  box: BoundingBox.nullable(),
  distanceKm: z.number().nullable(),
  km: z.tuple([z.number(), z.number()]).nullable(),
  /** Claimed, else computed. */
  side: Side,
  precision: Precision,
});

export const SortEntry = z.object({ kind: EventKind, type: z.string(), status: z.string(), group: z.enum(EVENT_GROUPS) });

/** What the columns take of one event. */
export const Facts = z.object({
  /** The record's number in the store. */
  row: z.int(),
  /** Days since 1970-01-01; null for an open end. */
  from: z.int().nullable(),
  to: z.int().nullable(),
  place: PlaceEntry,
  sort: SortEntry,
  /** Ids of the actors. */
  cast: z.array(z.string()),
  grade: Grade,
  marking: Marking,
  isReviewed: z.boolean(),
  /** Most conservative count; null where no figure is known. */
  killed: z.int().nullable(),
});

/** At most this many events with all their words at a time: what a screen shows, not what a workspace holds. */
export const MOST_DETAILS = 1000;

export const columnMethods = {
  /** The whole table, as `decode` of the engine reads it. */
  'event.columns': bulkMethod(z.object({})),
  /** Rows that the text clause of a filter lets through: unsigned 32-bit numbers, little-endian, ascending. */
  'event.search': bulkMethod(z.object({ text: z.string() })),
  /** What the columns take of these events; ids that are gone are left out. */
  'event.facts': method(z.object({ ids: z.array(z.string()) }), z.object({ facts: z.array(Facts) })),
  'event.details': method(z.object({ rows: z.array(z.int()).max(MOST_DETAILS) }), z.object({ events: z.array(z.object({ row: z.int(), event: EventRecord })) })),
};
