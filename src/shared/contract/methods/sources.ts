/** Publishers, places, dates in words, the desk's own lexicon, and unfinished drafts. */
import { z } from 'zod';
import { EventRecord } from '../../domain/event.ts';
import { FieldChange } from '../../domain/change.ts';
import { Language } from '../../domain/document.ts';
import { LexiconEntry, LexiconEntryRecord } from '../../domain/lexicon-entry.ts';
import { Publisher } from '../../domain/publisher.ts';
import { Edtf, IsoDay } from '../../domain/when.ts';
import { BoundingBox, Coordinates, CountryCode, Frontier, Where } from '../../domain/where.ts';
import { method } from '../rpc.ts';

/** `described`: somebody has said something of it; the counts are of documents, and of events that cite it. */
export const PublisherSummary = Publisher.extend({ described: z.boolean(), documents: z.int(), events: z.int() });
export type PublisherSummary = z.infer<typeof PublisherSummary>;

export const PlaceCandidate = z.object({
  name: z.string(),
  variants: z.array(z.string()),
  country: CountryCode,
  adm1: z.string().nullable(),
  level: z.enum(['place', 'adm2', 'adm1']),
  point: Coordinates.nullable(),
  /** Null for a region, and for a place of the desk's own lexicon. */
  gazetteer: z.string().nullable(),
  frontier: Frontier,
});
export type PlaceCandidate = z.infer<typeof PlaceCandidate>;

/** A draft of an editor that was not saved yet; `content` is the editor's own. */
export const DraftRecord = z.object({ id: z.string(), at: z.string(), content: z.json() });
export type DraftRecord = z.infer<typeof DraftRecord>;

export const sourceMethods = {
  /** All publishers that documents and citations name, and those described, by name. */
  'publisher.list': method(z.object({}), z.object({ publishers: z.array(PublisherSummary) })),
  /** Events with a citation that names this publisher, or a document of its. */
  'publisher.events': method(z.object({ name: z.string() }), z.object({ events: z.array(EventRecord) })),
  /** Describes a publisher. A new letter regrades its documents (those that follow it) and all citations of it, in one change. */
  'publisher.edit': method(
    z.object({ name: z.string().trim().min(1), changes: z.array(FieldChange).min(1), why: z.string().max(2000).default('') }),
    z.object({ publisher: PublisherSummary, regraded: z.int() }),
  ),
  /** Places whose name or variant begins with or is near the text; nearest to the border first among equals. */
  'place.search': method(z.object({ text: z.string(), limit: z.int().min(1).max(50).default(12) }), z.object({ places: z.array(PlaceCandidate) })),
  /** How a place stands to the border and where it may lie; stores nothing. */
  'place.locate': method(z.object({ where: Where }), z.object({ frontier: Frontier, extent: BoundingBox.nullable() })),
  /** A date in words ("vers mars 2024", "avant le 9 mai") as EDTF, null where it is not understood. `today` dates relative words. */
  'when.read': method(z.object({ text: z.string().max(200), lang: Language, today: IsoDay.optional() }), z.object({ edtf: Edtf.nullable() })),
  'lexicon.list': method(z.object({}), z.object({ entries: z.array(LexiconEntryRecord) })),
  /** Adds (`id` null) or changes an entry; the reader uses it at once. One that collides answers `conflict` (`lexicon.collides`, `text`, `with`). */
  'lexicon.save': method(z.object({ id: z.string().nullable(), entry: LexiconEntry }), LexiconEntryRecord),
  /** The aliases of a removed actor go with it. */
  'lexicon.remove': method(z.object({ id: z.string() }), z.object({ removed: z.int() })),
  /** Own entries whose words also mean something else, as after an update of the shipped lexicon; and what is wrong in the shipped files themselves. */
  'lexicon.check': method(z.object({}), z.object({
    collisions: z.array(z.object({ id: z.string(), text: z.string(), with: z.string() })),
    shipped: z.array(z.object({ file: z.string(), kind: z.string(), entry: z.string(), claimants: z.array(z.string()) })),
  })),
  'draft.list': method(z.object({}), z.object({ drafts: z.array(DraftRecord) })),
  /** Keeps an unfinished draft; not part of the history. */
  'draft.keep': method(z.object({ id: z.string().min(1), content: z.json() }), z.object({ at: z.string() })),
  'draft.discard': method(z.object({ id: z.string() }), z.object({})),
};
