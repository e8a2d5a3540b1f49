/** The list over the engine's order: which rows stand in the window, where the selected one is, and the way to another. */
import type { EventRecord } from '#shared/domain/event';
import type { ListOrder } from '#shared/domain/saved-view';
import { useEffect, useMemo, useRef } from 'react';
import { useAsked, useDetailsByRow, useEngineHandle } from '../engine/answers.tsx';
import { useRowOf } from '../engine/use-row-of.ts';
import { useView } from '../state/view.ts';

/** Rows are asked in pieces of so many, so that not every step of a scroll is a question. */
const PIECE = 64;

export interface ListRow {
  readonly index: number;
  /** Its number in the store. */
  readonly row: number;
  /** Null until its words have come. */
  readonly event: EventRecord | null;
}

export interface Rows {
  /** Null until the first answer. */
  readonly total: number | null;
  readonly rows: readonly ListRow[];
}

export function useRows(order: ListOrder, start: number, end: number): Rows {
  const first = Math.floor(start / PIECE) * PIECE;
  const asked = useAsked('list', { ...order, start: first, count: Math.ceil((end - first) / PIECE + 1) * PIECE });
  const own = asked?.question.start ?? 0;
  const inWindow = useMemo(() => asked?.answer.rows.slice(Math.max(0, start - own), Math.max(0, end - own)) ?? null, [asked, start, end, own]);
  const byRow = useDetailsByRow(inWindow);
  const from = Math.max(start, own);
  const rows = [...(inWindow ?? [])].map((row, index): ListRow => ({ index: from + index, row, event: byRow.get(row) ?? null }));
  return { total: asked?.answer.total ?? null, rows };
}

export interface Walk {
  /** Where the selected event stands; −1 where it is none of the list's, or until that is known. */
  readonly active: number;
  /** Where the walk has come to: the place of the last step, also while it is under way. */
  at(): number;
  /** Selects what stands there; the last where the list has come to be shorter, or `Infinity` asks for it. */
  go(index: number): void;
}

/** One step of a walk; the next one takes its place, and an event selected meanwhile by other means ends it. */
interface Step {
  to: number;
  readonly from: string | null;
  /** Its event is selected; where that stands is known a moment later. */
  isTaken: boolean;
}

export function useWalk(order: ListOrder): Walk {
  const { ask, details } = useEngineHandle();
  const selected = useView((view) => view.selected);
  const select = useView((view) => view.select);
  const row = useRowOf(selected);
  const found = useAsked('indexOf', row === null ? null : { ...order, row });
  const isFound = found !== null && found.question.row === row && found.question.order === order.order && found.question.reversed === order.reversed;
  const active = isFound ? found.answer : -1;
  const walk = useRef<Step | null>(null);
  useEffect(() => {
    if (walk.current?.isTaken) walk.current = null;
  }, [active]);
  const go = async (step: Step): Promise<void> => {
    walk.current = step;
    const { total } = await ask('list', { ...order, start: 0, count: 0 });
    step.to = Math.min(step.to, total - 1);
    const { rows } = await ask('list', { ...order, start: step.to, count: 1 });
    const event = rows[0] === undefined ? null : await details.eventAt(rows[0]);
    if (walk.current !== step) return;
    if (event && useView.getState().selected === step.from) {
      step.isTaken = true;
      select(event.id);
    } else {
      walk.current = null;
    }
  };
  return {
    active,
    at: () => walk.current?.to ?? active,
    // A question that is lost with the engine is lost: the engine's state says so.
    go: (index: number): void => void go({ to: index, from: selected, isTaken: false }).catch(() => undefined),
  };
}
