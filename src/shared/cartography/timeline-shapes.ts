/** Bars of fuzzy dates, and the lines from a selected event to those it is linked with. */
import { boundsOf, scopeOf } from '../domain/when.ts';
import { type LabelCandidate, labelShapes, placeLabels } from './labels.ts';
import type { Point, Shape } from './shape.ts';
import type { TimeAxis } from './time-axis.ts';
import { plexWidth } from './type-width.ts';
import { FADE, type Span, type TimelineEvent } from './timeline-layout.ts';

const HALF_HEIGHT = 3;
const SLICES = 10;
const OPACITY = 0.5;

/** What is known, solid; what is open, fading away over some pixels; an approximate date with a dashed outline. */
export function barShapes({ left, right, openStart, openEnd, symbol: { ink }, isQualified }: Span, axis: TimeAxis, y: number): Shape[] {
  const slice = (from: number, to: number, opacity: number): Shape[] => {
    const [start, end] = [Math.max(axis.left, from), Math.min(axis.right, to)];
    return end <= start ? [] : [{ kind: 'path', closed: true, lines: [boxOf(start, end, y)], fill: { ink, opacity } }];
  };
  const fade = (from: number, direction: 1 | -1): Shape[] =>
    Array.from({ length: SLICES }, (_, index) => {
      const [near, far] = [from + (direction * FADE * index) / SLICES, from + (direction * FADE * (index + 1)) / SLICES];
      return slice(Math.min(near, far), Math.max(near, far), OPACITY * (1 - (index + 0.5) / SLICES));
    }).flat();
  const [start, end] = [Math.max(axis.left, left), Math.min(axis.right, right)];
  const outline: Shape[] = isQualified && end > start
    ? [{ kind: 'path', closed: true, lines: [boxOf(start, end, y)], stroke: { ink, width: 0.9, dash: [2.5, 2], cap: 'butt' } }]
    : [];
  return [
    ...(openStart ? fade(left, -1) : []),
    ...slice(left, right, isQualified ? OPACITY * 0.5 : OPACITY),
    ...(openEnd ? fade(right, 1) : []),
    ...outline,
  ];
}

export interface LinkInput {
  readonly events: readonly TimelineEvent[];
  readonly selectedId?: string | null;
  readonly lang: 'fr' | 'en';
}

/**
 * Curves between the selected event and those of the other kind linked with it: from an incident to its answers, from a
 * meeting to what it answers. Each bears the days between the two, where there is room.
 */
export function linkShapes({ events, selectedId, lang }: LinkInput, axis: TimeAxis, places: ReadonlyMap<string, Point>): Shape[] {
  const selected = events.find(({ id }) => id === selectedId);
  const from = selected ? places.get(selected.id) : undefined;
  if (!selected || !from) return [];
  const curves = linkedWith(selected, events).flatMap((other) => {
    const to = places.get(other.id);
    const inView = to && [from, to].every(([x]) => x >= axis.left && x <= axis.right);
    return inView ? [{ line: curveBetween(from, to), days: Math.abs(dayOf(other) - dayOf(selected)) }] : [];
  });
  const candidates = curves.map(({ line, days }) => lagLabel(line, days, lang));
  const marks = [...places.values()].map((at) => ({ at, radius: at === from ? 13 : 6 }));
  const labels = placeLabels(candidates, marks, { width: axis.right, height: Infinity, measure: plexWidth });
  return [
    ...curves.map(({ line }): Shape => ({ kind: 'path', closed: false, lines: [line], stroke: { ink: 'ink3', width: 1 } })),
    ...labels.flatMap(labelShapes),
  ];
}

function linkedWith(selected: TimelineEvent, events: readonly TimelineEvent[]): TimelineEvent[] {
  const targets = new Set(selected.links.map(({ to }) => to));
  return events.filter(({ id, kind, links }) => kind !== selected.kind && (targets.has(id) || links.some(({ to }) => to === selected.id)));
}

const CURVE_STEPS = 20;

/** Leaves and arrives vertically. */
function curveBetween(from: Point, to: Point): Point[] {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, step): Point => {
    const t = step / CURVE_STEPS;
    return [from[0] + (to[0] - from[0]) * (3 * t * t - 2 * t ** 3), from[1] + (to[1] - from[1]) * t];
  });
}

/** On the curve, nearer to the answer than to what is answered. */
function lagLabel(line: readonly Point[], days: number, lang: 'fr' | 'en'): LabelCandidate {
  const positions = [13, 11, 15, 9, 7].flatMap((step) => {
    const point = line[step];
    return point ? [{ at: [point[0], point[1] + 3.5] as const, anchor: 'middle' as const }] : [];
  });
  return { text: `${days}\u00a0${lang === 'fr' ? 'j' : 'd'}`, size: 10.5, weight: 500, ink: 'ink2', priority: days, positions, halo: 'panel' };
}

function dayOf({ when }: TimelineEvent): number {
  return scopeOf(boundsOf(when)).from;
}

function boxOf(left: number, right: number, y: number): Point[] {
  return [[left, y - HALF_HEIGHT], [right, y - HALF_HEIGHT], [right, y + HALF_HEIGHT], [left, y + HALF_HEIGHT]];
}
