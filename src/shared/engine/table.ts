/**
 * Events as columns: what every linked view counts, filters and places, without the words of a single event. One row is
 * 27 bytes; what many rows share (a place, a kind with its type and status, a set of actors) stands once in a dictionary.
 *
 * Rows are in the order of `scopeFrom`, the day where an event begins for a period's scope (see `scopeOf`).
 */
import type { z } from 'zod';
import type { Facts as FactsSchema, PlaceEntry as PlaceSchema, SortEntry as SortSchema } from '../contract/methods/columns.ts';
import type { EventRecord } from '../domain/event.ts';
import { sideOf } from '../domain/filter.ts';
import { EVENT_GROUPS, groupOf } from '../domain/taxonomy.ts';
import { MARKINGS } from '../domain/marking.ts';
import { boundsOf } from '../domain/when.ts';
import { type BoundingBox, nearest } from '../domain/where.ts';

/** In `from` and `to`: no known beginning, no known end. */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

/** Killed where no figure is known. */
export const NO_FIGURE = 0xffff;

export interface Columns {
  /** Days since 1970-01-01, or OPEN_START / OPEN_END. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index into `places`, `sorts`, `casts`. */
  readonly place: Uint32Array;
  readonly sort: Uint16Array;
  readonly cast: Uint32Array;
  /** Letter (0–5 for A–F) × 6 + digit (0–5 for 1–6). */
  readonly grade: Uint8Array;
  /** Marking (index into MARKINGS) × 2 + 1 where reviewed. */
  readonly mark: Uint8Array;
  /** Most conservative count of killed; NO_FIGURE where none is known. */
  readonly killed: Uint16Array;
  /** The record's number in the store. */
  readonly row: Uint32Array;
}

export type PlaceEntry = z.infer<typeof PlaceSchema>;
export type SortEntry = z.infer<typeof SortSchema>;
export type Facts = z.infer<typeof FactsSchema>;

export interface Dictionaries {
  readonly places: readonly PlaceEntry[];
  readonly sorts: readonly SortEntry[];
  /** Sets of actors' ids. */
  readonly casts: readonly (readonly string[])[];
}

export interface Table {
  readonly count: number;
  readonly columns: Columns;
  readonly dictionaries: Dictionaries;
}

const COLUMN_TYPES = {
  from: Int32Array, to: Int32Array, place: Uint32Array, sort: Uint16Array, cast: Uint32Array, grade: Uint8Array, mark: Uint8Array,
  killed: Uint16Array, row: Uint32Array,
} as const;
export type ColumnName = keyof typeof COLUMN_TYPES;
export const COLUMN_NAMES = ['from', 'to', 'place', 'sort', 'cast', 'grade', 'mark', 'killed', 'row'] as const satisfies readonly ColumnName[];

export function emptyColumns(count: number): Columns {
  return {
    from: new Int32Array(count), to: new Int32Array(count), place: new Uint32Array(count), sort: new Uint16Array(count),
    cast: new Uint32Array(count), grade: new Uint8Array(count), mark: new Uint8Array(count), killed: new Uint16Array(count), row: new Uint32Array(count),
  };
}

/** Events as a table; the order they come in does not matter. */
export function tableOf(rows: Iterable<Facts>): Table {
  const places = dictionary<PlaceEntry>();
  const sorts = dictionary<SortEntry>();
  const casts = dictionary<readonly string[]>();
  const drafts = Array.from(rows, ({ row, from, to, place, sort, cast, grade, marking, isReviewed, killed }) => ({
    row, from: from ?? OPEN_START, to: to ?? OPEN_END, place: places.indexOf(place), sort: sorts.indexOf(sort),
    cast: casts.indexOf([...new Set(cast)].sort()), grade: (grade.charCodeAt(0) - 65) * 6 + Number(grade[1]) - 1,
    mark: MARKINGS.indexOf(marking) * 2 + (isReviewed ? 1 : 0), killed: killed === null ? NO_FIGURE : Math.min(killed, NO_FIGURE - 1),
  }));
  drafts.sort((a, b) => scopeFrom(a.from, a.to) - scopeFrom(b.from, b.to) || a.row - b.row);
  const columns = emptyColumns(drafts.length);
  drafts.forEach((draft, index) => {
    for (const name of COLUMN_NAMES) columns[name][index] = draft[name];
  });
  return { count: drafts.length, columns, dictionaries: { places: places.entries, sorts: sorts.entries, casts: casts.entries } };
}

/** Where an event begins and ends for a period's scope: an open end stands at the known one. */
export function scopeFrom(from: number, to: number): number {
  return from === OPEN_START ? to : from;
}

export function scopeTo(from: number, to: number): number {
  return to === OPEN_END ? from : to;
}

/** Index into EVENT_GROUPS, by entry of `sorts`. */
export function groupsOf(sorts: readonly SortEntry[]): Uint8Array {
  return Uint8Array.from(sorts, ({ group }) => EVENT_GROUPS.indexOf(group));
}

export function factsOf(row: number, event: EventRecord): Facts {
  return {
    row, ...boundsOf(event.when), place: placeOf(event), sort: sortOf(event), cast: event.actors.map(({ id }) => id), grade: event.grade,
    marking: event.marking, isReviewed: event.review === 'reviewed',
    killed: event.kind === 'incident' ? (event.casualties.killed?.[0] ?? null) : null,
  };
}

function placeOf({ where, frontier, extent }: EventRecord): PlaceEntry {
  const { km } = frontier;
  return {
    at: extent && where.point ? [where.point.lon, where.point.lat] : middleOf(extent), box: extent, distanceKm: nearest(frontier.distanceKm),
    km: km === null ? null : typeof km === 'number' ? [km, km] : km, side: sideOf({ where, frontier }), precision: where.precision,
  };
}

function middleOf(box: BoundingBox | null): [number, number] | null {
  return box && [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function sortOf(event: EventRecord): SortEntry {
  return { kind: event.kind, type: event.type, status: event.status, group: groupOf(event) };
}

function dictionary<Entry>(): { entries: Entry[]; indexOf: (entry: Entry) => number } {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  return {
    entries,
    indexOf: (entry) => {
      const key = JSON.stringify(entry);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, entries.length);
      return entries.push(entry) - 1;
    },
  };
}
