/**
 * Events as columns: what every linked view counts, filters and places, without the words of a single event. One row is
 * 27 bytes; what many rows share (a place, a kind with its type and status, a set of actors) stands once in a dictionary.
 *
 * Rows are in the order of `scopeFrom`, the day where an event begins for a period's scope (see `scopeOf`).
 */
import type { EventRecord } from '../domain/event.ts';
import { sideOf } from '../domain/filter.ts';
import { EVENT_GROUPS, type EventGroup, type EventKind, groupOf } from '../domain/taxonomy.ts';
import { MARKINGS } from '../domain/marking.ts';
import { boundsOf, type DayRange } from '../domain/when.ts';
import { type BoundingBox, nearest, type Precision, type Side } from '../domain/where.ts';

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

/** Where events happened, as far as views ask. */
export interface PlaceEntry {
  /** Where a mark may stand, degrees; null for a country or an unknown place. */
  readonly at: readonly [lon: number, lat: number] | null;
  readonly box: BoundingBox | null;
  readonly distanceKm: number | null;
  readonly km: readonly [number, number] | null;
  /** Claimed, else computed. */
  readonly side: Side;
  readonly precision: Precision;
}

export interface SortEntry {
  readonly kind: EventKind;
  readonly type: string;
  readonly status: string;
  readonly group: EventGroup;
}

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

/** What the builder takes of a stored event. */
export interface Row {
  readonly row: number;
  readonly event: EventRecord;
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
export function tableOf(rows: Iterable<Row>): Table {
  const places = dictionary<PlaceEntry>();
  const sorts = dictionary<SortEntry>();
  const casts = dictionary<readonly string[]>();
  const drafts = [...rows].map(({ row, event }) => {
    const { from, to } = daysOf(boundsOf(event.when));
    return {
      row, from, to, place: places.indexOf(placeOf(event)), sort: sorts.indexOf(sortOf(event)),
      cast: casts.indexOf([...new Set(event.actors.map(({ id }) => id))].sort()),
      grade: (event.grade.charCodeAt(0) - 65) * 6 + Number(event.grade[1]) - 1,
      mark: MARKINGS.indexOf(event.marking) * 2 + (event.review === 'reviewed' ? 1 : 0), killed: killedOf(event),
    };
  });
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

function daysOf({ from, to }: DayRange): { from: number; to: number } {
  return { from: from ?? OPEN_START, to: to ?? OPEN_END };
}

function placeOf({ where, frontier, extent }: EventRecord): PlaceEntry {
  const { km } = frontier;
  return {
    at: where.point ? [where.point.lon, where.point.lat] : middleOf(extent), box: extent, distanceKm: nearest(frontier.distanceKm),
    km: km === null ? null : typeof km === 'number' ? [km, km] : km, side: sideOf({ where, frontier }), precision: where.precision,
  };
}

function middleOf(box: BoundingBox | null): readonly [number, number] | null {
  return box && [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function sortOf(event: EventRecord): SortEntry {
  return { kind: event.kind, type: event.type, status: event.status, group: groupOf(event) };
}

function killedOf(event: EventRecord): number {
  const range = event.kind === 'incident' ? event.casualties.killed : undefined;
  return range ? Math.min(range[0], NO_FIGURE - 1) : NO_FIGURE;
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
