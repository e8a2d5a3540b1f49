/**
 * Marks that fall together: a few are spread in a small ring around their place so that each can be seen and chosen,
 * more become one cluster, a number in a ring of shares.
 */
import { EVENT_GROUPS } from '../domain/taxonomy.ts';
import { clusterRadius, clusterShapes } from './cluster-marks.ts';
import type { Point, Shape } from './shape.ts';
import { type EventSymbol, symbolReach, symbolShapes } from './symbols.ts';

export interface Mark {
  readonly id: string;
  readonly symbol: EventSymbol;
  readonly at: Point;
}

/** Something that can be picked; a cluster holds more than one id. */
export interface Hit {
  /** The first of `ids`. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly at: Point;
  readonly radius: number;
}

export interface MarkGroup {
  readonly at: Point;
  readonly marks: readonly Mark[];
}

/** Up to so many marks are spread; one more makes a cluster. */
const MOST_SPREAD = 4;
/** Two groups nearer than this share of their reach are joined. */
const OVERLAP = 0.88;
const PICK_RADIUS = 9;
const HALO = 4;
const CELL = 48;

/** Joins marks until none covers another by much. Deterministic; does not depend on the order of the marks. */
export function groupMarks(marks: readonly Mark[]): MarkGroup[] {
  let groups: readonly MarkGroup[] = [...marks].sort(byId).map((mark) => ({ at: mark.at, marks: [mark] }));
  for (;;) {
    const joined = joinOnce(groups);
    if (joined.length === groups.length) return joined;
    groups = joined;
  }
}

/** How far a group reaches from its middle, pixels. */
export function groupReach({ marks }: MarkGroup): number {
  if (marks.length > MOST_SPREAD) return clusterRadius(marks.length) + HALO;
  const widest = Math.max(...marks.map(({ symbol }) => symbolReach(symbol)));
  return marks.length === 1 ? widest : spreadRadius(marks.length) + widest;
}

export function groupShapes(group: MarkGroup): Shape[] {
  const { at, marks } = group;
  if (marks.length > MOST_SPREAD) return joinedShapes(group);
  const places = spreadPlaces(group);
  const symbols = marks.flatMap(({ symbol }, index) => symbolShapes(symbol, places[index] ?? at));
  if (marks.length === 1) return symbols;
  return [
    { kind: 'path', lines: places.map((place) => [at, place]), closed: false, stroke: { ink: 'ink3', width: 1 } },
    { kind: 'disc', at, radius: 1.8, fill: { ink: 'ink2' } },
    ...symbols,
  ];
}

export function groupHits(group: MarkGroup): Hit[] {
  const { at, marks } = group;
  const [first] = marks;
  if (first && marks.length > MOST_SPREAD) {
    return [{ id: first.id, ids: marks.map(({ id }) => id), at, radius: clusterRadius(marks.length) + 2 }];
  }
  const places = spreadPlaces(group);
  return marks.map(({ id }, index) => ({ id, ids: [id], at: places[index] ?? at, radius: PICK_RADIUS }));
}

/** Around a cluster of nothing but uncertain places stands a halo. */
function joinedShapes({ at, marks }: MarkGroup): Shape[] {
  const groups = EVENT_GROUPS.map((group) => marks.filter(({ symbol }) => symbol.group === group).length);
  const own = clusterShapes({ at, count: marks.length, groups }, 'fr');
  return marks.every(({ symbol }) => symbol.uncertain) ? [halo(at, clusterRadius(marks.length)), ...own] : own;
}

/** Around a cluster of nothing but uncertain places, as around a single one. */
function halo(at: Point, radius: number): Shape {
  return {
    kind: 'disc', at, radius: radius + HALO, fill: { ink: 'paper', opacity: 0.6 },
    stroke: { ink: 'ink2', width: 1.1, dash: [2.5, 2], cap: 'butt' },
  };
}

function spreadRadius(count: number): number {
  return Math.max(7.5, 7.5 / Math.sin(Math.PI / count));
}

/** Around the place, the first at the left for two, at the top for more. */
function spreadPlaces({ at: [x, y], marks }: MarkGroup): Point[] {
  if (marks.length === 1) return [[x, y]];
  const radius = spreadRadius(marks.length);
  const turn = marks.length === 2 ? Math.PI : -Math.PI / 2;
  return marks.map((_, index) => {
    const angle = turn + (2 * Math.PI * index) / marks.length;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** The largest first: each takes in what it covers. */
function joinOnce(groups: readonly MarkGroup[]): MarkGroup[] {
  const ordered = [...groups].sort((a, b) => b.marks.length - a.marks.length || byId(a.marks[0], b.marks[0]));
  const near = cellsOf(ordered);
  const gone = new Set<MarkGroup>();
  return ordered.flatMap((group) => {
    if (gone.has(group)) return [];
    gone.add(group);
    const covered = near(group).filter((other) => !gone.has(other) && isCovered(group, other));
    for (const other of covered) gone.add(other);
    return [covered.length === 0 ? group : merge([group, ...covered])];
  });
}

function isCovered(a: MarkGroup, b: MarkGroup): boolean {
  return Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < (groupReach(a) + groupReach(b)) * OVERLAP;
}

function merge(groups: readonly MarkGroup[]): MarkGroup {
  const marks = groups.flatMap((group) => group.marks).sort(byId);
  const mean = (axis: 0 | 1): number => marks.reduce((sum, mark) => sum + mark.at[axis], 0) / marks.length;
  return { at: [mean(0), mean(1)], marks };
}

function cellsOf(groups: readonly MarkGroup[]): (group: MarkGroup) => MarkGroup[] {
  const cells = new Map<string, MarkGroup[]>();
  const cellOf = ({ at }: MarkGroup): readonly [number, number] => [Math.floor(at[0] / CELL), Math.floor(at[1] / CELL)];
  for (const group of groups) {
    const key = cellOf(group).join();
    const cell = cells.get(key);
    if (cell) cell.push(group);
    else cells.set(key, [group]);
  }
  return (group) => {
    const [column, row] = cellOf(group);
    return [-1, 0, 1].flatMap((dy) => [-1, 0, 1].flatMap((dx) => cells.get([column + dx, row + dy].join()) ?? []));
  };
}

function byId(a: Mark | undefined, b: Mark | undefined): number {
  const [first, second] = [a?.id ?? '', b?.id ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
