/** What the timeline shows of the events that pass all clauses but the period: single ones where few are in view, else counts. */
import { PERIOD } from './clauses.ts';
import { countsByDay } from './counts.ts';
import type { Bins } from './cube.ts';
import { OPEN_END, OPEN_START, scopeFrom, scopeTo, type Table } from './table.ts';

export interface TimelineQuestion {
  /** Days shown, inclusive. */
  readonly from: number;
  readonly to: number;
  readonly bins: Bins;
  readonly singles: number;
}

export interface TimelineAnswer {
  /** Passing events, in view or not. */
  readonly total: number;
  /** Those in view. */
  readonly count: number;
  readonly rows: Uint32Array | null;
  /** [group × bins.count + bin], where there are many. */
  readonly counts: Float64Array | null;
}

export function timelineAnswer(table: Table, fails: Uint8Array, { from, to, bins, singles }: TimelineQuestion): TimelineAnswer {
  const { columns } = table;
  const rows = new Uint32Array(singles);
  let [total, count] = [0, 0];
  for (let i = 0; i < table.count; i++) {
    if (((fails[i] ?? 0) & ~PERIOD & 0xff) !== 0) continue;
    total++;
    const start = columns.from[i] ?? OPEN_START;
    const end = columns.to[i] ?? OPEN_END;
    if (scopeFrom(start, end) > to || scopeTo(start, end) < from) continue;
    if (count < singles) rows[count] = columns.row[i] ?? 0;
    count++;
  }
  if (count <= singles) return { total, count, rows: rows.subarray(0, count), counts: null };
  return { total, count, rows: null, counts: countsByDay(table, bins, fails, PERIOD) };
}
