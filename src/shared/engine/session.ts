/**
 * The engine as the views ask it: it holds the table, the present filter and what follows from it, and answers each view
 * with counts or, where few are left, with rows. Pure, so that the page's worker, the tests and the benchmark run the same.
 */
import { AREA, compile, type DeskFilter, PERIOD } from './clauses.ts';
import { type Cluster, clustersOf, type MapWindow } from './clusters.ts';
import { countAt, countsBy, countsByDay, countsByPlaceAndGroup } from './counts.ts';
import type { Bins } from './cube.ts';
import { ordered, type Order } from './order.ts';
import { patched } from './patch.ts';
import { failures, passing } from './scan.ts';
import { type Sweep, sweepOf } from './sweep.ts';
import { type Facts, OPEN_END, OPEN_START, scopeFrom, scopeTo, type Table } from './table.ts';

export interface MapQuestion extends MapWindow {
  /** At most this many events are answered one by one. */
  readonly singles: number;
}

export interface MapAnswer {
  /** Events with a place on the map, in the window or not. */
  readonly placed: number;
  /** Events known by country alone, or not at all: their rows, at most `singles`. */
  readonly unplaced: Uint32Array;
  readonly unplacedCount: number;
  /** Rows in the window where there are few; else null and clusters. */
  readonly rows: Uint32Array | null;
  readonly clusters: readonly Cluster[];
}

export interface TimelineQuestion {
  /** Days shown, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly bins: Bins;
  readonly singles: number;
}

export interface TimelineAnswer {
  readonly count: number;
  readonly rows: Uint32Array | null;
  /** [group × bins.count + bin], where there are many. */
  readonly counts: Float64Array | null;
}

export interface ListQuestion {
  readonly order: Order;
  readonly reversed: boolean;
  readonly start: number;
  readonly count: number;
}

export interface ListAnswer {
  readonly total: number;
  readonly rows: Uint32Array;
}

export interface FacetCounts {
  readonly sorts: Uint32Array;
  readonly casts: Uint32Array;
  readonly grades: Uint32Array;
  readonly places: Uint32Array;
}

/** Another period while a brush moves: all other clauses stand as they are set. */
export interface BrushQuestion extends MapWindow {
  /** Days, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** What the map and the facets show of the events that touch the period. */
export interface BrushAnswer extends Omit<FacetCounts, 'places'> {
  readonly clusters: readonly Cluster[];
}

export interface Extent {
  readonly count: number;
  /** First and last day of any event's scope; null in an empty workspace. */
  readonly days: { readonly from: number; readonly to: number } | null;
}

export interface Session {
  readonly table: () => Table;
  extent(): Extent;
  /** `textHits`: what the full-text index answers for `filter.text`; null where no text is searched. */
  setFilter(filter: DeskFilter, textHits: ReadonlySet<number> | null): void;
  patch(removed: Iterable<number>, added: readonly Facts[]): void;
  map(question: MapQuestion): MapAnswer;
  timeline(question: TimelineQuestion): TimelineAnswer;
  list(question: ListQuestion): ListAnswer;
  /** Where a row stands in the list; −1 where it does not pass. */
  indexOf(row: number, question: Pick<ListQuestion, 'order' | 'reversed'>): number;
  facets(): FacetCounts;
  /** In place of a filter for each step of a moving brush; only for a period that events need not lie wholly inside of. */
  brush(question: BrushQuestion): BrushAnswer;
}

export function openSession(start: Table): Session {
  let table = start;
  let filter: DeskFilter = {};
  let hits: ReadonlySet<number> | null = null;
  let fails: Uint8Array | null = null;
  /** Taken again for the next filter. */
  let spare: Uint8Array | undefined;
  let counts: Uint32Array | null = null;
  let sweep: Sweep | null = null;
  let sorted: { key: string; positions: Uint32Array } | null = null;
  const failed = (): Uint8Array => (fails ??= failures(table, compile(table, filter, hits), spare));
  const forget = (): void => {
    spare = fails ?? spare;
    fails = null;
    counts = null;
    sweep = null;
    sorted = null;
  };
  const inOrder = ({ order, reversed }: Pick<ListQuestion, 'order' | 'reversed'>): Uint32Array => {
    const key = `${order} ${reversed}`;
    if (sorted?.key !== key) sorted = { key, positions: ordered(table, passing(failed(), 0), order, reversed) };
    return sorted.positions;
  };
  return {
    table: () => table,
    extent: () => extentOf(table),
    setFilter: (next, textHits) => {
      filter = next;
      hits = textHits;
      forget();
    },
    patch: (removed, added) => {
      table = patched(table, removed, added);
      forget();
    },
    map: (question) => {
      counts ??= countsByPlaceAndGroup(table, failed(), AREA);
      return mapAnswer(table, failed(), counts, question);
    },
    timeline: (question) => timelineAnswer(table, failed(), question),
    list: (question) => {
      const positions = inOrder(question);
      return { total: positions.length, rows: rowsAt(table, positions.subarray(question.start, question.start + question.count)) };
    },
    indexOf: (row, question) => inOrder(question).findIndex((position) => table.columns.row[position] === row),
    facets: () => {
      const { sorts, casts, places } = table.dictionaries;
      const by = (column: 'sort' | 'cast' | 'grade' | 'place', entries: number): Uint32Array => countsBy(table, column, entries, failed(), 0);
      return { sorts: by('sort', sorts.length), casts: by('cast', casts.length), grades: by('grade', 36), places: by('place', places.length) };
    },
    brush: ({ from, to, ...window }) => {
      sweep ??= sweepOf(table, failed(), filter.includeOpenEnded === true);
      sweep.moveTo(from, to);
      const { placesAndGroups, sorts, casts, grades } = sweep.counts;
      return { clusters: clustersOf(table.dictionaries.places, placesAndGroups, window), sorts, casts, grades };
    },
  };
}

/** Counted from the counts by place; rows are looked at only where they are to be named. */
function mapAnswer(table: Table, fails: Uint8Array, counts: Uint32Array, question: MapQuestion): MapAnswer {
  const { places } = table.dictionaries;
  const [west, south, east, north] = question.box;
  const [isUnplaced, isInside] = [new Uint8Array(places.length), new Uint8Array(places.length)];
  let [placed, unplacedCount, inside] = [0, 0, 0];
  places.forEach(({ at, box }, index) => {
    const count = countAt(counts, index);
    if (at === null) {
      isUnplaced[index] = 1;
      unplacedCount += count;
      return;
    }
    placed += count;
    const [left, bottom, right, top] = box ?? [0, 0, -1, -1];
    if (left > east || right < west || bottom > north || top < south) return;
    isInside[index] = 1;
    inside += count;
  });
  const isFew = inside <= question.singles;
  const rows = (flags: Uint8Array, count: number): Uint32Array => rowsAt(table, positionsWhere(table, fails, AREA, flags, Math.min(count, question.singles)));
  return {
    placed, unplacedCount, unplaced: rows(isUnplaced, unplacedCount),
    rows: isFew ? rows(isInside, inside) : null, clusters: isFew ? [] : clustersOf(places, counts, question),
  };
}

/** The first positions that pass and whose place is flagged; `count` of them must be there. */
function positionsWhere({ columns: { place } }: Table, fails: Uint8Array, except: number, flags: Uint8Array, count: number): Uint32Array {
  const positions = new Uint32Array(count);
  const heeded = ~except & 0xff;
  let found = 0;
  for (let i = 0; found < count && i < place.length; i++) {
    if (((fails[i] ?? 0) & heeded) === 0 && flags[place[i] ?? 0] === 1) positions[found++] = i;
  }
  return positions;
}

function timelineAnswer(table: Table, fails: Uint8Array, { from, to, bins, singles }: TimelineQuestion): TimelineAnswer {
  const { columns } = table;
  const positions = new Uint32Array(singles);
  let count = 0;
  for (let i = 0; i < table.count; i++) {
    if (((fails[i] ?? 0) & ~PERIOD & 0xff) !== 0) continue;
    const start = columns.from[i] ?? OPEN_START;
    const end = columns.to[i] ?? OPEN_END;
    if (scopeFrom(start, end) > to || scopeTo(start, end) < from) continue;
    if (count < singles) positions[count] = i;
    count++;
  }
  if (count <= singles) return { count, rows: rowsAt(table, positions.subarray(0, count)), counts: null };
  return { count, rows: null, counts: countsByDay(table, bins, fails, PERIOD) };
}

function rowsAt({ columns: { row } }: Table, positions: Uint32Array): Uint32Array {
  return positions.map((position) => row[position] ?? 0);
}

function extentOf({ count, columns: { from, to } }: Table): Extent {
  if (count === 0) return { count, days: null };
  let last = -Infinity;
  for (let i = 0; i < count; i++) last = Math.max(last, scopeTo(from[i] ?? 0, to[i] ?? 0));
  return { count, days: { from: scopeFrom(from[0] ?? 0, to[0] ?? 0), to: last } };
}
