/** The gazetteer as an index by first word: places and regions, with every folded spelling. */
import type { Coordinates, CountryCode } from '#shared/domain/where';
import { z } from 'zod';
import { parseCsv } from './csv.ts';
import { foldKey } from './fold.ts';

export interface PlaceEntry {
  readonly name: string;
  readonly country: z.infer<typeof CountryCode>;
  readonly level: 'place' | 'adm1' | 'adm2';
  readonly adm1: string | null;
  readonly point: Coordinates | null;
  /** Such as `geonames:2377450`. */
  readonly gazetteer: string | null;
  readonly borderKm: number | null;
  readonly population: number;
  /** Hand-picked: found without a preposition before it. */
  readonly curated: boolean;
}

export interface Spelling {
  readonly words: readonly string[];
  readonly entries: PlaceEntry[];
}

/** Spellings by their first folded word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Spelling[]>;

export const PlaceOverrides = z.object({
  note: z.string(),
  places: z.array(
    z.object({
      name: z.string(), variants: z.array(z.string()), country: z.enum(['ML', 'MR', 'XX']), adm1: z.string().nullable(),
      lat: z.number().optional(), lon: z.number().optional(), geonameid: z.string().optional(),
    }),
  ),
  regions: z.array(z.object({ name: z.string(), variants: z.array(z.string()), country: z.enum(['ML', 'MR']) })),
  notPlaces: z.array(z.string()),
});
export type PlaceOverrides = z.infer<typeof PlaceOverrides>;

export interface GazetteerTexts {
  readonly places: string;
  readonly neighbours: string;
  readonly localities: string;
}

export function buildGazetteer(texts: GazetteerTexts, overrides: PlaceOverrides): Gazetteer {
  const entries = new Map<string, PlaceEntry[]>();
  const barred = new Set(overrides.notPlaces);
  const add = (names: Iterable<string>, entry: PlaceEntry): void => addSpellings(entries, barred, names, entry);
  for (const { name, variants, entry } of overrideEntries(overrides)) add([name, ...variants], entry);
  for (const row of parseCsv(texts.localities)) {
    const entry = localityEntry(row);
    add([entry.name, ...(row['variants'] ?? '').split('|')], entry);
  }
  for (const row of [...parseCsv(texts.places), ...parseCsv(texts.neighbours)]) {
    const entry = geonamesEntry(row);
    if (entry) add([entry.name, row['asciiname'] ?? '', ...(row['alternatenames'] ?? '').split(',')], entry);
  }
  return byFirstWord(entries);
}

function addSpellings(entries: Map<string, PlaceEntry[]>, barred: ReadonlySet<string>, names: Iterable<string>, entry: PlaceEntry): void {
  const keys = new Set<string>();
  for (const name of names) keys.add(foldKey(name.includes('(') ? name.replace(/\(.*?\)/g, '') : name));
  for (const key of keys) {
    if (key.length < 3 || !isLatin(key) || (!entry.curated && (key.length < 4 || barred.has(key)))) continue;
    const known = entries.get(key);
    if (!known) entries.set(key, [entry]);
    else if (!known.some((other) => isSame(other, entry))) known.push(entry);
  }
}

function isLatin(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 97 && code <= 122;
}

function byFirstWord(entries: ReadonlyMap<string, PlaceEntry[]>): Gazetteer {
  const index = new Map<string, Spelling[]>();
  for (const [key, places] of entries) {
    const words = key.split(' ');
    const first = words[0] ?? key;
    const spellings = index.get(first);
    if (spellings) spellings.push({ words, entries: places });
    else index.set(first, [{ words, entries: places }]);
  }
  for (const spellings of index.values()) if (spellings.length > 1) spellings.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** One place listed twice: the same id, or points less than about ten kilometres apart. */
function isSame(a: PlaceEntry, b: PlaceEntry): boolean {
  if (a.gazetteer !== null && a.gazetteer === b.gazetteer) return true;
  if (a.point === null || b.point === null) return a.curated && a.name === b.name;
  return Math.abs(a.point.lat - b.point.lat) < 0.1 && Math.abs(a.point.lon - b.point.lon) < 0.1;
}

function overrideEntries({ places, regions }: PlaceOverrides): { name: string; variants: string[]; entry: PlaceEntry }[] {
  return [
    ...places.map(({ name, variants, country, adm1, lat, lon, geonameid }) => ({
      name, variants,
      entry: {
        name, country, level: 'place' as const, adm1, point: lat === undefined || lon === undefined ? null : { lat, lon },
        gazetteer: geonameid === undefined ? null : `geonames:${geonameid}`, borderKm: 0, population: 0, curated: true,
      },
    })),
    ...regions.map(({ name, variants, country }) => ({
      name, variants, entry: { name, country, level: 'adm1' as const, adm1: name, point: null, gazetteer: null, borderKm: 0, population: 0, curated: true },
    })),
  ];
}

function localityEntry(row: Record<string, string>): PlaceEntry {
  return {
    name: row['name_fr'] ?? '', country: countryOf(row['country']), level: 'place', adm1: row['admin1_fr'] || null, point: pointOf(row),
    gazetteer: row['geonameid'] ? `geonames:${row['geonameid']}` : null, borderKm: numberOrNull(row['dist_border_km']), population: 0, curated: true,
  };
}

function geonamesEntry(row: Record<string, string>): PlaceEntry | null {
  const [featureClass, code] = [row['fclass'] ?? '', row['fcode'] ?? ''];
  if (featureClass === 'A') return null;
  const population = Number(row['population'] ?? 0) || 0;
  return {
    name: row['name'] ?? '', country: countryOf(row['country']), level: 'place', adm1: row['admin1_fr'] || null, point: pointOf(row),
    gazetteer: row['geonameid'] ? `geonames:${row['geonameid']}` : null, borderKm: numberOrNull(row['dist_border_km']), population,
    curated: /^PPL[AC]/.test(code) && population > 10_000,
  };
}

function countryOf(code: string | undefined): PlaceEntry['country'] {
  return code === 'ML' || code === 'MR' ? code : 'XX';
}

function pointOf(row: Record<string, string>): Coordinates | null {
  const [lat, lon] = [numberOrNull(row['lat']), numberOrNull(row['lon'])];
  return lat === null || lon === null ? null : { lat, lon };
}

function numberOrNull(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || text === '' || Number.isNaN(value) ? null : value;
}
