/** The brush of the frontier strip: all but its rectangle is veiled; what it holds is drawn over the veil, wherever it stands. */
import type { EventRecord } from '../domain/event.ts';
import { boundsOf, type ClosedDayRange, scopeOf } from '../domain/when.ts';
import { type FrontierAxes, type KmRange, xOfKm, yOfDay } from './frontier-axis.ts';
import { MEETINGS_WIDTH } from './frontier-meetings.ts';
import type { Point, Shape } from './shape.ts';

/** Null on an axis that it does not bound. */
export interface Brush {
  readonly days: ClosedDayRange | null;
  readonly km: KmRange | null;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Whether the brush holds what the event is, or may be; everything passes where there is none. */
export function isBrushed({ when, frontier }: EventRecord, brush: Brush | null): boolean {
  const { from, to } = scopeOf(boundsOf(when));
  const inTime = !brush?.days || (from <= brush.days.to && to >= brush.days.from);
  if (!brush?.km) return inTime;
  if (frontier.km === null) return false;
  const [west, east] = typeof frontier.km === 'number' ? [frontier.km, frontier.km] : frontier.km;
  return inTime && west <= brush.km.to && east >= brush.km.from;
}

export function brushShapes(brush: Brush | null, axes: FrontierAxes, width: number): Shape[] {
  const { left, right, top, bottom } = axes;
  if (!brush?.days && !brush?.km) return [];
  const inX = (x: number): number => Math.min(Math.max(x, left), right);
  const inY = (y: number): number => Math.min(Math.max(y, top), bottom);
  const [y0, y1] = brush.days ? [inY(yOfDay(axes, brush.days.from)), inY(yOfDay(axes, brush.days.to + 1))] : [top, bottom];
  const [x0, x1] = brush.km ? [inX(xOfKm(axes, brush.km.from)), inX(xOfKm(axes, brush.km.to))] : [left, right];
  return [
    ...veil([left, top, right, y0]), ...veil([left, y1, right, bottom]), ...veil([left, y0, x0, y1]), ...veil([x1, y0, right, y1]),
    // Meetings and what is known only to be along the border stand outside of the field; the dates between stay readable.
    ...veil([0, top - 14, MEETINGS_WIDTH, bottom + 14]), ...veil([right, top, width, bottom + 14]),
    { kind: 'path', closed: true, lines: [corners([x0, y0, x1, y1])], fill: { ink: 'accent', opacity: 0.08 }, stroke: { ink: 'accent', width: 1.4, cap: 'butt' } },
  ];
}

function veil(box: Box): Shape[] {
  const [left, top, right, bottom] = box;
  return right - left < 1 || bottom - top < 1 ? [] : [{ kind: 'path', closed: true, lines: [corners(box)], fill: { ink: 'panel', opacity: 0.62 } }];
}

function corners([left, top, right, bottom]: Box): Point[] {
  return [[left, top], [right, top], [right, bottom], [left, bottom]];
}
