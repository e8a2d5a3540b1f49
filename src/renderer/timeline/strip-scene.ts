/** The shared timeline scene, set into the page: what lies outside the brush steps back, the brush has handles. */
import { pick } from '#shared/cartography/map-scene';
import type { Hit } from '#shared/cartography/marks';
import type { Theme } from '#shared/cartography/palette';
import type { Point, Shape } from '#shared/cartography/shape';
import { xOf, type TimeAxis } from '#shared/cartography/time-axis';
import { timelineScene, type TimelineSceneInput } from '#shared/cartography/timeline-scene';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { clamp, type Window } from './window.ts';

export type StripHit = Hit;

export interface StripData {
  readonly events: readonly EventRecord[];
  /** Where the events are too many: their counts; the events are then those that stand out. */
  readonly counted: TimelineSceneInput['counted'];
  readonly limits: ClosedDayRange;
  readonly window: Window;
  readonly brush: ClosedDayRange | null;
  readonly theme: Theme;
  readonly lang: Language;
  readonly selected: string | null;
}

export interface StripScene {
  readonly shapes: readonly Shape[];
  readonly hits: readonly StripHit[];
  readonly axis: TimeAxis;
  /** Below this y stand the names of months and years. */
  readonly axisTop: number;
}

/** Room for the names of months and years. */
const AXIS_HEIGHT = 24;
const HANDLE = { width: 3, height: 22 };

export function stripScene(
  { events, counted, window, brush, lang, selected }: StripData,
  width: number,
  height: number,
): StripScene {
  const { shapes, hits, axis } = timelineScene({
    events,
    counted: counted ?? null,
    range: window,
    width,
    height,
    lang,
    selectedId: selected,
    brush,
  });
  const axisTop = height - AXIS_HEIGHT;
  return { shapes: brush ? [...shapes, ...brushOverlay(brush, axis, axisTop)] : shapes, hits, axis, axisTop };
}

export function hitAt({ hits }: StripScene, x: number, y: number): StripHit | null {
  return pick(hits, [x, y]);
}

function brushOverlay(brush: ClosedDayRange, axis: TimeAxis, bottom: number): Shape[] {
  const start = clamp(xOf(axis, brush.from), axis.left, axis.right);
  const end = clamp(xOf(axis, brush.to + 1), axis.left, axis.right);
  const veil = (left: number, right: number): Shape[] =>
    right - left < 1
      ? []
      : [{ kind: 'path', closed: true, lines: [box(left, 0, right, bottom)], fill: { ink: 'panel', opacity: 0.62 } }];
  const handle = (x: number, isInView: boolean): Shape[] => {
    const [halfWidth, halfHeight] = [HANDLE.width / 2, HANDLE.height / 2];
    const grip = box(x - halfWidth, bottom / 2 - halfHeight, x + halfWidth, bottom / 2 + halfHeight);
    return isInView
      ? [{ kind: 'path', closed: true, lines: [grip], fill: { ink: 'accent' }, stroke: { ink: 'accent', width: 2.5 } }]
      : [];
  };
  return [
    ...veil(axis.left, start),
    ...veil(end, axis.right),
    ...handle(start, start > axis.left),
    ...handle(end, end < axis.right),
  ];
}

function box(left: number, top: number, right: number, bottom: number): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
