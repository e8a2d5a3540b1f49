/** The timeline by pointer and wheel: drag to brush, drag the axis to pan, wheel to zoom. Coordinates are CSS pixels of the element. */
import { dayAt, type TimeAxis } from '#shared/cartography/time-axis';
import type { ClosedDayRange } from '#shared/domain/when';
import { clamp, lengthOf, panWindow, positionAt, zoomWindow, type Window } from './window.ts';
import { dragTo, gripAt, type Drag, type Grip } from './brush.ts';

export interface Surface {
  readonly axis: TimeAxis;
  readonly brush: ClosedDayRange | null;
  readonly limits: ClosedDayRange;
  /** Below this y lie the labels of the axis: dragging there pans. */
  readonly axisTop: number;
}

export interface GestureHandlers {
  onBrush(brush: ClosedDayRange | null): void;
  /** The pointer lets go of the brush, or loses it. */
  onBrushEnd(): void;
  onWindow(window: Window): void;
  /** The pointer moves without dragging; null when it leaves. */
  onPoint(at: { readonly x: number; readonly y: number } | null): void;
  /** A press without a drag. True where it meant something, else it clears the brush it fell beside. */
  onPress(x: number, y: number): boolean;
}

/** Pixels a pointer may tremble during a press. */
const TREMBLE = 4;
const WHEEL_ZOOM = 0.0018;

/** Returns what takes the listeners away again. */
export function attachGestures(element: HTMLElement, surface: () => Surface, handlers: GestureHandlers): () => void {
  let held: {
    readonly drag: Drag;
    readonly window: Window;
    readonly x: number;
    readonly isPan: boolean;
    moved: boolean;
  } | null = null;

  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const { axis, brush, axisTop } = surface();
    const { x, y } = at(event);
    const drag = { grip: gripAt(axis, brush, x), origin: dayAt(axis, x), brush };
    held = { drag, window: axis.window, x, isPan: y >= axisTop, moved: false };
    element.setPointerCapture(event.pointerId);
    handlers.onPoint(null);
  };
  const onMove = (event: PointerEvent): void => {
    const { axis, brush, limits, axisTop } = surface();
    const { x, y } = at(event);
    if (!held) {
      element.style.cursor = y >= axisTop ? 'grab' : CURSORS[gripAt(axis, brush, x)];
      handlers.onPoint({ x, y });
      return;
    }
    held.moved ||= Math.abs(x - held.x) > TREMBLE;
    if (!held.moved) return;
    const daysPerPixel = lengthOf(held.window) / (axis.right - axis.left);
    if (held.isPan) handlers.onWindow(panWindow(held.window, (held.x - x) * daysPerPixel, limits));
    else handlers.onBrush(dragTo(held.drag, dayAt(axis, clamp(x, axis.left, axis.right - 0.01)), limits));
  };
  const onUp = (event: PointerEvent): void => {
    const { x, y } = at(event);
    const wasPress = held !== null && !held.moved;
    const grip = held?.drag.grip;
    if (held?.moved && !held.isPan) handlers.onBrushEnd();
    held = null;
    if (wasPress && !handlers.onPress(x, y) && grip === 'new' && surface().brush) handlers.onBrush(null);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    handlers.onWindow(wheelWindow(event, at(event).x, surface()));
  };
  const onLeave = (): void => handlers.onPoint(null);
  const onCancel = (): void => {
    if (held?.moved && !held.isPan) handlers.onBrushEnd();
    held = null;
  };

  return listen(element, {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onCancel,
    pointerleave: onLeave,
    wheel: onWheel,
  });
}

const CURSORS: Readonly<Record<Grip, string>> = {
  start: 'ew-resize',
  end: 'ew-resize',
  whole: 'move',
  new: 'crosshair',
};

function wheelWindow(
  { deltaX, deltaY, deltaMode, shiftKey }: WheelEvent,
  x: number,
  { axis, limits }: Surface,
): Window {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
  const sideways = shiftKey && deltaX === 0 ? deltaY : deltaX;
  if (shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) {
    return panWindow(axis.window, (sideways * unit * lengthOf(axis.window)) / (axis.right - axis.left), limits);
  }
  const about = positionAt(axis, clamp(x, axis.left, axis.right));
  return zoomWindow(axis.window, Math.exp(deltaY * unit * WHEEL_ZOOM), about, limits);
}

type Listeners = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

function listen(element: HTMLElement, listeners: Listeners): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const add = <K extends keyof HTMLElementEventMap>(
    name: K,
    listener: ((event: HTMLElementEventMap[K]) => void) | undefined,
  ): void => {
    if (listener) element.addEventListener(name, listener, { passive: false, signal });
  };
  add('pointerdown', listeners.pointerdown);
  add('pointermove', listeners.pointermove);
  add('pointerup', listeners.pointerup);
  add('pointercancel', listeners.pointercancel);
  add('pointerleave', listeners.pointerleave);
  add('wheel', listeners.wheel);
  return () => controller.abort();
}
