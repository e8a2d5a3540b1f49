/** Every named place an analyst can pick: localities, gazetteer, hand-picked places, regions and districts, as shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coordinates, CountryCode } from '#shared/domain/where';
import { z } from 'zod';
import { parseCsv } from '../extraction/csv.ts';
import { foldKey } from '../extraction/fold.ts';
import { PlaceOverrides } from '../extraction/gazetteer.ts';

export interface NamedPlace {
  readonly name: string;
  readonly variants: readonly string[];
  readonly country: z.infer<typeof CountryCode>;
  readonly adm1: string | null;
  readonly level: 'place' | 'adm2' | 'adm1';
  readonly point: Coordinates | null;
  readonly gazetteer: string | null;
  /** Kilometres to the border; null where the source does not say. */
  readonly borderKm: number | null;
  /** Hand-picked, a region or a district: comes before the thousands of wells and hamlets. */
  readonly known: boolean;
}

type Row = Readonly<Record<string, string>>;

/** Latin spellings of one place, enough to tell it by. */
const MOST_VARIANTS = 12;

/** Places read between two pauses: a few milliseconds of work. */
const STEP = 250;

/** A place listed by several sources comes once, with the spellings of all; regions and districts as the maps know them. Pauses on the way. */
export function* readPlaceNames(resourcesDir: string): Generator<void, NamedPlace[]> {
  const text = (...path: string[]): string => readFileSync(join(resourcesDir, ...path), 'utf8');
  const overrides = PlaceOverrides.parse(JSON.parse(text('lexicon', 'places.json')));
  const kept: NamedPlace[] = [];
  const position = new Map<string, number>();
  let count = 0;
  for (const place of listed((name) => text('gazetteer', `${name}.csv`), overrides)) {
    keep(place, kept, position);
    count += 1;
    if (count % STEP === 0) yield;
  }
  const units = ['ml-admin1-regions', 'mr-admin1-wilayas', 'ml-admin2-cercles', 'mr-admin2-moughataas'];
  for (const name of units) {
    yield;
    kept.push(...unitsOf(JSON.parse(text('admin', `${name}.geojson`)), overrides));
  }
  return kept;
}

/** In the order in which a listing counts before the next. */
function* listed(text: (name: string) => string, overrides: PlaceOverrides): Generator<NamedPlace> {
  for (const row of parseCsv(text('border-localities'))) yield localityOf(row);
  yield* overrides.places.map(pickedOf);
  for (const name of ['places-ml-mr', 'places-neighbours']) {
    for (const row of parseCsv(text(name))) if (row['fclass'] !== 'A') yield gazetteerPlaceOf(row);
  }
}

function keep(place: NamedPlace, kept: NamedPlace[], position: Map<string, number>): void {
  if (place.name === '') return;
  const keys = keysOf(place);
  const at = keys.map((key) => position.get(key)).find((one) => one !== undefined) ?? kept.length;
  for (const key of keys) position.set(key, at);
  const first = kept[at];
  kept[at] = first ? joined(first, place) : place;
}

function joined(first: NamedPlace, again: NamedPlace): NamedPlace {
  return {
    ...first, variants: distinct([...first.variants, again.name, ...again.variants], first.name), adm1: first.adm1 ?? again.adm1,
    point: first.point ?? again.point, gazetteer: first.gazetteer ?? again.gazetteer, borderKm: first.borderKm ?? again.borderKm,
  };
}

/** What makes two listings one place: the gazetteer's id, or the same name within about ten kilometres. */
function keysOf({ name, gazetteer, point, country }: NamedPlace): string[] {
  const named = `${foldKey(name)} ${point === null ? country : `${Math.round(point.lat * 10)} ${Math.round(point.lon * 10)}`}`;
  return gazetteer === null ? [named] : [gazetteer, named];
}

function localityOf(row: Row): NamedPlace {
  return {
    ...placeOf(row, row['name_fr'] ?? '', (row['variants'] ?? '').split('|')), adm1: row['admin1_fr'] || null, known: true,
  };
}

function gazetteerPlaceOf(row: Row): NamedPlace {
  return { ...placeOf(row, row['name'] ?? '', [row['asciiname'] ?? '', ...(row['alternatenames'] ?? '').split(',')]), adm1: row['admin1_fr'] || null, known: /^PPL[AC]/.test(row['fcode'] ?? '') };
}

function pickedOf({ name, variants, country, adm1, lat, lon, geonameid }: PlaceOverrides['places'][number]): NamedPlace {
  return {
    name, variants: distinct(variants, name), country, adm1, level: 'place', point: lat === undefined || lon === undefined ? null : { lat, lon },
    gazetteer: geonameid === undefined ? null : `geonames:${geonameid}`, borderKm: null, known: true,
  };
}

function placeOf(row: Row, name: string, variants: readonly string[]): Omit<NamedPlace, 'adm1' | 'known'> {
  const [lat, lon, km] = [row['lat'], row['lon'], row['dist_border_km']].map((text) => (text === undefined || text === '' ? Number.NaN : Number(text)));
  const code = row['country'];
  return {
    name, variants: distinct(variants, name), country: code === 'ML' || code === 'MR' ? code : 'XX', level: 'place',
    point: lat === undefined || lon === undefined || Number.isNaN(lat) || Number.isNaN(lon) ? null : { lat, lon },
    gazetteer: Number(row['geonameid']) > 0 ? `geonames:${row['geonameid'] ?? ''}` : null, borderKm: km === undefined || Number.isNaN(km) ? null : km,
  };
}

const Units = z.object({
  features: z.array(z.object({ properties: z.object({ iso_a2: z.enum(['ML', 'MR']), level: z.union([z.literal(1), z.literal(2)]), name_fr: z.string(), admin1: z.string().optional() }) })),
});

function unitsOf(file: unknown, { regions }: PlaceOverrides): NamedPlace[] {
  return Units.parse(file).features.map(({ properties: { iso_a2: country, level, name_fr: name, admin1 } }) => ({
    name, variants: level === 1 ? distinct(regions.find((region) => foldKey(region.name) === foldKey(name))?.variants ?? [], name) : [], country,
    adm1: level === 1 ? name : (admin1 ?? null), level: level === 1 ? 'adm1' as const : 'adm2' as const, point: null, gazetteer: null, borderKm: null, known: true,
  }));
}

/** Spellings in Latin letters that differ once folded, without the name itself and the codes of airports. */
function distinct(spellings: readonly string[], name: string): string[] {
  const seen = new Set([foldKey(name)]);
  const kept: string[] = [];
  for (const text of spellings) {
    const key = foldKey(text);
    if (seen.has(key) || !/^[a-z]/.test(key) || /^[A-Z]{3,4}$/.test(text.trim())) continue;
    seen.add(key);
    if (kept.push(text.trim()) === MOST_VARIANTS) break;
  }
  return kept;
}
