/** The strip by pointer and wheel. Coordinates are CSS pixels of the element. */
import { kmAt, type FrontierAxes } from '#shared/cartography/frontier-axis';
import type { Brush } from '#shared/cartography/frontier-brush';
import type { Point } from '#shared/cartography/shape';
import { axesUnder, brushBetween } from './brush.ts';
import { BOTH, lengthsOf, panStrip, zoomStrip, type Axis, type StripPoint, type StripWindow } from './window.ts';

export interface Surface {
  readonly axes: FrontierAxes;
  readonly limits: StripWindow;
}

export interface GestureHandlers {
  onBrush(brush: Brush): void;
  onWindow(window: StripWindow): void;
  /** The pointer moves without dragging; null when it leaves. */
  onPoint(at: Point | null): void;
  /** A press without a drag. */
  onPress(at: Point): void;
  /** Two presses, one soon after the other. */
  onDoublePress(at: Point): void;
}

interface Held {
  readonly at: Point;
  /** What was shown when the pointer went down. */
  readonly axes: FrontierAxes;
  readonly isPan: boolean;
  moved: boolean;
}

/** Pixels a pointer may tremble during a press. */
const TREMBLE = 4;
const WHEEL_ZOOM = 0.0018;
const MIDDLE_BUTTON = 1;

/** Null before the strip was first drawn. Returns what takes the listeners away again. */
export function attachGestures(element: HTMLElement, surface: () => Surface | null, handlers: GestureHandlers): () => void {
  const controller = new AbortController();
  const options = { signal: controller.signal, passive: false } as const;
  let held: Held | null = null;
  let isSpaceHeld = false;

  const at = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  element.addEventListener('pointerdown', (event) => {
    const shown = surface();
    if (!shown || event.button > MIDDLE_BUTTON) return;
    held = { at: at(event), axes: shown.axes, isPan: event.button === MIDDLE_BUTTON || isSpaceHeld, moved: false };
    element.setPointerCapture(event.pointerId);
    handlers.onPoint(null);
  }, options);
  element.addEventListener('pointermove', (event) => {
    const [shown, point] = [surface(), at(event)];
    if (!shown) return;
    element.style.cursor = held?.isPan || isSpaceHeld ? 'grab' : cursorOf(axesUnder(shown.axes, point));
    if (!held) return handlers.onPoint(point);
    held.moved ||= Math.hypot(point[0] - held.at[0], point[1] - held.at[1]) > TREMBLE;
    if (held.moved) drag(held, point, shown, handlers);
  }, options);
  element.addEventListener('pointerup', (event) => {
    if (held && !held.moved && !held.isPan) handlers.onPress(at(event));
    held = null;
  }, options);
  // The middle button would scroll the page by itself.
  element.addEventListener('mousedown', (event) => event.button === MIDDLE_BUTTON && event.preventDefault(), options);
  element.addEventListener('dblclick', (event) => handlers.onDoublePress(at(event)), options);
  element.addEventListener('pointercancel', () => (held = null), options);
  element.addEventListener('pointerleave', () => handlers.onPoint(null), options);
  element.addEventListener('wheel', (event) => {
    const shown = surface();
    event.preventDefault();
    if (shown) handlers.onWindow(wheelWindow(event, at(event), shown));
  }, options);
  document.addEventListener('keydown', ({ key }) => (isSpaceHeld ||= key === ' '), options);
  document.addEventListener('keyup', ({ key }) => (isSpaceHeld &&= key !== ' '), options);
  window.addEventListener('blur', () => (isSpaceHeld = false), options);
  return () => controller.abort();
}

function drag({ at, axes, isPan }: Held, point: Point, { limits }: Surface, { onBrush, onWindow }: GestureHandlers): void {
  if (!isPan) {
    const along = axesUnder(axes, at);
    if (along.length > 0) onBrush(brushBetween(axes, at, point, along));
    return;
  }
  const { km, day } = lengthsOf(axes);
  const by = { km: ((at[0] - point[0]) * km) / (axes.right - axes.left), day: ((at[1] - point[1]) * day) / (axes.bottom - axes.top) };
  onWindow(panStrip(axes, by, limits));
}

function cursorOf(axes: readonly Axis[]): string {
  if (axes.length === 0) return 'default';
  if (axes.length === 2) return 'crosshair';
  return axes.includes('km') ? 'ew-resize' : 'ns-resize';
}

function wheelWindow(event: WheelEvent, point: Point, { axes, limits }: Surface): StripWindow {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
  // Some systems turn the wheel sideways while Shift is held.
  const delta = (event.deltaY === 0 ? event.deltaX : event.deltaY) * unit;
  const along: readonly Axis[] = event.shiftKey ? ['km'] : event.ctrlKey || event.altKey ? ['days'] : BOTH;
  return zoomStrip(axes, Math.exp(delta * WHEEL_ZOOM), pointOf(axes, point), along, limits);
}

function pointOf(axes: FrontierAxes, [x, y]: Point): StripPoint {
  const [inX, inY] = [Math.min(Math.max(x, axes.left), axes.right), Math.min(Math.max(y, axes.top), axes.bottom)];
  const { from, to } = axes.days;
  return { km: kmAt(axes, inX), day: from + ((inY - axes.top) / (axes.bottom - axes.top)) * (to - from + 1) };
}
