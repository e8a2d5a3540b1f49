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
  const index = new Map<string, Map<string, Spelling>>();
  const barred = new Set(overrides.notPlaces);
  const add = (spelling: string, entry: PlaceEntry): void => addSpelling(index, barred, spelling, entry);
  for (const { name, variants, entry } of overrideEntries(overrides)) [name, ...variants].forEach((spelling) => add(spelling, entry));
  for (const row of parseCsv(texts.localities)) {
    const entry = localityEntry(row);
    [entry.name, ...(row['variants'] ?? '').split('|')].forEach((spelling) => add(spelling, entry));
  }
  for (const row of [...parseCsv(texts.places), ...parseCsv(texts.neighbours)]) {
    const entry = geonamesEntry(row);
    if (entry) [entry.name, ...latinNames(row)].forEach((spelling) => add(spelling, entry));
  }
  return new Map([...index].map(([first, spellings]) => [first, longestFirst(spellings)]));
}

function longestFirst(spellings: ReadonlyMap<string, Spelling>): Spelling[] {
  return [...spellings.values()].sort((a, b) => b.words.length - a.words.length);
}

function addSpelling(index: Map<string, Map<string, Spelling>>, barred: ReadonlySet<string>, spelling: string, entry: PlaceEntry): void {
  const key = foldKey(spelling.replace(/\(.*?\)/g, ''));
  const words = key.split(' ');
  const [first] = words;
  if (first === undefined || key.length < 3 || (!entry.curated && (key.length < 4 || barred.has(key)))) return;
  const spellings = index.get(first) ?? new Map<string, Spelling>();
  const known = spellings.get(key);
  if (!known) spellings.set(key, { words, entries: [entry] });
  else if (!known.entries.some((other) => isSame(other, entry))) known.entries.push(entry);
  index.set(first, spellings);
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

function latinNames(row: Record<string, string>): string[] {
  return [row['asciiname'] ?? '', ...(row['alternatenames'] ?? '').split(',')].filter((name) => /^[\p{Script=Latin}\p{M}\s'’ʼ-]{4,}$/u.test(name));
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
