/** The strip by keyboard. Pure: what a key makes of the window, the brush and the selection. */
import { BOTH, lengthsOf, middleOf, panStrip, zoomStrip, type Axis, type StripWindow } from './window.ts';

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

export type StripChange =
  | { readonly window: StripWindow }
  /** To the next or previous mark. */
  | { readonly step: 1 | -1 }
  /** The brush becomes what the window shows. */
  | { readonly brush: 'window' }
  | { readonly clear: true };

const ZOOM_STEP = 0.7;
/** Share of the window that an arrow pans by. */
const PAN_STEP = 0.1;

/** Null where the key means nothing here. */
export function pressKey(press: KeyPress, window: StripWindow, limits: StripWindow): StripChange | null {
  const zoom = (factor: number, axes: readonly Axis[]): StripChange => ({ window: zoomStrip(window, factor, middleOf(window), axes, limits) });
  switch (press.key) {
    case '+':
    case '=':
      return zoom(ZOOM_STEP, BOTH);
    case '-':
    case '_':
      return zoom(1 / ZOOM_STEP, BOTH);
    case 'Home':
      return { window: limits };
    case 'Enter':
    case 'n':
      return { step: 1 };
    case 'p':
      return { step: -1 };
    case 'b':
      return { brush: 'window' };
    case 'Escape':
      return { clear: true };
    default:
      return pressArrow(press, window, limits, zoom);
  }
}

/** Arrows pan; with Shift they zoom one axis only: right and down come closer. */
function pressArrow({ key, shiftKey }: KeyPress, window: StripWindow, limits: StripWindow, zoom: (factor: number, axes: readonly Axis[]) => StripChange): StripChange | null {
  const step = STEPS[key];
  if (!step) return null;
  const [east, down] = step;
  if (shiftKey) return zoom(east + down > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, [east === 0 ? 'days' : 'km']);
  const { km, day } = lengthsOf(window);
  return { window: panStrip(window, { km: east * km * PAN_STEP, day: down * day * PAN_STEP }, limits) };
}

const STEPS: Readonly<Record<string, readonly [east: number, down: number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};
