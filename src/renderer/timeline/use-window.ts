import type { ClosedDayRange } from '#shared/domain/when';
import { useCallback, useMemo, useState } from 'react';
import { lengthOf, reveal, within, type Window } from './window.ts';

export interface WindowState {
  readonly window: Window;
  setWindow(window: Window): void;
  /** Moves or widens the window only as far as needed to show the days well; null shows everything. */
  show(range: ClosedDayRange | null): void;
}

/** The days shown. As long as nobody has zoomed, that is everything there is, also when there comes to be more. */
export function useWindow(limits: ClosedDayRange): WindowState {
  const [chosen, setChosen] = useState<Window | null>(null);
  const window = useMemo(() => (chosen ? within(chosen, limits) : limits), [chosen, limits]);
  const setWindow = useCallback(
    (next: Window) => setChosen(lengthOf(next) >= lengthOf(limits) - 0.5 ? null : next),
    [limits],
  );
  const show = useCallback(
    (range: ClosedDayRange | null) => setChosen(range && ((current) => reveal(current ?? limits, range, limits))),
    [limits],
  );
  return { window, setWindow, show };
}
