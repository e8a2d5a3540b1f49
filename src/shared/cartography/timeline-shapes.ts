/** Bars of fuzzy dates, and the lines from a selected event to those it is linked with. */
import { boundsOf, scopeOf } from '../domain/when.ts';
import type { Point, Shape } from './shape.ts';
import type { TimeAxis } from './time-axis.ts';
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

/** Curves between the selected event and those linked with it, each with the days between the two. */
export function linkShapes({ events, selectedId, lang }: LinkInput, axis: TimeAxis, places: ReadonlyMap<string, Point>): Shape[] {
  const selected = events.find(({ id }) => id === selectedId);
  const from = selected ? places.get(selected.id) : undefined;
  if (!selected || !from) return [];
  const targets = new Set(selected.links.map(({ to }) => to));
  return events
    .filter(({ id, links }) => id !== selected.id && (targets.has(id) || links.some(({ to }) => to === selected.id)))
    .flatMap((other) => {
      const to = places.get(other.id);
      const days = Math.abs(dayOf(other) - dayOf(selected));
      const inView = to && to[0] >= axis.left && to[0] <= axis.right && from[0] >= axis.left && from[0] <= axis.right;
      return to && inView ? linkShape(from, to, lagLabel(days, lang)) : [];
    });
}

function linkShape(from: Point, to: Point, label: string): Shape[] {
  const curve = Array.from({ length: 21 }, (_, step): Point => {
    const t = step / 20;
    // A cubic with horizontal middle: 3t² − 2t³ across, straight down.
    return [from[0] + (to[0] - from[0]) * (3 * t * t - 2 * t ** 3), from[1] + (to[1] - from[1]) * t];
  });
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 3.5];
  return [
    { kind: 'path', closed: false, lines: [curve], stroke: { ink: 'ink3', width: 1 } },
    { kind: 'text', at: middle, text: label, size: 10.5, anchor: 'middle', fill: { ink: 'ink2' }, halo: { ink: 'panel', width: 4 } },
  ];
}

function lagLabel(days: number, lang: 'fr' | 'en'): string {
  return `${days}\u00a0${lang === 'fr' ? 'j' : 'd'}`;
}

function dayOf({ when }: TimelineEvent): number {
  return scopeOf(boundsOf(when)).from;
}

function boxOf(left: number, right: number, y: number): Point[] {
  return [[left, y - HALF_HEIGHT], [right, y - HALF_HEIGHT], [right, y + HALF_HEIGHT], [left, y + HALF_HEIGHT]];
}
