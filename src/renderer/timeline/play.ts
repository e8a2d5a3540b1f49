/** Going through time step by step. Pure: brushes in, brushes out. */
import type { ClosedDayRange } from '#shared/domain/when';

/** Days a step. */
export const STEPS = { day: 1, week: 7, month: 30 } as const;
export type Step = keyof typeof STEPS;

/** The steps in turn. */
export function nextStep(step: Step): Step {
  return step === 'day' ? 'week' : step === 'week' ? 'month' : 'day';
}

/** Where playing begins: at the brush, or with one step's days at the beginning where there is none, or where it has come to the end. */
export function startOfPlay(brush: ClosedDayRange | null, step: Step, limits: ClosedDayRange): ClosedDayRange {
  return brush && brush.to < limits.to ? brush : { from: limits.from, to: Math.min(limits.to, limits.from + STEPS[step] - 1) };
}

/** A step on, the last one as far as there are days; null at the end. */
export function playOn({ from, to }: ClosedDayRange, step: Step, limits: ClosedDayRange): ClosedDayRange | null {
  const days = Math.min(STEPS[step], limits.to - to);
  return days <= 0 ? null : { from: from + days, to: to + days };
}
