/** The rectangle drawn on the strip. Pure. */
import { dayAtY, kmAt, type FrontierAxes } from '#shared/cartography/frontier-axis';
import type { Brush } from '#shared/cartography/frontier-brush';
import type { Point } from '#shared/cartography/shape';
import type { Axis, StripWindow } from './window.ts';

/** Whether anything is brushed. */
export function hasBrush({ km, days }: Brush): boolean {
  return km !== null || days !== null;
}

/** Pixels around the field in which a drag still begins in it: marks at its edge reach beyond. */
const EDGE = 10;

/** What a drag that begins there brushes: beside the field days only, above it kilometres only, the corner nothing. */
export function axesUnder({ left, right, top }: FrontierAxes, [x, y]: Point): readonly Axis[] {
  const isBeside = x < left - EDGE || x > right + EDGE;
  if (y < top) return isBeside ? [] : ['km'];
  return isBeside ? ['days'] : ['km', 'days'];
}

/** Between two points of the strip, on the axes named; whole days and kilometres, nothing beyond the window. */
export function brushBetween(axes: FrontierAxes, from: Point, to: Point, along: readonly Axis[]): Brush {
  const x = (value: number): number => kmAt(axes, clamp(value, axes.left, axes.right));
  const y = (value: number): number => dayAtY(axes, clamp(value, axes.top, axes.bottom - 0.01));
  return {
    km: along.includes('km') ? { from: Math.floor(Math.min(x(from[0]), x(to[0]))), to: Math.ceil(Math.max(x(from[0]), x(to[0]))) } : null,
    days: along.includes('days') ? { from: Math.min(y(from[1]), y(to[1])), to: Math.max(y(from[1]), y(to[1])) } : null,
  };
}

/** The days and kilometres that a window shows, whole ones. */
export function brushOfWindow({ km, days }: StripWindow): Brush {
  return {
    km: { from: Math.floor(km.from), to: Math.ceil(km.to) },
    days: { from: Math.floor(days.from), to: Math.ceil(days.to) },
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
