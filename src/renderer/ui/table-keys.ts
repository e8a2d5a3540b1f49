/** Moving about in a table by keyboard. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into the window. */
  readonly page: number;
}

/** The cell that a key moves to, kept inside the table; null where the key does not move. */
export function cellAfter(key: string, { row, column }: Cell, { rows, columns, page }: TableSize): Cell | null {
  const steps: Readonly<Record<string, Cell>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: 0, column },
    End: { row: rows - 1, column },
  };
  const target = steps[key];
  return target === undefined ? null : { row: within(target.row, rows), column: within(target.column, columns) };
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
