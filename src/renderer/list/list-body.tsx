/** The scrolled rows: a grid whose active row follows the selection, walked by keyboard. */
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { useText } from '../ui/text.tsx';
import { EventRow, PendingRow, ROW_HEIGHT } from './event-row.tsx';
import styles from './list.module.css';
import { ListHead } from './list-head.tsx';
import { type ListOrder, nextOrder } from './order.ts';
import { useScroll } from './use-scroll.ts';
import { type ListRow, useWalk } from './use-rows.ts';
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
  const { active, at, go } = useWalk(order);
  const { start, end } = rowWindow(top, viewport, ROW_HEIGHT, total);
  useEffect(() => onShown({ start, end }), [onShown, start, end]);
  const revealed = useRef(-1);
  useLayoutEffect(() => {
    // Only a new place of the selection moves the list, not the hand that scrolls it.
    if (active >= 0 && active !== revealed.current) reveal(active);
    revealed.current = active;
  }, [active, reveal]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target === box.current ? targetRow(event.key, at(), total, Math.floor(viewport / ROW_HEIGHT)) : null;
    if (target === null) return;
    event.preventDefault();
    go(target);
  };
  useStepCommands((key) => go(targetRow(key, at(), total, 1) ?? 0));
  const onClick = ({ target }: MouseEvent): void => {
    const id = target instanceof Element ? target.closest('[data-event]')?.getAttribute('data-event') : null;
    if (id) select(id);
  };
  return (
    <div
      ref={box}
      className={styles.rows}
      role="grid"
      tabIndex={0}
      aria-label={t('list.title')}
      aria-rowcount={total + 1}
      aria-activedescendant={rows.some(({ event }) => event?.id === selected) ? rowId(selected) : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerLeave={() => hover(null)}
    >
      <ListHead order={order} onOrder={(by) => onOrder(nextOrder(order, by))} />
      <div className={styles.body} role="rowgroup" style={{ height }}>
        {rows.filter(({ index }) => index < total).map(({ index, event }) =>
          event ? (
            <EventRow
              key={event.id}
              id={rowId(event.id)}
              event={event}
              index={index}
              top={index * ROW_HEIGHT + offset}
              figure={order.order === 'casualties' ? 'killed' : 'km'}
              isSelected={event.id === selected}
              isHovered={event.id === hovered}
              onHover={hover}
            />
          ) : (
            <PendingRow key={`pending ${index}`} index={index} top={index * ROW_HEIGHT + offset} />
          ),
        )}
      </div>
    </div>
  );
}

function useStepCommands(step: (key: 'ArrowDown' | 'ArrowUp') => void): void {
  const isShown = useView((view) => view.screen === 'desk');
  useCommands([
    { id: 'list.next', title: 'command.event.next', section: 'command.section.desk', keys: ['j'], run: () => step('ArrowDown') },
    { id: 'list.previous', title: 'command.event.previous', section: 'command.section.desk', keys: ['k'], run: () => step('ArrowUp') },
  ], isShown);
}

function rowId(id: string | null): string | undefined {
  return id === null ? undefined : `row-${id}`;
}

/** The row that a key moves to, or null where the key is not one of the list's. */
function targetRow(key: string, active: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active < 0 ? 0 : active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: Infinity,
  };
  const target = steps[key] ?? (key === 'Enter' || key === ' ' ? Math.max(active, 0) : null);
  return target === null ? null : target === Infinity ? target : Math.min(Math.max(target, 0), count - 1);
}
