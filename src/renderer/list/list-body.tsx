/** The scrolled rows: a grid whose active row follows the selection, walked by keyboard. */
import type { ListOrder } from '#shared/domain/saved-view';
import { useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react';
import { hasRow } from '../state/row-set.ts';
import { useSelection } from '../state/selection.ts';
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { useText } from '../ui/text.tsx';
import { useListColumns } from './columns.ts';
import { EventRow, PendingRow, ROW_HEIGHT } from './event-row.tsx';
import styles from './list.module.css';
import { ListHead } from './list-head.tsx';
import { listKeys } from './list-keys.ts';
import { nextOrder } from './order.ts';
import { SelectionBar } from './selection-bar.tsx';
import { targetRow } from './target-row.ts';
import { useScroll } from './use-scroll.ts';
import { type ListRow, useWalk } from './use-rows.ts';
import { type Selecting, useSelecting } from './use-selecting.ts';
import { rowWindow, type RowWindow } from './window.ts';

interface Props {
  readonly total: number;
  readonly rows: readonly ListRow[];
  readonly order: ListOrder;
  onOrder(order: ListOrder): void;
  /** Which rows have to be had. */
  onShown(shown: RowWindow): void;
}

export function ListBody({ total, rows, order, onOrder, onShown }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const { top, viewport, height, offset, measure, reveal } = useScroll(box, total);
  const { selected, hovered, select, hover } = useView();
  const walk = useWalk(order);
  const { active, at, go } = walk;
  const selecting = useSelecting(order);
  const columns = useListColumns(order.order);
  const query = useView((view) => view.clauses.facets.text ?? '');
  const isChoosing = selecting.rows.count > 0;
  const { start, end } = rowWindow(top, viewport, ROW_HEIGHT, total);
  useEffect(() => onShown({ start, end }), [onShown, start, end]);
  const revealed = useRef(-1);
  useLayoutEffect(() => {
    // Only a new place of the selection moves the list, not the hand that scrolls it.
    if (active >= 0 && active !== revealed.current) reveal(active);
    revealed.current = active;
  }, [active, reveal]);
  const activeRow = rows.find(({ event }) => event?.id === selected)?.row ?? null;
  const onKeyDown = listKeys({ walk, selecting, total, page: Math.floor(viewport / ROW_HEIGHT), active: activeRow });
  useStepCommands((key) => go(targetRow(key, at(), total, 1) ?? 0));
  useChoosingCommands(selecting);
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target, rows);
    if (!place) return;
    const hasMod = event.ctrlKey || event.metaKey;
    if (place.isMark) return selecting.toggle(place.row, false);
    if (event.shiftKey) selecting.extendTo(place.index, hasMod);
    else if (hasMod) selecting.toggle(place.row, true);
    else selecting.moved();
    select(place.id);
  };
  return (
    <>
    <div
      ref={box}
      className={styles.rows}
      role="grid"
      tabIndex={0}
      aria-label={t('list.title')}
      aria-rowcount={total + 1}
      aria-multiselectable
      data-choosing={isChoosing || undefined}
      aria-activedescendant={rows.some(({ event }) => event?.id === selected) ? rowId(selected) : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerLeave={() => hover(null)}
      onMouseDown={keepText}
    >
      <ListHead order={order} onOrder={(by) => onOrder(nextOrder(order, by))} />
      <div className={styles.body} role="rowgroup" style={{ height }}>
        {rows.filter(({ index }) => index < total).map(({ index, row, event }) =>
          event ? (
            <EventRow
              key={event.id}
              id={rowId(event.id)}
              event={event}
              index={index}
              top={index * ROW_HEIGHT + offset}
              columns={columns}
              query={query}
              isActive={event.id === selected}
              isSelected={isChoosing ? hasRow(selecting.rows, row) : event.id === selected}
              isHovered={event.id === hovered}
              onHover={hover}
            />
          ) : (
            <PendingRow key={`pending ${index}`} index={index} top={index * ROW_HEIGHT + offset} />
          ),
        )}
      </div>
    </div>
    <p className="visually-hidden" role="status">{isChoosing && t('list.chosen', { count: selecting.rows.count })}</p>
    {isChoosing && <SelectionBar total={total} onAll={selecting.all} onLeave={() => box.current?.focus()} />}
    </>
  );
}

/** With Shift a click chooses rows, not the words between. */
function keepText(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

/** Where a click fell; `isMark`: on the mark that chooses the row. */
function placeOf(target: EventTarget, rows: readonly ListRow[]): { id: string; row: number; index: number; isMark: boolean } | null {
  if (!(target instanceof Element)) return null;
  const id = target.closest('[data-event]')?.getAttribute('data-event');
  const found = rows.find(({ event }) => event && event.id === id);
  return found?.event ? { id: found.event.id, row: found.row, index: found.index, isMark: target.closest('[data-mark]') !== null } : null;
}

function useStepCommands(step: (key: 'ArrowDown' | 'ArrowUp') => void): void {
  const isShown = useView((view) => view.screen === 'desk');
  useCommands([
    { id: 'list.next', title: 'command.event.next', section: 'command.section.desk', keys: ['j'], run: () => step('ArrowDown') },
    { id: 'list.previous', title: 'command.event.previous', section: 'command.section.desk', keys: ['k'], run: () => step('ArrowUp') },
  ], isShown);
}

function useChoosingCommands({ all, rows }: Selecting): void {
  const isShown = useView((view) => view.screen === 'desk');
  const clear = useSelection((selection) => selection.clear);
  useCommands([
    { id: 'list.all', title: 'command.list.all', section: 'command.section.desk', run: all },
    { id: 'list.clear', title: 'command.list.clear', section: 'command.section.desk', keys: ['Escape'], isEnabled: rows.count > 0, run: clear },
  ], isShown);
}

function rowId(id: string | null): string | undefined {
  return id === null ? undefined : `row-${id}`;
}
