/** Too many events for marks: how many incidents fall in each cell of kilometre and time, how many meetings in each span of days. */
import type { FrontierAxes } from './frontier-axis.ts';
import { MEETINGS_WIDTH } from './frontier-meetings.ts';
import type { Point, Shape } from './shape.ts';

export interface StripDensity {
  /** Kilometres and days that the cells cover, [from, to]; days inclusive. */
  readonly km: readonly [number, number];
  readonly days: readonly [number, number];
  readonly columns: number;
  readonly lines: number;
  /** [line × columns + column]. */
  readonly cells: Uint32Array;
  /** By line. */
  readonly meetings: Uint32Array;
}

/** Steps of strength, the lightest first; each stands for about a third of an order of magnitude. */
const STRENGTHS = [0.14, 0.26, 0.4, 0.56, 0.74, 0.95] as const;

export function densityShapes(density: StripDensity, axes: FrontierAxes): Shape[] {
  const { columns, lines, cells, meetings } = density;
  const most = cells.reduce((high, count) => Math.max(high, count), 1);
  const x = (column: number): number => clamp(axes.left + ((at(density.km, column / columns) - axes.km.from) / (axes.km.to - axes.km.from)) * (axes.right - axes.left), axes.left, axes.right);
  const y = (line: number): number => clamp(axes.top + ((at([density.days[0], density.days[1] + 1], line / lines) - axes.days.from) / (axes.days.to - axes.days.from + 1)) * (axes.bottom - axes.top), axes.top, axes.bottom);
  const boxes: Point[][][] = STRENGTHS.map(() => []);
  cells.forEach((count, index) => {
    if (count === 0) return;
    const [line, column] = [Math.floor(index / columns), index % columns];
    boxes[strengthOf(count, most)]?.push(box(x(column), y(line), x(column + 1) - 0.5, y(line + 1) - 0.5));
  });
  const mostMet = meetings.reduce((high, count) => Math.max(high, count), 1);
  const bars = [...meetings].flatMap((count, line) => (count === 0 ? [] : [box(8, y(line), 8 + 4 + (MEETINGS_WIDTH - 16) * (Math.log1p(count) / Math.log1p(mostMet)), y(line + 1) - 0.5)]));
  return [
    ...boxes.flatMap((lined, strength): Shape[] => (lined.length === 0 ? [] : [{ kind: 'path', closed: true, lines: lined, fill: { ink: 'civ', opacity: STRENGTHS[strength] } }])),
    ...(bars.length === 0 ? [] : [{ kind: 'path' as const, closed: true, lines: bars, fill: { ink: 'talk' as const, opacity: 0.7 } }]),
  ];
}

/** Evenly over the orders of magnitude, so that a few are seen beside many. */
function strengthOf(count: number, most: number): number {
  return Math.min(STRENGTHS.length - 1, Math.floor((Math.log(count) / Math.log(Math.max(2, most))) * STRENGTHS.length));
}

function at([from, to]: readonly [number, number], share: number): number {
  return from + (to - from) * share;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function box(left: number, top: number, right: number, bottom: number): Point[] {
  return [[left, top], [right, top], [right, bottom], [left, bottom]];
}
