/** Every event that passes all clauses, one row each. Only rows near the viewport exist. */
import type { EventRecord } from '#shared/domain/event';
import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { hasClauses } from '../state/clauses.ts';
import { useEvents, useVisible } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import { useBoxSize } from '../ui/use-box-size.ts';
import { EventRow, ROW_HEIGHT } from './event-row.tsx';
import styles from './list.module.css';
import { HEAD_HEIGHT, ListHead } from './list-head.tsx';
import { inOrder, NEWEST_FIRST, nextOrder } from './order.ts';
import { rowWindow, scrollToShow } from './window.ts';

export function EventList() {
  const t = useText();
  const { isPending, error, refetch } = useEvents();
  const visible = useVisible('list');
  const [order, setOrder] = useState(NEWEST_FIRST);
  const events = useMemo(() => inOrder(visible, order), [visible, order]);
  const head = <ListHead order={order} onOrder={(by) => setOrder(nextOrder(order, by))} />;
  return (
    <section className={styles.list} aria-label={t('list.title')}>
      {isPending && <Spinner />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && (events.length === 0 ? <Nothing /> : <Rows events={events} head={head} />)}
    </section>
  );
}

function Nothing() {
  const t = useText();
  const { data: all } = useEvents();
  const isFiltered = useView((view) => hasClauses(view.clauses)) && all?.length !== 0;
  const { clearClauses, showScreen } = useView();
  return isFiltered ? (
    <EmptyState title={t('list.empty')} action={<Button onPress={clearClauses}>{t('filter.reset')}</Button>}>
      {t('list.empty.filtered')}
    </EmptyState>
  ) : (
    <EmptyState title={t('list.empty')} action={<Button onPress={() => showScreen('inbox')}>{t('inbox.add')}</Button>}>
      {t('list.empty.workspace')}
    </EmptyState>
  );
}

function Rows({ events, head }: { readonly events: readonly EventRecord[]; readonly head: ReactNode }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 800 });
  const { selected, hovered, select, hover } = useView();
  const active = events.findIndex((event) => event.id === selected);
  const measure = (): void => {
    if (box.current) setScroll({ top: box.current.scrollTop, height: box.current.clientHeight - HEAD_HEIGHT });
  };
  useBoxSize(box, measure);
  useLayoutEffect(() => {
    if (active < 0 || !box.current) return;
    box.current.scrollTop = scrollToShow(
      active,
      box.current.scrollTop,
      box.current.clientHeight - HEAD_HEIGHT,
      ROW_HEIGHT,
    );
  }, [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== box.current) return;
    const target = targetRow(event.key, active, events.length, Math.floor(scroll.height / ROW_HEIGHT));
    const row = target === null ? undefined : events[target];
    if (!row) return;
    event.preventDefault();
    select(row.id);
  };
  const step = (key: 'ArrowDown' | 'ArrowUp') => (): void => {
    const row = events[targetRow(key, active, events.length, 1) ?? 0];
    if (row) select(row.id);
  };
  const isShown = useView((view) => view.screen === 'desk');
  useCommands([
    { id: 'list.next', title: 'command.event.next', section: 'command.section.desk', keys: ['j'], run: step('ArrowDown') },
    { id: 'list.previous', title: 'command.event.previous', section: 'command.section.desk', keys: ['k'], run: step('ArrowUp') },
  ], isShown);
  const onClick = ({ target }: MouseEvent): void => {
    const id = target instanceof Element ? target.closest('[data-event]')?.getAttribute('data-event') : null;
    if (id) select(id);
  };
  const { start, end } = rowWindow(scroll.top, scroll.height, ROW_HEIGHT, events.length);
  return (
    <div
      ref={box}
      className={styles.rows}
      role="grid"
      tabIndex={0}
      aria-label={t('list.title')}
      aria-rowcount={events.length + 1}
      aria-activedescendant={active >= start && active < end ? rowId(events[active]) : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerLeave={() => hover(null)}
    >
      {head}
      <div className={styles.body} role="rowgroup" style={{ height: events.length * ROW_HEIGHT }}>
        {events.slice(start, end).map((event, index) => (
          <EventRow
            key={event.id}
            id={rowId(event)}
            event={event}
            index={start + index}
            isSelected={event.id === selected}
            isHovered={event.id === hovered}
            onHover={hover}
          />
        ))}
      </div>
    </div>
  );
}

function rowId(event: EventRecord | undefined): string | undefined {
  return event && `row-${event.id}`;
}

/** The row that a key moves to, or null where the key is not one of the list's. */
function targetRow(key: string, active: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active < 0 ? 0 : active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const target = steps[key] ?? (key === 'Enter' || key === ' ' ? Math.max(active, 0) : null);
  return target === null ? null : Math.min(Math.max(target, 0), count - 1);
}
