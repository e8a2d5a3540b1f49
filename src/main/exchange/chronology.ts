/** The shipped chronology (`resources/chronology/chronology.json`) as events, in the project's own words with the addresses of their sources. */
import { z } from 'zod';
import { Participation } from '#shared/domain/actor';
import { Casualties } from '#shared/domain/casualties';
import { Bilingual, EventLink, EventRecord } from '#shared/domain/event';
import { Grade } from '#shared/domain/grading';
import { EventKind, EventStatus, EventType } from '#shared/domain/taxonomy';
import { CountryCode, type Placement, Precision, Side, type Where } from '#shared/domain/where';

const Source = z.object({
  url: z.string(), publisher: z.string(), title: z.string().nullable(), published: z.string().nullable(), lang: z.string(),
  admiralty: Grade,
});

const Entry = z.object({
  id: z.string(),
  set: z.enum(['seed-article', 'open-sources']),
  kind: EventKind,
  type: EventType,
  title: Bilingual,
  summary: Bilingual,
  when: z.string(),
  where: z.object({
    name: z.string().nullable(), country: CountryCode, adm1: z.string().nullable(), lat: z.number().nullable(),
    lon: z.number().nullable(), precision: Precision, side: Side, coord_source: z.string().nullable(),
  }),
  actors: z.array(Participation),
  delegations: z.array(z.object({ country: z.enum(['ML', 'MR', 'XX']), head: z.object({ name: z.string(), title: z.string() }) })),
  topics: z.array(z.string()),
  outcomes: z.array(z.string()),
  status: EventStatus,
  casualties: Casualties,
  claims: z.array(z.object({ by: z.string(), says: z.string(), url: z.string() })),
  sources: z.array(Source),
  links: z.array(EventLink),
  reliability: z.object({ overall: Grade }),
  note: z.string().optional(),
});
type Entry = z.infer<typeof Entry>;

export interface ChronologyEntry {
  readonly set: Entry['set'];
  readonly event: EventRecord;
}

/** `locate` computes the place's relation to the border. Throws a ZodError where the file is not the chronology. */
export function readChronology(json: unknown, locate: (where: Where) => Placement): ChronologyEntry[] {
  const { records } = z.object({ records: z.array(Entry) }).parse(json);
  return records.map((entry) => ({ set: entry.set, event: eventOf(entry, locate) }));
}

function eventOf(entry: Entry, locate: (where: Where) => Placement): EventRecord {
  const { kind, type, status, casualties, delegations, outcomes, claims, sources, reliability, note, ...rest } = entry;
  const where = whereOf(entry);
  return EventRecord.parse({
    ...rest, kind, type, status, where,
    ...(kind === 'incident' ? { casualties } : { delegations, outcomes, commitments: [] }),
    claims: claims.map((claim) => ({ ...claim, grade: sources.find(({ url }) => url === claim.url)?.admiralty ?? null, document: null, casualties: {} })),
    citations: sources.map(({ admiralty, ...source }) => ({ ...source, document: null, spans: [], grade: admiralty })),
    marking: 'clear', review: 'reviewed', note: note ?? null, tags: [], grade: reliability.overall, ...locate(where),
  });
}

function whereOf({ where: { lat, lon, coord_source: gazetteer, ...where } }: Entry): Where {
  return { ...where, point: lat === null || lon === null ? null : { lat, lon }, radiusKm: null, gazetteer };
}
