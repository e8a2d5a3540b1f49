/** The shipped chronology as stored events, for tests of what lies behind the store. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Actor } from '#shared/domain/actor';
import { EventRecord } from '#shared/domain/event';
import { bestGrade, Grade } from '#shared/domain/grading';
import { parseBorder, parseRegions } from '#shared/cartography/basemap';
import { placementOf } from '#shared/frontier/extent';
import { Where } from '#shared/domain/where';

const Source = z.object({
  url: z.string(),
  publisher: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  lang: z.string(),
  admiralty: Grade,
});
const ChronologyRecord = z.looseObject({
  set: z.string(),
  where: z.looseObject({ lat: z.number().nullable(), lon: z.number().nullable(), coord_source: z.string().nullable() }),
  claims: z.array(z.looseObject({ by: z.string(), says: z.string(), url: z.string().optional() })),
  sources: z.array(Source),
  note: z.string().optional(),
});
const border = parseBorder(readJson('resources/border/border-ml-mr-osm100m.geojson'));
const regionOf = parseRegions(
  ['ml-admin1-regions', 'mr-admin1-wilayas'].map((name) => readJson(`resources/admin/${name}.geojson`)),
  ['ml-admin2-cercles', 'mr-admin2-moughataas'].map((name) => readJson(`resources/admin/${name}.geojson`)),
);

const Chronology = z.object({ records: z.array(ChronologyRecord) });

export function chronologyEvents(set?: 'seed-article' | 'open-sources'): EventRecord[] {
  const { records } = Chronology.parse(readJson('resources/chronology/chronology.json'));
  return records.filter((record) => set === undefined || record.set === set).map(toEvent);
}

export function shippedActors(): Actor[] {
  return z.object({ actors: z.array(Actor) }).parse(readJson('resources/lexicon/actors.json')).actors;
}

function toEvent(record: z.infer<typeof ChronologyRecord>): EventRecord {
  const { lat, lon, coord_source: gazetteer } = record.where;
  const where = Where.parse({
    ...record.where,
    point: lat === null || lon === null ? null : { lat, lon },
    radiusKm: null,
    gazetteer,
  });
  const citations = record.sources.map(({ admiralty, ...source }) => ({
    ...source,
    document: null,
    spans: [],
    grade: admiralty,
  }));
  return EventRecord.parse({
    ...record,
    where,
    claims: record.claims.map((claim) => ({ ...claim, url: claim.url ?? null, grade: null })),
    citations,
    marking: 'clear',
    review: 'reviewed',
    note: record.note ?? null,
    grade: bestGrade(citations.map((citation) => citation.grade)),
    ...placementOf(border, where, regionOf),
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}
