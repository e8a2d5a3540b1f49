/** Marks of the frontier strip: where along the border, when, on which side, how deadly; what is not known exactly is a box. */
import type { EventRecord } from '../domain/event.ts';
import { sideOf } from '../domain/filter.ts';
import { boundsOf, type DayRange, scopeOf } from '../domain/when.ts';
import { nearest } from '../domain/where.ts';
import type { FrontierAxes } from './frontier-axis.ts';
import { xOfKm, yOfDay } from './frontier-axis.ts';
import type { Hit } from './marks.ts';
import { type Ink, inkOf } from './palette.ts';
import { groupOf } from '../domain/taxonomy.ts';
import type { Point, Shape } from './shape.ts';

export interface StripMark {
  readonly event: EventRecord;
  readonly ink: Ink;
  /** Where it is, or the middle of where it may be. */
  readonly at: Point;
  readonly radius: number;
  readonly isRing: boolean;
  /** Known only to be along the border: drawn in the margin at the right. */
  readonly isAlong: boolean;
  /** Left, top, right, bottom of what is not known exactly; null where both kilometre and day are. */
  readonly box: readonly [number, number, number, number] | null;
  /** Where it is drawn, set apart from others that fall on the same spot. */
  readonly drawn: Point;
}

/** Pixels at the right, for what is known only to be along the border. */
export const ALONG_MARGIN = 64;

const SMALLEST = 3.6;
const LARGEST = 13;
/** Nearer than so many kilometres and days, a place or date counts as exact. */
const EXACT_KM = 3;
const EXACT_DAYS = 1;
/** An event that may lie on more of the border than this is "along the border": it stands in the margin. */
const ALONG_KM = 1200;
/** An open end is drawn this far, in pixels: it does not flood what follows. */
const OPEN_REACH = 40;
/** Fill of a box of 60 × 60 pixels; larger ones are lighter, so that vague knowledge never outweighs exact knowledge. */
const BOX_OPACITY = 0.16;
const BOX_AREA = 3600;
const FARTHEST_APART = 44;
const FARTHEST_IN_MARGIN = ALONG_MARGIN / 2 - 8;
/** Beyond so many boxes each counts as lying on as many others as this. */
const MOST_COUNTED = 400;
const CROWD = 12;

/** Incidents with a kilometre within `maxDistanceKm` of the border, biggest first, crowded ones set apart sideways. */
export function stripMarks(events: readonly EventRecord[], axes: FrontierAxes, maxDistanceKm: number): StripMark[] {
  const marks = events.flatMap((event) => {
    const mark = event.kind === 'incident' ? markOf(event, axes, maxDistanceKm) : null;
    return mark ? [mark] : [];
  });
  return setApart(marks.sort((a, b) => b.radius - a.radius || (a.event.id < b.event.id ? -1 : 1)));
}

/** Whether the strip has a place for it: an incident with a kilometre, near enough to the border; every meeting is a line across. */
export function isOnStrip({ kind, frontier: { km, distanceKm } }: EventRecord, maxDistanceKm: number): boolean {
  const distance = nearest(distanceKm);
  return kind === 'meeting' || (km !== null && distance !== null && distance <= maxDistanceKm);
}

/** Area by killed: the eye compares areas. Nobody killed, or nothing known, is the smallest mark. */
export function radiusOfKilled(killed: number): number {
  return Math.min(LARGEST, SMALLEST + 1.5 * Math.sqrt(killed));
}

export function markShapes({ ink, at, drawn, radius, isRing, box }: StripMark, isSelected: boolean): Shape[] {
  const leader: Shape[] = Math.abs(drawn[0] - at[0]) > radius + 1
    ? [{ kind: 'path', closed: false, lines: [[at, drawn]], stroke: { ink, width: 0.8, opacity: 0.6 } }] : [];
  const ring = Math.max(1.6, radius * 0.42);
  return [
    ...(isSelected ? [{ kind: 'disc' as const, at: drawn, radius: radius + 6, fill: { ink: 'paper' as const, opacity: 0.8 }, stroke: { ink: 'sel' as const, width: 2 } }] : []),
    ...leader,
    { kind: 'disc', at: drawn, radius: radius + 1.4, fill: { ink: 'panel' } },
    isRing
      ? { kind: 'disc', at: drawn, radius: radius - ring / 2, fill: { ink: 'panel' }, stroke: { ink, width: ring } }
      : { kind: 'disc', at: drawn, radius, fill: { ink } },
    ...(box && isSelected ? boxShapes({ ink, box }, 1, true) : []),
  ];
}

/** The boxes of all marks, widest first; where they lie on each other each is fainter, so that the pile is no darker than one. */
export function allBoxShapes(marks: readonly StripMark[]): Shape[] {
  const boxed = marks.filter(({ box }) => box !== null).toSorted((a, b) => areaOf(b.box) - areaOf(a.box));
  const pileOf = ({ box }: StripMark): number => (boxed.length > MOST_COUNTED ? CROWD : boxed.filter((other) => touches(box, other.box)).length);
  return boxed.flatMap((mark) => boxShapes(mark, pileOf(mark)));
}

function boxShapes({ ink, box }: Pick<StripMark, 'ink' | 'box'>, pile: number, isSelected = false): Shape[] {
  if (!box) return [];
  const [x0, y0, x1, y1] = box;
  const lines: Point[][] = [[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]];
  const opacity = Math.min(BOX_OPACITY, BOX_OPACITY * Math.sqrt(BOX_AREA / areaOf(box))) / pile;
  return [
    { kind: 'path', closed: true, lines, fill: { ink, opacity: Math.max(0.02, opacity) } },
    { kind: 'path', closed: true, lines, stroke: { ink, width: isSelected ? 1.6 : 0.9, dash: [3, 2.5], opacity: isSelected ? 1 : 0.65 / Math.sqrt(pile), cap: 'butt' } },
  ];
}

function areaOf(box: StripMark['box']): number {
  return box ? (box[2] - box[0]) * (box[3] - box[1]) : 0;
}

function touches(a: StripMark['box'], b: StripMark['box']): boolean {
  return a !== null && b !== null && a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

export function hitOf({ event: { id }, drawn, radius }: StripMark): Hit {
  return { id, ids: [id], at: drawn, radius: Math.max(8, radius + 2) };
}

function markOf(event: EventRecord & { kind: 'incident' }, axes: FrontierAxes, maxDistanceKm: number): StripMark | null {
  const { km } = event.frontier;
  if (km === null || !isOnStrip(event, maxDistanceKm)) return null;
  const [fromKm, toKm] = typeof km === 'number' ? [km, km] : km;
  const bounds = boundsOf(event.when);
  const { from, to } = scopeOf(bounds);
  if (toKm < axes.km.from || fromKm > axes.km.to || to < axes.days.from || from > axes.days.to) return null;
  const isAlong = toKm - fromKm > ALONG_KM;
  const x = isAlong ? axes.right + ALONG_MARGIN / 2 : xOfKm(axes, middleWithin(fromKm, toKm, axes.km.from, axes.km.to));
  const y = yOfDay(axes, middleWithin(from, to, axes.days.from, axes.days.to) + 0.5);
  return {
    event, ink: inkOf(groupOf(event)), at: [x, y], drawn: [x, y], radius: radiusOfKilled(event.casualties.killed?.[0] ?? 0),
    isRing: sideOf(event) === 'MR', isAlong,
    box: isAlong ? alongBox(axes, bounds) : boxOf(axes, [fromKm, toKm], bounds),
  };
}

function boxOf(axes: FrontierAxes, [fromKm, toKm]: readonly [number, number], bounds: DayRange): StripMark['box'] {
  const { from, to } = scopeOf(bounds);
  const isExact = toKm - fromKm <= EXACT_KM && to - from < EXACT_DAYS && bounds.from !== null && bounds.to !== null;
  if (isExact) return null;
  const [left, right] = [xOfKm(axes, Math.max(fromKm, axes.km.from)), xOfKm(axes, Math.min(toKm, axes.km.to))];
  const [top, bottom] = rows(axes, bounds);
  const [padX, padY] = [Math.max(0, (9 - (right - left)) / 2), Math.max(0, (9 - (bottom - top)) / 2)];
  return [left - padX, top - padY, right + padX, bottom + padY];
}

function alongBox(axes: FrontierAxes, bounds: DayRange): StripMark['box'] {
  const [top, bottom] = rows(axes, bounds);
  const middle = axes.right + ALONG_MARGIN / 2;
  return bottom - top < 9 ? null : [middle - 5, top, middle + 5, bottom];
}

/** Top and bottom of what is known of the date; an open end reaches a little beyond the known one. */
function rows(axes: FrontierAxes, bounds: DayRange): [number, number] {
  const { from, to } = scopeOf(bounds);
  const [top, bottom] = [yOfDay(axes, from), yOfDay(axes, to + 1)];
  const [first, last] = [bounds.from === null ? top - OPEN_REACH : top, bounds.to === null ? bottom + OPEN_REACH : bottom];
  return [Math.max(first, axes.top), Math.min(last, axes.bottom)];
}

function middleWithin(from: number, to: number, low: number, high: number): number {
  return (Math.max(from, low) + Math.min(to, high)) / 2;
}

/** Each mark at the nearest free spot sideways; where there is none within reach it stays on the others. */
function setApart(marks: readonly StripMark[]): StripMark[] {
  const rows = new Map<number, StripMark[]>();
  const rowOf = (y: number): number => Math.floor(y / (LARGEST * 2));
  return marks.map((mark) => {
    const [x, y] = mark.at;
    const near = [-1, 0, 1].flatMap((step) => rows.get(rowOf(y) + step) ?? []);
    const isFree = (at: number): boolean => near.every((other) => Math.hypot(other.drawn[0] - at, other.drawn[1] - y) >= (other.radius + mark.radius) * 0.92);
    const step = Math.max(2, mark.radius);
    const offsets = Array.from({ length: Math.floor((mark.isAlong ? FARTHEST_IN_MARGIN : FARTHEST_APART) / step) }, (_, index) => [(index + 1) * step, -(index + 1) * step]).flat();
    const free = [0, ...offsets].find((offset) => isFree(x + offset)) ?? 0;
    const placed: StripMark = { ...mark, drawn: [x + free, y] };
    rows.set(rowOf(y), [...(rows.get(rowOf(y)) ?? []), placed]);
    return placed;
  });
}
