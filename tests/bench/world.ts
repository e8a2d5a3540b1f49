/**
 * The synthetic set that the benchmark runs on: 2,000 towns drawn by a power law, days 1997–2026 denser towards the end,
 * a seventh of the events with an interval, a few open-ended, 300 actors in sets of one to three. The same in every run.
 */
import { MARKINGS } from '#shared/domain/marking';
import { groupOf, INCIDENT_STATUSES, INCIDENT_TYPES, MEETING_STATUSES, MEETING_TYPES } from '#shared/domain/taxonomy';
import { emptyColumns, type Columns, NO_FIGURE, OPEN_END, OPEN_START, type PlaceEntry, type SortEntry, type Table } from '#shared/engine/table';
import { powerLaw, type Random, seeded, upTo } from './random.ts';

/** 1997-01-01 and 2026-12-31, in days since 1970-01-01. */
export const FIRST_DAY = 9862;
export const LAST_DAY = 20_818;

const TOWNS = 2000;
const ACTORS = 300;
const CASTS = 5000;

/** `kind: 'points'`: every event on one day alone, for peers that know no intervals. */
export function worldOf(count: number, kind: 'intervals' | 'points' = 'intervals'): Table {
  const random = seeded(count);
  const dictionaries = { places: towns(random), sorts: sorts(), casts: casts(random) };
  const columns = emptyColumns(count);
  fillDays(columns, random, kind === 'intervals');
  fillRest(columns, random, dictionaries.sorts.length);
  return { count, columns, dictionaries };
}

function fillDays({ from, to, row }: Columns, random: Random, hasIntervals: boolean): void {
  for (let i = 0; i < from.length; i++) from[i] = FIRST_DAY + Math.floor((LAST_DAY - FIRST_DAY + 1) * Math.sqrt(random()));
  from.sort();
  for (let i = 0; i < from.length; i++) {
    row[i] = i + 1;
    const [day, draw] = [from[i] ?? 0, hasIntervals ? random() : 0];
    to[i] = day + (draw > 0.86 ? 1 + upTo(random, 60) : 0);
    if (draw > 0.98) to[i] = OPEN_END;
    else if (draw > 0.97) [from[i], to[i]] = [OPEN_START, day];
  }
}

function fillRest({ place, sort, cast, grade, mark, killed }: Columns, random: Random, sortCount: number): void {
  const [town, set, kindOf] = [powerLaw(TOWNS, 0.9), powerLaw(CASTS, 0.6), powerLaw(sortCount, 0.5)];
  for (let i = 0; i < place.length; i++) {
    place[i] = town(random);
    sort[i] = kindOf(random);
    cast[i] = set(random);
    grade[i] = upTo(random, 36);
    mark[i] = upTo(random, MARKINGS.length * 2);
    killed[i] = random() < 0.7 ? NO_FIGURE : upTo(random, 20);
  }
}

/** One in fifty is a region without a point of its own, one in a hundred a country. */
function towns(random: Random): PlaceEntry[] {
  return Array.from({ length: TOWNS }, (_, index): PlaceEntry => {
    const [lon, lat, draw] = [-17 + 21 * random(), 10 + 17 * random(), random()];
    const distanceKm = Math.round(random() * 4000) / 10;
    const side = index % 2 === 0 ? 'ML' : 'MR';
    if (draw > 0.99) return { at: null, box: null, distanceKm: null, km: null, side, precision: 'country' };
    if (draw > 0.97) return { at: [lon, lat], box: [lon - 1, lat - 1, lon + 1, lat + 1], distanceKm, km: null, side, precision: 'adm1' };
    const km = Math.round(random() * 2200);
    return { at: [lon, lat], box: [lon, lat, lon, lat], distanceKm, km: distanceKm <= 200 ? [km, km] : null, side, precision: 'place' };
  });
}

function sorts(): SortEntry[] {
  return [
    ...INCIDENT_TYPES.flatMap((type) => INCIDENT_STATUSES.map((status): SortEntry => ({ kind: 'incident', type, status, group: groupOf({ kind: 'incident', type }) }))),
    ...MEETING_TYPES.flatMap((type) => MEETING_STATUSES.map((status): SortEntry => ({ kind: 'meeting', type, status, group: groupOf({ kind: 'meeting', type }) }))),
  ];
}

function casts(random: Random): string[][] {
  const seen = new Map<string, string[]>();
  while (seen.size < CASTS) {
    const ids = [...new Set(Array.from({ length: 1 + upTo(random, 3) }, () => `actor_${upTo(random, ACTORS)}`))].sort();
    if (ids.length > 1 || seen.size < ACTORS / 2) seen.set(ids.join(' '), ids);
  }
  return [...seen.values()];
}
