/** The days that are counted together where a timeline shows too many events for marks. */
import type { ClosedDayRange } from '#shared/domain/when';
import type { Bins } from '#shared/engine/cube';

const STEPS = [1, 2, 7, 14, 28, 91, 182, 364, 1820, 3640, 7280, 36_400];
/** As many bars as are told apart on a screen. */
const MOST = 240;
/** A Monday: weeks begin there. */
const ORIGIN = 4;

/** Bins keep their days while the window moves. */
export function binsFor({ from, to }: ClosedDayRange): Bins {
  const step = STEPS.find((days) => (to - from + 1) / days <= MOST) ?? 36_400;
  const slot = (day: number): number => Math.floor((day - ORIGIN) / step);
  const first = slot(from);
  return { first: first * step + ORIGIN, step, count: slot(to) - first + 1 };
}
