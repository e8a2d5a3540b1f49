/**
 * A filter as lookup tables: for each entry of a dictionary, the clauses that it fails. A row's failures are then the
 * union of a few lookups, and each view leaves its own clause out of account (Mosaic's `cross` selection).
 */
import { type EventFilter, isGradedAtLeast } from '../domain/filter.ts';
import { Grade } from '../domain/grading.ts';
import { meetsRing } from '../domain/ring.ts';
import { parseIsoDay } from '../domain/when.ts';
import { OPEN_END, OPEN_START, type Table } from './table.ts';

/** One bit a clause that a view publishes; all facets of the filter bar share one. */
export const PERIOD = 1;
export const AREA = 2;
export const FACETS = 4;
export const KM = 8;
export const ALL = PERIOD | AREA | FACETS | KM;

export interface PeriodTest {
  /** Days, inclusive; OPEN_START and OPEN_END where the period has no bound. */
  readonly from: number;
  readonly to: number;
  readonly includeOpenEnded: boolean;
  readonly insideOnly: boolean;
}

export interface Clauses {
  /** Bits failed, by entry of the dictionary. */
  readonly place: Uint8Array;
  readonly sort: Uint8Array;
  readonly cast: Uint8Array;
  /** By grade code. */
  readonly grade: Uint8Array;
  /** By position in the table; null where no text is searched. */
  readonly text: Uint8Array | null;
  readonly period: PeriodTest | null;
}

/** `textHits`: store rows that the text clause lets through, answered by the full-text index; needed where `filter.text` says something. */
export function compile({ columns, count, dictionaries: { places, sorts, casts } }: Table, filter: EventFilter, textHits: ReadonlySet<number> | null): Clauses {
  const { kinds, types, statuses, sides, actors, grade, maxDistanceKm, km, bbox, within } = filter;
  const facet = (passes: boolean): number => (passes ? 0 : FACETS);
  const wanted = actors && new Set(actors);
  const text = textHits ? new Uint8Array(count) : null;
  if (text && textHits) for (let i = 0; i < count; i++) text[i] = textHits.has(columns.row[i] ?? -1) ? 0 : FACETS;
  return {
    place: Uint8Array.from(places, ({ side, distanceKm, km: own, box }) =>
      facet((!sides || sides.includes(side)) && (maxDistanceKm === undefined || (distanceKm !== null && distanceKm <= maxDistanceKm))
        && (!within || (box !== null && meetsRing(box, within))))
      | (bbox && !(box && box[0] <= bbox[2] && box[2] >= bbox[0] && box[1] <= bbox[3] && box[3] >= bbox[1]) ? AREA : 0)
      | (km && !(own && own[0] <= km[1] && own[1] >= km[0]) ? KM : 0)),
    sort: Uint8Array.from(sorts, ({ kind, type, status }) =>
      facet(has(kinds, kind) && has(types, type) && has(statuses, status))),
    cast: Uint8Array.from(casts, (ids) => facet(!wanted || ids.some((id) => wanted.has(id)))),
    grade: Uint8Array.from({ length: 36 }, (_, code) => facet(grade === undefined || isGradedAtLeast(gradeOf(code), grade))),
    text,
    period: periodOf(filter),
  };
}

/** The grade of a code. */
export function gradeOf(code: number): Grade {
  return Grade.parse(`${String.fromCharCode(65 + Math.floor(code / 6))}${(code % 6) + 1}`);
}

function has(allowed: readonly string[] | undefined, value: string): boolean {
  return !allowed || allowed.includes(value);
}

function periodOf({ from, to, includeOpenEnded = false, insideOnly = false }: EventFilter): PeriodTest | null {
  if (from === undefined && to === undefined) return null;
  return {
    from: (from === undefined ? null : parseIsoDay(from)) ?? OPEN_START, to: (to === undefined ? null : parseIsoDay(to)) ?? OPEN_END,
    includeOpenEnded, insideOnly,
  };
}
