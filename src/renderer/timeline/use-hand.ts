/** The brush under the hand: drawn at once, shown on map and counts frame by frame, made a clause at a pace that the list can follow. */
import type { ClosedDayRange } from '#shared/domain/when';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useEngineHandle } from '../engine/answers.tsx';
import { useEngine } from '../engine/engine.ts';
import { createBrushHand } from '../engine/live-brush.ts';
import { useView } from '../state/view.ts';
import { brushOf, periodOf } from './brush.ts';

export interface Hand {
  readonly brush: ClosedDayRange | null;
  /** While the pointer is held; null takes the brush away. */
  move(brush: ClosedDayRange | null): void;
  letGo(): void;
}

/** `show` brings a period chosen elsewhere into view. */
export function useHand(show: (range: ClosedDayRange | null) => void): Hand {
  const engine = useEngineHandle();
  const hand = useMemo(() => createBrushHand(engine), [engine]);
  const period = useView((view) => view.clauses.period);
  const setPeriod = useView((view) => view.setPeriod);
  const [held, setHeld] = useState<ClosedDayRange | null>(null);
  const own = useMemo(() => brushOf(period), [period]);
  const drawn = useRef(period);
  const pace = useRef({ latest: null as ClosedDayRange | null, timer: 0 });
  // A period chosen elsewhere is brought into view; one drawn here is where the hand is, and must not move under it.
  useEffect(() => {
    if (period !== drawn.current) show(own);
    drawn.current = period;
  }, [period, own, show]);
  const publish = (brush: ClosedDayRange | null): void => {
    window.clearTimeout(pace.current.timer);
    pace.current = { latest: null, timer: 0 };
    drawn.current = brush ? periodOf(brush) : undefined;
    setPeriod(drawn.current);
  };
  const move = (brush: ClosedDayRange | null): void => {
    setHeld(brush);
    if (!brush) return publish(null);
    if (useView.getState().clauses.facets.insideOnly !== true) hand.move(brush);
    pace.current.latest = brush;
    pace.current.timer ||= window.setTimeout(() => publish(pace.current.latest), paceOf(useEngine.getState().extent?.count ?? 0));
  };
  const letGo = (): void => {
    hand.end();
    if (pace.current.latest) publish(pace.current.latest);
    setHeld(null);
  };
  return { brush: held ?? own, move, letGo };
}

/** Milliseconds from one clause to the next: the list and the other views are counted anew for each. */
function paceOf(events: number): number {
  return events < 50_000 ? 32 : events < 300_000 ? 120 : 300;
}
