/** Counts that the views draw, from the rows that pass: by entry of a dictionary, by day, by place and group. */
import { EVENT_GROUPS } from '../domain/taxonomy.ts';
import type { Bins } from './cube.ts';
import { binOf } from './cube.ts';
import { type Columns, groupsOf, scopeFrom, scopeTo, type Table } from './table.ts';

export const GROUPS = EVENT_GROUPS.length;

/** 1 where nothing fails, else 0; without a branch, which a processor would guess wrongly again and again. */
function passes(failing: number): number {
  return (failing - 1) >>> 31;
}

/** How many rows fall to each entry of a column's dictionary. */
export function countsBy({ columns }: Table, column: 'place' | 'sort' | 'cast' | 'grade' | 'mark', entries: number, fails: Uint8Array, except: number): Uint32Array {
  const counts = new Uint32Array(entries);
  const codes = columns[column];
  const heeded = ~except & 0xff;
  // One loop for each width: a loop that meets several kinds of array runs at half the speed.
  if (codes instanceof Uint32Array) countWide(codes, fails, heeded, counts);
  else if (codes instanceof Uint16Array) countHalf(codes, fails, heeded, counts);
  else countNarrow(codes, fails, heeded, counts);
  return counts;
}

function countWide(codes: Uint32Array, fails: Uint8Array, heeded: number, counts: Uint32Array): void {
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + passes((fails[i] ?? 0) & heeded);
  }
}

function countHalf(codes: Uint16Array, fails: Uint8Array, heeded: number, counts: Uint32Array): void {
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + passes((fails[i] ?? 0) & heeded);
  }
}

function countNarrow(codes: Uint8Array, fails: Uint8Array, heeded: number, counts: Uint32Array): void {
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + passes((fails[i] ?? 0) & heeded);
  }
}

/** [place × GROUPS + group]. Clusters of any view of the map follow from it without looking at the rows again. */
export function countsByPlaceAndGroup({ count, columns, dictionaries }: Table, fails: Uint8Array, except: number, into?: Uint32Array): Uint32Array {
  const size = dictionaries.places.length * GROUPS;
  const counts = into?.length === size ? into.fill(0) : new Uint32Array(size);
  const groups = groupsOf(dictionaries.sorts);
  const { place, sort } = columns;
  const heeded = ~except & 0xff;
  for (let i = 0; i < count; i++) {
    const cell = (place[i] ?? 0) * GROUPS + (groups[sort[i] ?? 0] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + passes((fails[i] ?? 0) & heeded);
  }
  return counts;
}

/** Events at a place, of all groups. */
export function countAt(placesAndGroups: Uint32Array, place: number): number {
  let sum = 0;
  for (let i = place * GROUPS; i < (place + 1) * GROUPS; i++) sum += placesAndGroups[i] ?? 0;
  return sum;
}

/**
 * Events by group and bin of days: [group × bins.count + bin]. A bounded interval's weight of 1 is spread evenly over its
 * days; an open end stands at the known one.
 */
export function countsByDay(table: Table, bins: Bins, fails: Uint8Array, except: number): Float64Array {
  const heeded = ~except & 0xff;
  const counts = Float64Array.from(beginningsByBin(table, bins, fails, heeded));
  const { columns: { from, to, sort }, dictionaries } = table;
  const groups = groupsOf(dictionaries.sorts);
  for (const i of intervalsIn(table)) {
    if (((fails[i] ?? 0) & heeded) !== 0) continue;
    const [start, end] = [from[i] ?? 0, to[i] ?? 0];
    const begins = scopeFrom(start, end);
    const offset = (groups[sort[i] ?? 0] ?? 0) * bins.count;
    const bin = binOf(bins, begins);
    if (bin >= 0 && bin < bins.count) counts[offset + bin] = (counts[offset + bin] ?? 0) - 1;
    spread(counts, offset, bins, begins, scopeTo(start, end));
  }
  return counts;
}

/** Every event where it begins. Rows stand in the order of their days, so each bin is a run of them and no day is looked at. */
function beginningsByBin({ count, columns: { from, to, sort }, dictionaries }: Table, bins: Bins, fails: Uint8Array, heeded: number): Uint32Array {
  const counts = new Uint32Array(GROUPS * bins.count);
  const groups = groupsOf(dictionaries.sorts);
  const own = new Uint32Array(GROUPS);
  let end = firstFrom(count, from, to, bins.first);
  for (let bin = 0; bin < bins.count; bin++) {
    const start = end;
    end = firstFrom(count, from, to, bins.first + (bin + 1) * bins.step);
    own.fill(0);
    for (let i = start; i < end; i++) {
      const group = groups[sort[i] ?? 0] ?? 0;
      own[group] = (own[group] ?? 0) + passes((fails[i] ?? 0) & heeded);
    }
    for (let group = 0; group < GROUPS; group++) counts[group * bins.count + bin] = own[group] ?? 0;
  }
  return counts;
}

/** The first position that begins on a day or later. */
function firstFrom(count: number, from: Int32Array, to: Int32Array, day: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (scopeFrom(from[middle] ?? 0, to[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const intervals = new WeakMap<Columns, Uint32Array>();

/** Positions of the rows of more than one day, or with an open end; found once for a table. */
function intervalsIn({ count, columns }: Table): Uint32Array {
  const found = intervals.get(columns);
  if (found) return found;
  const { from, to } = columns;
  let size = 0;
  for (let i = 0; i < count; i++) if (from[i] !== to[i]) size++;
  const positions = new Uint32Array(size);
  let next = 0;
  for (let i = 0; i < count; i++) if (from[i] !== to[i]) positions[next++] = i;
  intervals.set(columns, positions);
  return positions;
}

/** Adds the share of [begins, ends] that lies in each bin. */
function spread(out: Float64Array, offset: number, bins: Bins, begins: number, ends: number): void {
  const low = Math.max(0, binOf(bins, begins));
  const high = Math.min(bins.count - 1, binOf(bins, ends));
  const weight = 1 / (ends - begins + 1);
  for (let bin = low; bin <= high; bin++) {
    const day = bins.first + bin * bins.step;
    const days = Math.min(ends, day + bins.step - 1) - Math.max(begins, day) + 1;
    if (days > 0) out[offset + bin] = (out[offset + bin] ?? 0) + days * weight;
  }
}
