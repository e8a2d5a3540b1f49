/**
 * Brushing dates in constant time (Falcon: Moritz, Howe, Heer, CHI 2019), extended to intervals. While one brush moves,
 * all other clauses stand still, so the counts of every linked view are kept as two running sums over the brush's bins:
 * events begun by a bin, and events ended before it. An interval touches [a, b] when it has begun by b and not ended
 * before a, and whatever ended before a had begun by b; so the count is the first sum at b less the second at a.
 */
import { PERIOD } from './clauses.ts';
import { OPEN_END, OPEN_START, type Table } from './table.ts';

/** The bins of the brush: whole days, at equal steps. */
export interface Bins {
  readonly first: number;
  /** Days a bin. */
  readonly step: number;
  readonly count: number;
}

export interface Cube {
  readonly bins: Bins;
  /** Cells of the linked views, side by side. */
  readonly cells: number;
  /** [bin + 1][cell]: begun in a bin up to this one. */
  readonly begun: Uint32Array;
  /** [bin][cell]: ended in a bin before this one. */
  readonly ended: Uint32Array;
}

/** A linked view: for each row, the cell it is counted in, by one of the columns. */
export interface Dimension {
  readonly column: 'place' | 'sort' | 'cast' | 'grade' | 'mark';
  /** Cell by entry of the column's dictionary; 255 or more than `cells` for none. */
  readonly cellOf: Uint16Array | Uint8Array;
  readonly cells: number;
}

/**
 * Built when a brush begins. `fails` are the rows' failures (the period's own is left out of account); an open end stands
 * at the known one unless `includeOpenEnded`.
 */
export function buildCube({ count, columns }: Table, fails: Uint8Array, bins: Bins, dimensions: readonly Dimension[], includeOpenEnded: boolean): Cube {
  const cells = dimensions.reduce((sum, dimension) => sum + dimension.cells, 0);
  // One slot more than is ever read takes the rows that do not pass.
  const begun = new Uint32Array((bins.count + 3) * cells);
  const ended = new Uint32Array((bins.count + 3) * cells);
  const { begins, ends } = slotsOf({ count, columns }, fails, bins, includeOpenEnded);
  let offset = 0;
  for (const { column, cellOf, cells: own } of dimensions) {
    const codes = columns[column];
    for (let i = 0; i < count; i++) {
      const cell = cellOf[codes[i] ?? 0] ?? own;
      if (cell >= own) continue;
      const b = (begins[i] ?? 0) * cells + offset + cell;
      const e = (ends[i] ?? 0) * cells + offset + cell;
      begun[b] = (begun[b] ?? 0) + 1;
      ended[e] = (ended[e] ?? 0) + 1;
    }
    offset += own;
  }
  accumulate(begun, cells);
  accumulate(ended, cells);
  return { bins, cells, begun, ended };
}

/** By row, the slot of the day where it begins and of the day where it ends; worked out once for all views. */
function slotsOf({ count, columns: { from, to } }: Pick<Table, 'count' | 'columns'>, fails: Uint8Array, bins: Bins, includeOpenEnded: boolean): { begins: Uint32Array; ends: Uint32Array } {
  const begins = new Uint32Array(count);
  const ends = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    if (((fails[i] ?? 0) & ~PERIOD) !== 0) {
      begins[i] = ends[i] = bins.count + 2;
      continue;
    }
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    const first = start === OPEN_START && !includeOpenEnded ? end : start;
    const last = end === OPEN_END && !includeOpenEnded ? start : end;
    const slot = binOf(bins, first) + 1;
    begins[i] = slot;
    ends[i] = first === last ? slot : binOf(bins, last) + 1;
  }
  return { begins, ends };
}

/** Counts by cell of the events that touch the bins `first` to `last` (inclusive, 0-based). Constant time in the number of events. */
export function countsIn({ bins, cells, begun, ended }: Cube, first: number, last: number, into: Uint32Array = new Uint32Array(cells)): Uint32Array {
  const [low, high] = [Math.max(0, Math.min(first, bins.count)) * cells, (Math.max(-1, Math.min(last, bins.count - 1)) + 1) * cells];
  for (let cell = 0; cell < cells; cell++) into[cell] = Math.max(0, (begun[high + cell] ?? 0) - (ended[low + cell] ?? 0));
  return into;
}

/** −1 before the first bin, `count` after the last. */
export function binOf({ first, step, count }: Bins, day: number): number {
  return day < first ? -1 : Math.min(count, Math.floor((day - first) / step));
}

/** Slot 0 holds what lies before the bins, slot n + 1 what lies in bin n, the last what lies after. */
function accumulate(sums: Uint32Array, cells: number): void {
  for (let i = cells; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (sums[i - cells] ?? 0);
}
