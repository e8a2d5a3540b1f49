/** The two axes of the frontier strip: kilometre along the border across, time downwards; and the names that stand along them. */
import type { Language } from '../domain/document.ts';
import type { ClosedDayRange, Day } from '../domain/when.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Point, Shape } from './shape.ts';
import { timeTicks } from './time-axis.ts';
import { plexWidth } from './type-width.ts';

export interface KmRange {
  readonly from: number;
  readonly to: number;
}

/** A town or crossing near the border; the lower the rank, the sooner it is named. */
export interface Landmark {
  readonly name: string;
  readonly km: number;
  readonly rank: number;
}

export interface FrontierAxes {
  /** Kilometres shown; west at the left. */
  readonly km: KmRange;
  /** Days shown, inclusive; the first at the top. */
  readonly days: ClosedDayRange;
  /** Pixels of the field. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function xOfKm({ km, left, right }: FrontierAxes, value: number): number {
  return left + ((value - km.from) / (km.to - km.from)) * (right - left);
}

export function kmAt({ km, left, right }: FrontierAxes, x: number): number {
  return km.from + ((x - left) / (right - left)) * (km.to - km.from);
}

/** Pixel of the beginning of a day. */
export function yOfDay({ days, top, bottom }: FrontierAxes, day: Day): number {
  return top + ((day - days.from) / (days.to - days.from + 1)) * (bottom - top);
}

export function dayAtY({ days, top, bottom }: FrontierAxes, y: number): Day {
  return Math.floor(days.from + ((y - top) / (bottom - top)) * (days.to - days.from + 1));
}

/** Rows that names may stand in above the kilometres. */
export const NAME_ROWS = 3;
const NAME_ROW = 15;
const NAME_SIZE = 11;
const NAME_AIR = 8;
const KM_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 250, 500];
const KM_WIDTH = 90;

/** Names over the axis, with a dotted line down from each; what finds no room in three rows stays unnamed. */
export function landmarkShapes(axes: FrontierAxes, landmarks: readonly Landmark[]): Shape[] {
  const { left, right, top, bottom } = axes;
  const ends: { from: number; to: number }[][] = Array.from({ length: NAME_ROWS }, () => []);
  const inView = landmarks.filter(({ km }) => km >= axes.km.from && km <= axes.km.to).toSorted((a, b) => a.rank - b.rank || a.km - b.km);
  const [lines, names]: [Shape[], Shape[]] = [[], []];
  for (const { name, km } of inView) {
    const x = xOfKm(axes, km);
    const half = plexWidth(name, NAME_SIZE, 400, 'sans') / 2;
    const middle = Math.min(Math.max(x, left - 30 + half), right + 8 - half);
    const span = { from: middle - half - NAME_AIR / 2, to: middle + half + NAME_AIR / 2 };
    const row = ends.findIndex((taken) => taken.every(({ from, to }) => span.to <= from || span.from >= to));
    if (row < 0) continue;
    ends[row]?.push(span);
    const y = top - 34 - row * NAME_ROW;
    lines.push(
      { kind: 'path', closed: false, lines: [[[x, y + 4], [x, top]]], stroke: { ink: 'line2', width: 1, cap: 'butt' } },
      { kind: 'path', closed: false, lines: [[[x, top], [x, bottom]]], stroke: { ink: 'line2', width: 1, dash: [1.5, 4], cap: 'butt' } },
    );
    names.push({ kind: 'text', at: [middle, y], text: name, size: NAME_SIZE, anchor: 'middle', fill: { ink: 'ink' }, halo: { ink: 'panel', width: 4 } });
  }
  // A line to a higher row passes behind the names of the lower ones.
  return [...lines, ...names];
}

export function kmAxisShapes(axes: FrontierAxes, lang: Language): Shape[] {
  const { km, left, right, top } = axes;
  const perKm = (right - left) / (km.to - km.from);
  const step = KM_STEPS.find((candidate) => candidate * perKm >= KM_WIDTH) ?? KM_STEPS.at(-1) ?? 500;
  const first = Math.ceil(km.from / step) * step;
  const values = Array.from({ length: Math.floor((km.to - first) / step) + 1 }, (_, index) => first + index * step);
  return [
    { kind: 'path', closed: false, lines: [[[left, top], [right, top]]], stroke: { ink: 'ink', width: 2.2, cap: 'butt' } },
    ...values.flatMap((value): Shape[] => [
      { kind: 'path', closed: false, lines: [[[xOfKm(axes, value), top - 6], [xOfKm(axes, value), top]]], stroke: { ink: 'ink', width: 1.2, cap: 'butt' } },
      { kind: 'text', at: [xOfKm(axes, value), top - 11], text: value === first ? `${formatNumber(value, lang)}\u00a0km` : formatNumber(value, lang), size: 11, anchor: 'middle', fill: { ink: 'ink2' }, halo: { ink: 'panel', width: 3 } },
    ]),
  ];
}

/** The ticks of the time axis, turned downwards. */
export function dayAxisShapes(axes: FrontierAxes, lang: Language): Shape[] {
  const { days, left, right, top, bottom } = axes;
  // Names stand under each other, so they need a line's height, not a word's width: the axis is stretched for choosing.
  const stretch = 3;
  const ticks = timeTicks({ window: days, left: 0, right: (bottom - top) * stretch }, lang);
  return ticks.flatMap(({ day, label, isMajor }): Shape[] => {
    const y = yOfDay(axes, day);
    const line: Point[] = [[left, y], [right, y]];
    return [
      { kind: 'path', closed: false, lines: [line], stroke: { ink: isMajor ? 'line2' : 'line', width: 1, cap: 'butt' } },
      ...(label === '' ? [] : [{
        kind: 'text' as const, at: [left - 10, y + 4] as const, text: label, size: 11, weight: isMajor ? (600 as const) : (400 as const), anchor: 'end' as const,
        fill: { ink: isMajor ? ('ink' as const) : ('ink2' as const) },
      }]),
    ];
  });
}
