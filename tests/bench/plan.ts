/** Which suites a row needs. */

/** The ten rows of the targets and, after them, what is measured beside them. */
export const ROWS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'reader', 'report'] as const;
export type Row = (typeof ROWS)[number];

/** In the order in which they run: a workspace is written before it is read. */
export const SUITES = ['brush', 'clusters', 'memory', 'store', 'opening', 'text', 'page', 'reader', 'report', 'reportOfVeryMany'] as const;
export type Suite = (typeof SUITES)[number];

/** Suites whose readings are set beside those of a fifth of the events. */
export const GROWING: readonly Suite[] = ['brush', 'clusters', 'memory', 'store', 'opening', 'text', 'page'];

const NEEDS: Readonly<Record<Row, readonly Suite[]>> = {
  1: ['brush'], 2: ['brush'], 3: ['brush'], 4: ['clusters', 'store', 'page'], 5: ['store', 'page'], 6: ['store', 'page'], 7: [],
  8: ['store', 'opening', 'page'], 9: ['store', 'text'], 10: GROWING, reader: ['reader'], report: ['report', 'reportOfVeryMany'],
};

/** Null where a name is no row's. `only`: rows with commas between them; all of them for want of it. */
export function rowsAsked(only: string | undefined): Row[] | null {
  if (only === undefined) return [...ROWS];
  const names = only.split(',').map((name) => name.trim());
  return names.every((name) => ROWS.some((row) => row === name)) ? ROWS.filter((row) => names.includes(row)) : null;
}

export function suitesFor(rows: readonly Row[]): Suite[] {
  const needed = new Set(rows.flatMap((row) => NEEDS[row]));
  return SUITES.filter((suite) => needed.has(suite));
}
