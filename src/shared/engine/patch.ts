/** Single edits on a table: rows taken out and put in, without reading every record again. Dictionaries only grow. */
import { COLUMN_NAMES, emptyColumns, type Dictionaries, type Facts, scopeFrom, type Table, tableOf } from './table.ts';

/** The table without the rows named and with those given; a row that is in both is replaced. */
export function patched(table: Table, removed: Iterable<number>, added: readonly Facts[]): Table {
  const gone = new Set([...removed, ...added.map(({ row }) => row)]);
  const kept = positionsKept(table, gone);
  const { table: extra, dictionaries } = adopted(table.dictionaries, tableOf(added));
  const count = kept.length + extra.count;
  const columns = emptyColumns(count);
  let [left, right] = [0, 0];
  for (let i = 0; i < count; i++) {
    const [a, b] = [kept[left], right < extra.count ? right : undefined];
    const takesOld = b === undefined || (a !== undefined && startOf(table, a) <= startOf(extra, b));
    const [source, at] = takesOld ? [table, a ?? 0] : [extra, b];
    for (const name of COLUMN_NAMES) columns[name][i] = source.columns[name][at] ?? 0;
    if (takesOld) left++;
    else right++;
  }
  return { count, columns, dictionaries };
}

function positionsKept({ count, columns: { row } }: Table, gone: ReadonlySet<number>): Uint32Array {
  const kept = new Uint32Array(count);
  let next = 0;
  for (let i = 0; i < count; i++) if (!gone.has(row[i] ?? -1)) kept[next++] = i;
  return kept.subarray(0, next);
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
