/** Rows of the store as bits: a million of them are 125 kB, whatever they hold. Never changed in place. */
export interface RowSet {
  /** Bit `row % 32` of word `row / 32`. */
  readonly bits: Uint32Array;
  readonly count: number;
}

export const NO_ROWS: RowSet = { bits: new Uint32Array(0), count: 0 };

export function hasRow({ bits }: RowSet, row: number): boolean {
  return ((bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}

export function withRows(set: RowSet, rows: Iterable<number>): RowSet {
  const added = [...rows];
  const bits = grown(set.bits, added.reduce((most, row) => Math.max(most, row), 0));
  let { count } = set;
  for (const row of added) {
    const word = bits[row >>> 5] ?? 0;
    const next = word | (1 << (row & 31));
    if (next !== (word | 0)) count++;
    bits[row >>> 5] = next;
  }
  return { bits, count };
}

export function toggled(set: RowSet, row: number): RowSet {
  if (!hasRow(set, row)) return withRows(set, [row]);
  const bits = set.bits.slice();
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
  return { bits, count: set.count - 1 };
}

/** What is in both; the set itself where it has nothing but these rows. */
export function among(set: RowSet, rows: Uint32Array): RowSet {
  const kept = withRows(NO_ROWS, rows.filter((row) => hasRow(set, row)));
  return kept.count === set.count ? set : kept;
}

/** Ascending. */
export function rowsOf({ bits }: RowSet): number[] {
  const rows: number[] = [];
  bits.forEach((word, index) => {
    for (let left = word; left !== 0; left &= left - 1) rows.push(index * 32 + 31 - Math.clz32(left & -left));
  });
  return rows;
}

function grown(bits: Uint32Array, row: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.max(bits.length, (row >>> 5) + 1));
  next.set(bits);
  return next;
}
