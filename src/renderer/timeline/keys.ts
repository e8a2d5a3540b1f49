/** The timeline by keyboard. Pure: what a key makes of brush and window. */
import type { ClosedDayRange } from '#shared/domain/when';
import { lengthOf, panWindow, zoomWindow, type Window } from './window.ts';
import { growBy, moveBy } from './brush.ts';

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export interface TimelineState {
  readonly window: Window;
  readonly brush: ClosedDayRange | null;
  /** Days that window and brush cannot leave. */
  readonly limits: ClosedDayRange;
}

export type TimelineChange = { readonly brush: ClosedDayRange | null } | { readonly window: Window };

const ZOOM_STEP = 0.7;
/** Share of the window that an arrow pans by where there is no brush to move. */
const PAN_STEP = 0.1;

/** Null where the key means nothing here. */
export function pressKey({ key, shiftKey, altKey }: KeyPress, state: TimelineState): TimelineChange | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return pressArrow(key === 'ArrowLeft' ? -1 : 1, shiftKey ? 7 : 1, altKey, state);
    case '+':
    case '=':
      return { window: zoomWindow(state.window, ZOOM_STEP, middle(state), state.limits) };
    case '-':
    case '_':
      return { window: zoomWindow(state.window, 1 / ZOOM_STEP, middle(state), state.limits) };
    case 'Home':
      return { window: panWindow(state.window, state.limits.from - state.window.from, state.limits) };
    case 'End':
      return { window: panWindow(state.window, state.limits.to - state.window.to, state.limits) };
    case 'Escape':
      return state.brush ? { brush: null } : null;
    default:
      return null;
  }
}

function pressArrow(
  direction: -1 | 1,
  days: number,
  isGrowing: boolean,
  { window, brush, limits }: TimelineState,
): TimelineChange {
  if (!brush) return { window: panWindow(window, direction * days * Math.max(1, lengthOf(window) * PAN_STEP), limits) };
  return { brush: isGrowing ? growBy(brush, direction * days, limits) : moveBy(brush, direction * days, limits) };
}

/** The middle of what the eye is on: the brush, else the window. */
function middle({ window, brush }: TimelineState): number {
  const { from, to } = brush ?? window;
  return (from + to + 1) / 2;
}
