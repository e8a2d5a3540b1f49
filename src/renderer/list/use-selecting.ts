/** Choosing several events of the list: rows one by one, ranges and everything, as the engine has them in the list's order. */
import type { ListOrder } from '#shared/domain/saved-view';
import { useEffect, useRef } from 'react';
import { useEngineHandle } from '../engine/answers.tsx';
import { type Engine, useEngine } from '../engine/engine.ts';
import { useRowOf } from '../engine/use-row-of.ts';
import { among, NO_ROWS, type RowSet, toggled, withRows } from '../state/row-set.ts';
import { useSelection } from '../state/selection.ts';
import { useView } from '../state/view.ts';

export interface Selecting {
  readonly rows: RowSet;
  /** `withActive`: the event in the inspector is the first where nothing is chosen yet. */
  toggle(row: number, withActive: boolean): void;
  /** Chooses what stands between the anchor and this place of the list; `keeps`: beside what is chosen already. */
  extendTo(index: number, keeps: boolean): void;
  all(): void;
  /** The next range begins at the event in the inspector. */
  moved(): void;
}

/** As many as there are. */
const ALL = 0xffffffff;

export function useSelecting(order: ListOrder): Selecting {
  const { ask } = useEngineHandle();
  const rows = useSelection((selection) => selection.rows);
  const active = useRowOf(useView((view) => view.selected));
  const latest = useRef(0);
  usePruning(ask, order);
  /** Of several questions in quick succession the last one counts. */
  const settle = (find: () => Promise<() => void>): void => {
    const own = ++latest.current;
    // A question that is lost with the engine is lost: the engine's state says so.
    void find().then((apply) => own === latest.current && apply()).catch(() => undefined);
  };
  return {
    rows,
    toggle: (row, withActive) => {
      const { rows: before, choose } = useSelection.getState();
      const start = withActive && before.count === 0 && active !== null && active !== row ? withRows(before, [active]) : before;
      latest.current += 1;
      choose(toggled(start, row), row);
    },
    extendTo: (index, keeps) => {
      const { rows: before, anchor, choose } = useSelection.getState();
      const from = anchor ?? active;
      // At once: the next step of the same range may come before this one is drawn.
      if (from !== anchor) choose(before, from);
      settle(async () => {
        const stands = from === null ? -1 : await ask('indexOf', { ...order, row: from });
        const [start, end] = stands < 0 ? [index, index] : [Math.min(stands, index), Math.max(stands, index)];
        const range = await ask('list', { ...order, start, count: end - start + 1 });
        return () => choose(withRows(keeps ? before : NO_ROWS, range.rows), from);
      });
    },
    all: () => settle(async () => {
      const { rows: found } = await ask('list', { ...order, start: 0, count: ALL });
      return () => useSelection.getState().choose(withRows(NO_ROWS, found), null);
    }),
    moved: () => {
      const { rows: now, anchor, choose } = useSelection.getState();
      if (anchor !== null) choose(now, null);
    },
  };
}

/** What the filter hides, or is gone, is not chosen any more: acts are done to what is seen. */
function usePruning(ask: Engine['ask'], order: ListOrder): void {
  const version = useEngine((state) => state.version);
  const { order: by, reversed } = order;
  useEffect(() => {
    if (useSelection.getState().rows.count === 0) return;
    const prune = async (): Promise<void> => {
      const { rows: present } = await ask('list', { order: by, reversed, start: 0, count: ALL });
      const { rows, anchor, choose } = useSelection.getState();
      const kept = among(rows, present);
      if (kept !== rows) choose(kept, anchor);
    };
    void prune().catch(() => undefined);
  }, [ask, by, reversed, version]);
}
