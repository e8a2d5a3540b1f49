/** Single edits on a table: rows taken out and put in, without reading every record again. Dictionaries only grow. */
import { COLUMN_NAMES, emptyColumns, type Dictionaries, type Facts, scopeFrom, type Table, tableOf } from './table.ts';

/** The table without the rows named and with those given; a row that is in both is replaced. */
export function patched(table: Table, removed: Iterable<number>, added: readonly Facts[]): Table {
  const gone = new Set([...removed, ...added.map(({ row }) => row)]);
  const { table: extra, dictionaries } = adopted(table.dictionaries, tableOf(added));
  const runs = runsOf(table, gone, extra);
  const count = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const columns = emptyColumns(count);
  for (const name of COLUMN_NAMES) {
    let offset = 0;
    for (const { of, start, end } of runs) {
      columns[name].set(of.columns[name].subarray(start, end), offset);
      offset += end - start;
    }
  }
  return { count, columns, dictionaries };
}

/** Rows of one of the two tables that stand side by side in the new one as well: positions `start` to before `end`. */
interface Run {
  readonly of: Table;
  readonly start: number;
  readonly end: number;
}

/** What was there stands before what is added on the same day. */
function runsOf(table: Table, gone: ReadonlySet<number>, extra: Table): Run[] {
  const runs: Run[] = [];
  const out = positionsOf(table, gone);
  let start = 0;
  let next = 0;
  const keepTo = (end: number): void => {
    for (; next < out.length && (out[next] ?? end) < end; next++) {
      const at = out[next] ?? end;
      if (at > start) runs.push({ of: table, start, end: at });
      start = at + 1;
    }
    if (end > start) runs.push({ of: table, start, end });
    start = Math.max(start, end);
  };
  for (let i = 0; i < extra.count; i++) {
    keepTo(firstAfter(table, startOf(extra, i)));
    runs.push({ of: extra, start: i, end: i + 1 });
  }
  keepTo(table.count);
  return runs;
}

/** Where the rows stand, ascending. */
function positionsOf({ columns: { row } }: Table, rows: ReadonlySet<number>): number[] {
  const positions: number[] = [];
  let low = Infinity;
  let high = -Infinity;
  for (const one of rows) {
    low = Math.min(low, one);
    high = Math.max(high, one);
  }
  for (let i = 0; i < row.length; i++) {
    const one = row[i] ?? 0;
    if (one >= low && one <= high && rows.has(one)) positions.push(i);
  }
  return positions;
}

/** The first position whose day is later. */
function firstAfter(table: Table, day: number): number {
  let [low, high] = [0, table.count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(table, middle) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startOf({ columns: { from, to } }: Table, position: number): number {
  return scopeFrom(from[position] ?? 0, to[position] ?? 0);
}

/** The added rows with the codes of dictionaries that hold both. */
function adopted(known: Dictionaries, added: Table): { table: Table; dictionaries: Dictionaries } {
  const places = joined(known.places, added.dictionaries.places);
  const sorts = joined(known.sorts, added.dictionaries.sorts);
  const casts = joined(known.casts, added.dictionaries.casts);
  const { columns } = added;
  const moved = {
    ...columns, place: columns.place.map((code) => places.codeOf[code] ?? 0), sort: columns.sort.map((code) => sorts.codeOf[code] ?? 0),
    cast: columns.cast.map((code) => casts.codeOf[code] ?? 0),
  };
  const dictionaries = { places: places.entries, sorts: sorts.entries, casts: casts.entries };
  return { table: { count: added.count, columns: moved, dictionaries }, dictionaries };
}

function joined<Entry>(known: readonly Entry[], added: readonly Entry[]): { entries: readonly Entry[]; codeOf: readonly number[] } {
  if (added.length === 0) return { entries: known, codeOf: [] };
  const codes = new Map(known.map((entry, code) => [JSON.stringify(entry), code]));
  const entries = [...known];
  const codeOf = added.map((entry) => codes.get(JSON.stringify(entry)) ?? entries.push(entry) - 1);
  return { entries, codeOf };
}
