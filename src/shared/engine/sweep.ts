/**
 * Brushing dates to the day, for views with too many cells for a cube (clusters, actors). Rows stand in two orders, by the
 * day where they begin and by the day where they end. Those that touch a period have begun by its last day less those that
 * have ended before its first, so two pointers into the orders follow the brush and only what they pass is counted anew.
 */
import { AREA, PERIOD } from './clauses.ts';
import { GROUPS } from './counts.ts';
import { groupsOf, OPEN_END, OPEN_START, type Table } from './table.ts';

export interface Sweep {
  /** Shows the events that touch these days, inclusive (`from` ≤ `to`); takes time by how far the period has moved. */
  moveTo(from: number, to: number): void;
  readonly counts: SweepCounts;
}

export interface SweepCounts {
  /** [place × GROUPS + group], without heed of the map's own clause. */
  readonly placesAndGroups: Uint32Array;
  readonly sorts: Uint32Array;
  readonly casts: Uint32Array;
  readonly grades: Uint32Array;
}

/** `fails`: the rows' failures (the period's own is left out of account); an open end stands at the known one unless `includeOpenEnded`. */
export function sweepOf(table: Table, fails: Uint8Array, includeOpenEnded: boolean): Sweep {
  const begins = inOrder(table, fails, includeOpenEnded, 'from');
  const ends = inOrder(table, fails, includeOpenEnded, 'to');
  const { places, sorts, casts } = table.dictionaries;
  const counts: SweepCounts = {
    placesAndGroups: new Uint32Array(places.length * GROUPS), sorts: new Uint32Array(sorts.length), casts: new Uint32Array(casts.length), grades: new Uint32Array(36),
  };
  const count = counter(table, fails, counts);
  let [begun, ended] = [0, 0];
  return {
    counts,
    moveTo: (from, to) => {
      const [nextBegun, nextEnded] = [begins.upTo(to), ends.upTo(from - 1)];
      count(begins.positions, begun, nextBegun, 1);
      count(ends.positions, ended, nextEnded, -1);
      [begun, ended] = [nextBegun, nextEnded];
    },
  };
}

/** Counts the rows between two places of an order: forwards with the sign, backwards against it. */
function counter({ columns, dictionaries: { sorts } }: Table, fails: Uint8Array, counts: SweepCounts) {
  const groups = groupsOf(sorts);
  const { place, sort, cast, grade } = columns;
  const { placesAndGroups, sorts: bySort, casts: byCast, grades: byGrade } = counts;
  return (order: Uint32Array, start: number, end: number, sign: 1 | -1): void => {
    const by = end >= start ? sign : -sign;
    const high = Math.max(start, end);
    for (let k = Math.min(start, end); k < high; k++) {
      const i = order[k] ?? 0;
      const code = sort[i] ?? 0;
      add(placesAndGroups, (place[i] ?? 0) * GROUPS + (groups[code] ?? 0), by);
      if (((fails[i] ?? 0) & AREA) !== 0) continue;
      add(bySort, code, by);
      add(byCast, cast[i] ?? 0, by);
      add(byGrade, grade[i] ?? 0, by);
    }
  };
}

function add(counts: Uint32Array, cell: number, by: number): void {
  counts[cell] = (counts[cell] ?? 0) + by;
}

interface DayOrder {
  readonly positions: Uint32Array;
  /** How many rows stand at a day or before it. */
  readonly upTo: (day: number) => number;
}

/** Slot 0 is "as early as can be", the last but one "as late as can be". */
function inOrder({ count, columns: { from, to } }: Table, fails: Uint8Array, includeOpenEnded: boolean, by: 'from' | 'to'): DayOrder {
  const days = new Int32Array(count);
  let [low, high] = [OPEN_END, OPEN_START];
  for (let i = 0; i < count; i++) {
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    const day = by === 'from' ? (start === OPEN_START && !includeOpenEnded ? end : start) : (end === OPEN_END && !includeOpenEnded ? start : end);
    days[i] = day;
    if (day === OPEN_START || day === OPEN_END) continue;
    low = Math.min(low, day);
    high = Math.max(high, day);
  }
  const slots = Math.max(0, high - low + 1) + 2;
  const slotOf = (day: number): number => (day === OPEN_START || day < low ? 0 : day > high ? slots - 1 : day - low + 1);
  const starts = new Uint32Array(slots + 1);
  const isOut = (i: number): boolean => ((fails[i] ?? 0) & ~(PERIOD | AREA) & 0xff) !== 0;
  for (let i = 0; i < count; i++) if (!isOut(i)) add1(starts, slotOf(days[i] ?? 0) + 1);
  for (let slot = 1; slot <= slots; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const positions = new Uint32Array(starts[slots] ?? 0);
  const next = starts.slice();
  for (let i = 0; i < count; i++) {
    if (isOut(i)) continue;
    const slot = slotOf(days[i] ?? 0);
    positions[next[slot] ?? 0] = i;
    add1(next, slot);
  }
  // What is open at the end stands in the last slot, which no day reaches.
  return { positions, upTo: (day) => starts[day > high ? slots - 1 : slotOf(day) + 1] ?? 0 };
}

function add1(counts: Uint32Array, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1;
}
