/** Counts over time where single marks would not fit: stacked bars by group, a long interval spread over the bars it covers. */
import { EVENT_GROUPS, type EventGroup, type EventKind, isMeetingGroup } from '../domain/taxonomy.ts';
import { boundsOf, type Day, scopeOf } from '../domain/when.ts';
import type { Bins } from '../engine/cube.ts';
import type { Hit } from './marks.ts';
import { inkOf } from './palette.ts';
import type { Point, Shape } from './shape.ts';
import { type TimeAxis, xOf } from './time-axis.ts';
import type { Span } from './timeline-layout.ts';

export interface Bin {
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  /** Events by group; parts of an event where its interval covers more than one bin. */
  readonly counts: ReadonlyMap<EventGroup, number>;
  readonly total: number;
  /** Ids of the events whose interval begins here. */
  readonly ids: readonly string[];
}

const NARROWEST_BIN = 5;
const TALLEST_UNIT = 12;
const BIN_DAYS = [1, 2, 7, 14, 28, 91, 182, 364];

export function binsOf(spans: readonly Span[], axis: TimeAxis): Bin[] {
  const dayWidth = (axis.right - axis.left) / (axis.window.to - axis.window.from + 1);
  const days = BIN_DAYS.find((count) => count * dayWidth >= NARROWEST_BIN) ?? 364;
  // Bins keep their days while the window moves: weeks begin on Mondays (day 4 was one).
  const binOf = (day: Day): number => Math.floor((day - 4) / days);
  const counts = new Map<number, Map<EventGroup, number>>();
  const ids = new Map<number, string[]>();
  for (const { event, symbol } of spans) {
    const { from, to } = scopeOf(boundsOf(event.when));
    const [first, last] = [binOf(from), binOf(to)];
    for (let bin = first; bin <= last; bin++) {
      const groups = counts.get(bin) ?? new Map<EventGroup, number>();
      groups.set(symbol.group, (groups.get(symbol.group) ?? 0) + 1 / (last - first + 1));
      counts.set(bin, groups);
    }
    ids.set(first, [...(ids.get(first) ?? []), event.id]);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([bin, groups]) => ({
    from: bin * days + 4, to: (bin + 1) * days + 3, counts: groups,
    total: [...groups.values()].reduce((sum, count) => sum + count, 0), ids: ids.get(bin) ?? [],
  }));
}

/** Bins from counts by group and bin, for the groups of one kind. */
export function countedBins({ bins, counts }: { readonly bins: Bins; readonly counts: Float64Array }, kind: EventKind): Bin[] {
  const groups = EVENT_GROUPS.map((group, index) => ({ group, index })).filter(({ group }) => isMeetingGroup(group) === (kind === 'meeting'));
  return Array.from({ length: bins.count }, (_, bin): Bin => {
    const own = groups.map(({ group, index }) => [group, counts[index * bins.count + bin] ?? 0] as const).filter(([, count]) => count > 0);
    const from = bins.first + bin * bins.step;
    return { from, to: from + bins.step - 1, counts: new Map(own), total: own.reduce((sum, [, count]) => sum + count, 0), ids: [] };
  }).filter(({ total }) => total > 0);
}

/** Bars that stand on a base line and are at most so high; a hit a bar, for the events that begin in it. */
export function histogramShapes(bins: readonly Bin[], axis: TimeAxis, base: number, height: number): { shapes: Shape[]; hits: Hit[] } {
  const most = bins.reduce((high, bin) => Math.max(high, bin.total), 1);
  const unit = Math.min(TALLEST_UNIT, height / most);
  const bars = bins.map((bin) => ({ bin, left: xOf(axis, bin.from) + 0.6, right: xOf(axis, bin.to + 1) - 0.6 }));
  return {
    shapes: barShapes(bars, base, unit),
    hits: bars.flatMap(({ bin: { ids, total }, left, right }) => {
      const [id] = ids;
      if (id === undefined) return [];
      const radius = Math.max(6, (right - left) / 2, (total * unit) / 2);
      return [{ id, ids, at: [(left + right) / 2, base - (total * unit) / 2] as const, radius }];
    }),
  };
}

/** One form a group: many bars are drawn as quickly as one. */
function barShapes(bars: readonly { readonly bin: Bin; readonly left: number; readonly right: number }[], base: number, unit: number): Shape[] {
  const lines = new Map(EVENT_GROUPS.map((group) => [group, [] as Point[][]]));
  for (const { bin: { counts }, left, right } of bars) {
    let bottom = base;
    for (const group of EVENT_GROUPS) {
      const count = counts.get(group) ?? 0;
      if (count === 0) continue;
      const top = bottom - count * unit;
      lines.get(group)?.push([[left, bottom], [left, top], [right, top], [right, bottom]]);
      bottom = top;
    }
  }
  return [...lines].flatMap(([group, own]): Shape[] => (own.length === 0 ? [] : [{ kind: 'path', closed: true, lines: own, fill: { ink: inkOf(group) } }]));
}
