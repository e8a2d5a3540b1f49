/** A table of any length, moved about in cell by cell with the keyboard. Only rows near the viewport exist. */
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { rowWindow, topToShow } from '../list/window.ts';
import styles from './data-table.module.css';
import { TableHead, type TableOrder } from './table-head.tsx';
import { cellAfter, type Cell } from './table-keys.ts';
import { useBoxSize } from './use-box-size.ts';

export interface Column<R> {
  readonly id: string;
  readonly title: string;
  /** A track of a CSS grid, such as `minmax(0, 2fr)` or `80px`. */
  readonly width: string;
  readonly align?: 'end';
  readonly isSortable?: boolean;
  /** A press on the cell does what Enter does. */
  readonly isEditable?: boolean;
  readonly cell: (row: R) => ReactNode;
}

/** A row, or a band that says what the rows under it have in common. */
export type TableRow<R> =
  | { readonly kind: 'row'; readonly key: string; readonly row: R; readonly isInset?: boolean }
  | { readonly kind: 'band'; readonly key: string; readonly text: string };

interface Props<R> {
  readonly label: string;
  readonly describedBy?: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly TableRow<R>[];
  readonly order: TableOrder;
  readonly onOrder: (by: string) => void;
  /** Enter, F2, or a press on an editable cell. */
  readonly onActivate: (row: R, column: string) => void;
  /** A character typed on a cell; true where it meant something. */
  readonly onType?: (row: R, column: string, key: string) => boolean;
  /** What stands in a cell while it is edited; it has the focus. */
  readonly editor?: { readonly key: string; readonly column: string; readonly content: ReactNode } | null;
  /** The cell that is active at first. */
  readonly start?: { readonly key?: string | undefined; readonly column?: string | undefined };
}

/** In pixels; the same as in data-table.module.css. */
const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 32;

export function DataTable<R>({ label, describedBy, columns, rows, order, onOrder, onActivate, onType, editor = null, start }: Props<R>) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ key: start?.key ?? null, column: Math.max(0, columns.findIndex((column) => column.id === start?.column)) });
  const [scroll, setScroll] = useState({ top: 0, height: 800 });
  const measure = (): void => {
    if (box.current) setScroll({ top: box.current.scrollTop, height: box.current.clientHeight - HEAD_HEIGHT });
  };
  useBoxSize(box, measure);
  const cell = cellOf(rows, active);
  useActiveInView(box, cell.row);
  useFocusBack(box, editor !== null);
  const current = rows[cell.row];
  const columnId = columns[cell.column]?.id ?? '';

  const move = (target: Cell, step: number): void => {
    const row = nearestRow(rows, target.row, step);
    const found = rows[row];
    if (found) setActive({ key: found.key, column: target.column });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== box.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = cellAfter(event.key, cell, { rows: rows.length, columns: columns.length, page: Math.floor(scroll.height / ROW_HEIGHT) - 1 });
    if (target) move(target, target.row < cell.row || event.key === 'End' ? -1 : 1);
    else if (current?.kind === 'row' && (event.key === 'Enter' || event.key === 'F2')) onActivate(current.row, columnId);
    else if (current?.kind !== 'row' || onType?.(current.row, columnId, event.key) !== true) return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const pressed = target.closest<HTMLElement>('[data-key]');
    const row = rows.find((one) => one.key === pressed?.dataset['key']);
    if (!pressed || row?.kind !== 'row' || (editor?.key === row.key && editor.column === pressed.dataset['column'])) return;
    const column = columns.findIndex((one) => one.id === pressed.dataset['column']);
    setActive({ key: row.key, column });
    if (columns[column]?.isEditable) onActivate(row.row, columns[column].id);
  };
  const { start: first, end } = rowWindow(scroll.top, scroll.height, ROW_HEIGHT, rows.length);
  const template = columns.map(({ width }) => width).join(' ');
  const isShown = cell.row >= first && cell.row < end && current?.kind === 'row';
  return (
    <div
      ref={box}
      className={styles.table}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={isShown ? `${id}-${current.key}-${columnId}` : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <TableHead columns={columns} template={template} order={order} onOrder={onOrder} />
      <div className={styles.body} role="rowgroup" style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(first, end).map((row, offset) => (
          <div
            key={row.key}
            role="row"
            aria-rowindex={first + offset + 2}
            className={row.kind === 'band' ? styles.band : styles.row}
            data-inset={(row.kind === 'row' && row.isInset) || undefined}
            data-active={first + offset === cell.row || undefined}
            style={{ top: (first + offset) * ROW_HEIGHT, gridTemplateColumns: row.kind === 'band' ? '1fr' : template }}
          >
            {row.kind === 'band' ? (
              <div role="gridcell" aria-colspan={columns.length}>{row.text}</div>
            ) : (
              columns.map((column, index) => {
                const isEdited = editor?.key === row.key && editor.column === column.id;
                return (
                  <div
                    key={column.id}
                    id={`${id}-${row.key}-${column.id}`}
                    role={index === 0 ? 'rowheader' : 'gridcell'}
                    className={styles.cell}
                    data-key={row.key}
                    data-column={column.id}
                    data-align={column.align}
                    data-editable={column.isEditable || undefined}
                    data-edited={isEdited || undefined}
                    data-active={(first + offset === cell.row && index === cell.column) || undefined}
                  >
                    {isEdited ? editor.content : column.cell(row.row)}
                  </div>
                );
              })
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The active cell by position; where its row is gone, the first row that can be active. */
function cellOf(rows: readonly TableRow<unknown>[], { key, column }: { readonly key: string | null; readonly column: number }): Cell {
  const row = rows.findIndex((one) => one.key === key);
  return { row: row < 0 ? nearestRow(rows, 0, 1) : row, column };
}

/** From a position on in one direction, else in the other: bands are passed over. */
function nearestRow(rows: readonly TableRow<unknown>[], from: number, step: number): number {
  for (const direction of [step, -step]) {
    for (let row = from; row >= 0 && row < rows.length; row += direction) if (rows[row]?.kind === 'row') return row;
  }
  return 0;
}

function useActiveInView(box: RefObject<HTMLDivElement | null>, row: number): void {
  useLayoutEffect(() => {
    const element = box.current;
    element?.scrollTo({ top: topToShow(row, element.scrollTop, element.clientHeight - HEAD_HEIGHT, ROW_HEIGHT) });
  }, [box, row]);
}

/** The keys are the table's where nothing has them as it comes up, and once an editor has closed. */
function useFocusBack(box: { readonly current: HTMLDivElement | null }, isEditing: boolean): void {
  const wasEditing = useRef(isEditing);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [box]);
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing) box.current?.focus({ preventScroll: true });
    wasEditing.current = isEditing;
  }, [box, isEditing]);
}
