/**
 * Brushing dates to the day, for views with too many cells for a cube (clusters, actors). Rows stand in two orders, by the
 * day where they begin and by the day where they end. Those that touch a period have begun by its last day less those that
 * have ended before its first, so two pointers into the orders follow the brush and only what they pass is counted anew.
 */
import { AREA, PERIOD } from './clauses.ts';
import { GROUPS } from './counts.ts';
import { type Columns, groupsOf, OPEN_END, OPEN_START, type Table } from './table.ts';

const HEEDED = ~(PERIOD | AREA) & 0xff;

export interface Sweep {
  /** Shows the events that touch these days, inclusive (`from` ≤ `to`); takes time by how far the period has moved. */
  moveTo(from: number, to: number): void;
  readonly counts: SweepCounts;
}

export interface SweepCounts {
  /** [place × GROUPS + group], without heed of the map's own clause. */
  readonly placesAndGroups: Uint32Array;
  readonly sorts: Uint32Array;
  readonly grades: Uint32Array;
}

/** `fails`: the rows' failures (the period's own is left out of account); an open end stands at the known one unless `includeOpenEnded`. */
export function sweepOf(table: Table, fails: Uint8Array, includeOpenEnded: boolean): Sweep {
  const begins = inOrder(table, fails, includeOpenEnded, 'from');
  const ends = inOrder(table, fails, includeOpenEnded, 'to');
  const { places, sorts } = table.dictionaries;
  const counts: SweepCounts = { placesAndGroups: new Uint32Array(places.length * GROUPS), sorts: new Uint32Array(sorts.length), grades: new Uint32Array(36) };
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

/** Whether a position is one of those that the sweep counts by place at this period. */
export function touching({ columns }: Table, fails: Uint8Array, from: number, to: number, includeOpenEnded: boolean): (position: number) => boolean {
  return (position) => {
    if (((fails[position] ?? 0) & HEEDED) !== 0) return false;
    const [start, end] = [columns.from[position] ?? 0, columns.to[position] ?? 0];
    const begins = start === OPEN_START && !includeOpenEnded ? end : start;
    const ends = end === OPEN_END && !includeOpenEnded ? start : end;
    return begins <= to && ends >= from;
  };
}

/** Counts the rows between two places of an order: forwards with the sign, backwards against it. */
function counter({ columns, dictionaries: { sorts } }: Table, fails: Uint8Array, counts: SweepCounts) {
  const groups = groupsOf(sorts);
  const { place, sort, grade } = columns;
  const { placesAndGroups, sorts: bySort, grades: byGrade } = counts;
  return (order: Uint32Array, start: number, end: number, sign: 1 | -1): void => {
    const by = end >= start ? sign : -sign;
    const high = Math.max(start, end);
    for (let k = Math.min(start, end); k < high; k++) {
      const i = order[k] ?? 0;
      const code = sort[i] ?? 0;
      add(placesAndGroups, (place[i] ?? 0) * GROUPS + (groups[code] ?? 0), by);
      if (((fails[i] ?? 0) & AREA) !== 0) continue;
      add(bySort, code, by);
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

/** Slot 0 is "as early as can be", the last "as late as can be", which no day reaches. */
function inOrder({ count, columns }: Table, fails: Uint8Array, includeOpenEnded: boolean, by: 'from' | 'to'): DayOrder {
  const days = by === 'from' ? beginnings(columns, includeOpenEnded) : endings(columns, includeOpenEnded);
  const { low, high } = boundsOf(days);
  const slots = Math.max(0, high - low + 1) + 2;
  const starts = new Uint32Array(slots + 1);
  for (let i = 0; i < count; i++) {
    const day = days[i] ?? 0;
    const slot = day === OPEN_START ? 0 : day === OPEN_END ? slots - 1 : day - low + 1;
    // −1 for a row that fails another clause.
    days[i] = ((fails[i] ?? 0) & HEEDED) === 0 ? slot : -1;
    if (days[i] !== -1) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  }
  for (let slot = 1; slot <= slots; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const upTo = (day: number): number => starts[Math.max(0, Math.min(slots - 2, day - low + 1)) + 1] ?? 0;
  return { positions: sorted(days, starts), upTo };
}

/** Stable. */
function sorted(slots: Int32Array, starts: Uint32Array): Uint32Array {
  const positions = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] ?? -1;
    if (slot < 0) continue;
    const at = next[slot] ?? 0;
    positions[at] = i;
    next[slot] = at + 1;
  }
  return positions;
}

function beginnings({ from, to }: Columns, includeOpenEnded: boolean): Int32Array {
  const days = from.slice();
  if (!includeOpenEnded) for (let i = 0; i < days.length; i++) if (days[i] === OPEN_START) days[i] = to[i] ?? 0;
  return days;
}

function endings({ from, to }: Columns, includeOpenEnded: boolean): Int32Array {
  const days = to.slice();
  if (!includeOpenEnded) for (let i = 0; i < days.length; i++) if (days[i] === OPEN_END) days[i] = from[i] ?? 0;
  return days;
}

/** First and last day that is known. */
function boundsOf(days: Int32Array): { low: number; high: number } {
  let low = OPEN_END;
  let high = OPEN_START;
  for (let i = 0; i < days.length; i++) {
    const day = days[i] ?? 0;
    if (day === OPEN_START || day === OPEN_END) continue;
    if (day < low) low = day;
    if (day > high) high = day;
  }
  return { low, high };
}
