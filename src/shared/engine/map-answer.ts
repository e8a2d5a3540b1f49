/** What the map shows: single events where few are left, else clusters; counted from the counts by place. */
import { AREA } from './clauses.ts';
import { type Cluster, clustersOf, type MapWindow } from './clusters.ts';
import { countAt } from './counts.ts';
import type { Table } from './table.ts';

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
  /** Rows of all placed events where they are few, else of those in the window where these are; else null and clusters. */
  readonly rows: Uint32Array | null;
  readonly clusters: readonly Cluster[];
}

/** `counts`: by place and group, without heed of the map's own clause. `passes`: whether a position is one of those counted. */
export function mapAnswer(table: Table, counts: Uint32Array, passes: (position: number) => boolean, question: MapQuestion): MapAnswer {
  const { places } = table.dictionaries;
  const [west, south, east, north] = question.box;
  const [isUnplaced, isPlaced, isInside] = [new Uint8Array(places.length), new Uint8Array(places.length), new Uint8Array(places.length)];
  let [placed, unplacedCount, inside] = [0, 0, 0];
  places.forEach(({ at, box }, index) => {
    const count = countAt(counts, index);
    if (at === null) {
      isUnplaced[index] = 1;
      unplacedCount += count;
      return;
    }
    isPlaced[index] = 1;
    placed += count;
    const [left, bottom, right, top] = box ?? [...at, ...at];
    if (left > east || right < west || bottom > north || top < south) return;
    isInside[index] = 1;
    inside += count;
  });
  const rows = (flags: Uint8Array, count: number): Uint32Array => rowsWhere(table, passes, flags, Math.min(count, question.singles));
  const few = placed <= question.singles ? rows(isPlaced, placed) : inside <= question.singles ? rows(isInside, inside) : null;
  return { placed, unplacedCount, unplaced: rows(isUnplaced, unplacedCount), rows: few, clusters: few ? [] : clustersOf(places, counts, question) };
}

/** The first rows that pass and whose place is flagged; `count` of them must be there. */
export function rowsWhere({ columns: { place, row } }: Table, passes: (position: number) => boolean, flags: Uint8Array, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let found = 0;
  for (let i = 0; found < count && i < place.length; i++) {
    if (flags[place[i] ?? 0] === 1 && passes(i)) rows[found++] = row[i] ?? 0;
  }
  return rows.subarray(0, found);
}

/** Whether a position fails nothing but the map's own clause. */
export function passesForMap(fails: Uint8Array): (position: number) => boolean {
  const heeded = ~AREA & 0xff;
  return (position) => ((fails[position] ?? 0) & heeded) === 0;
}
