/** Many events in one mark: a number in a ring whose arcs are the shares of the groups. */
import type { Language } from '../domain/document.ts';
import { EVENT_GROUPS } from '../domain/taxonomy.ts';
import { inkOf } from './palette.ts';
import type { Point, Shape } from './shape.ts';

export interface ClusterMark {
  readonly at: Point;
  readonly count: number;
  /** By group, in the order of EVENT_GROUPS. */
  readonly groups: readonly number[];
}

const RING = 4;

/** Pixels to the outside of the ring; grows with the order of magnitude. */
export function clusterRadius(count: number): number {
  return 12 + Math.min(14, Math.log2(count) * 0.9);
}

/** The arcs run from the top clockwise in the order of the legend. */
export function clusterShapes({ at, count, groups }: ClusterMark, lang: Language): Shape[] {
  const radius = clusterRadius(count);
  let from = 0;
  const arcs = EVENT_GROUPS.flatMap((group, index): Shape[] => {
    const own = groups[index] ?? 0;
    if (own === 0) return [];
    const to = from + own / count;
    const line = arc(at, radius - RING / 2, from, to);
    from = to;
    return [{ kind: 'path', lines: [line], closed: false, stroke: { ink: inkOf(group), width: RING, cap: 'butt' } }];
  });
  const size = count > 99 && count < 1000 ? 10 : 12;
  return [
    { kind: 'disc', at, radius: radius + 1.5, fill: { ink: 'paper' } },
    ...arcs,
    { kind: 'text', at: [at[0], at[1] + size * 0.36], text: shortCount(count, lang), size, weight: 600, anchor: 'middle', fill: { ink: 'ink' } },
  ];
}

/** Two figures and their order of magnitude where there are more than three: 1,2k, 34k, 1,5M. */
export function shortCount(count: number, lang: Language): string {
  if (count < 1000) return String(count);
  const [value, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
  const text = value < 9.95 ? value.toFixed(1) : value.toFixed(0);
  return `${lang === 'fr' ? text.replace('.', ',') : text}${unit}`;
}

function arc([x, y]: Point, radius: number, from: number, to: number): Point[] {
  const steps = Math.max(2, Math.ceil((to - from) * 48));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (from + ((to - from) * step) / steps) * 2 * Math.PI - Math.PI / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}
