/** Counts that the views draw, from the rows that pass: by entry of a dictionary, by day, by place and group. */
import { EVENT_GROUPS } from '../domain/taxonomy.ts';
import type { Bins } from './cube.ts';
import { binOf } from './cube.ts';
import { groupsOf, OPEN_END, OPEN_START, type Table } from './table.ts';

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
export function countsByDay({ count, columns, dictionaries }: Table, bins: Bins, fails: Uint8Array, except: number): Float64Array {
  const width = bins.count;
  const slopes = new Float64Array(GROUPS * width);
  const groups = groupsOf(dictionaries.sorts);
  const { from, to, sort } = columns;
  const heeded = ~except & 0xff;
  // Rows stand in the order of their days: the bin of a day is worked out once for all of its rows.
  let day = Number.NaN;
  let bin = -1;
  for (let i = 0; i < count; i++) {
    const weight = passes((fails[i] ?? 0) & heeded);
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    const begins = start === OPEN_START ? end : start;
    const ends = end === OPEN_END ? start : end;
    const offset = (groups[sort[i] ?? 0] ?? 0) * width;
    if (begins !== day) {
      day = begins;
      bin = binOf(bins, begins);
    }
    if (begins === ends) {
      if (bin >= 0 && bin < width) slopes[offset + bin] = (slopes[offset + bin] ?? 0) + weight;
    } else if (weight === 1) spread(slopes, offset, bins, begins, ends);
  }
  return slopes;
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
