/** Greedy label placement: the most important first, each at its first free position, nothing ever on top of anything. */
import type { Ink } from './palette.ts';
import type { Point, Shape } from './shape.ts';
import type { Family, Measure, Weight } from './type-width.ts';

export type Anchor = 'start' | 'middle' | 'end';

export interface LabelPosition {
  /** On the baseline. */
  readonly at: Point;
  readonly anchor: Anchor;
  /** Too far from a dot to be read as its name: only where a mark covers the dot. */
  readonly isFar?: boolean;
}

export interface LabelCandidate {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly family?: Family;
  readonly ink: Ink;
  /** Letter spacing in pixels. */
  readonly spacing?: number;
  /** Lower goes first. */
  readonly priority: number;
  /** Best first. */
  readonly positions: readonly LabelPosition[];
  /** A town's square dot; drawn with the label, left out where a mark covers it. */
  readonly dot?: Point;
  /** Ink of the ground that shows around the letters; `home` unless given. */
  readonly halo?: Ink;
}

/** Left, top, right, bottom in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Label {
  readonly candidate: LabelCandidate;
  readonly position: LabelPosition;
  readonly box: Box;
  readonly showsDot: boolean;
}

/** Discs that labels must stay clear of: marks, clusters, points along the border. */
export interface Obstacle {
  readonly at: Point;
  readonly radius: number;
  /** A point of a line: labels stay clear of it, a town's dot may lie on it. */
  readonly isLine?: boolean;
}

export interface LabelFrame {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** Boxes that labels must stay clear of. */
  readonly reserved?: readonly Box[];
}

const ASCENT = 0.76;
const DESCENT = 0.24;
const CLEARANCE = 2;
const DOT = 2;
const CELL = 48;

/** Deterministic: equal priorities go by text, then by position. A label that would leave the frame is left out. */
export function placeLabels(candidates: readonly LabelCandidate[], obstacles: readonly Obstacle[], frame: LabelFrame): Label[] {
  const taken = createOccupancy();
  const marks = createOccupancy();
  const labelled = createOccupancy();
  for (const { at: [x, y], radius, isLine = false } of obstacles) {
    const box: Box = [x - radius, y - radius, x + radius, y + radius];
    taken.add(box);
    if (!isLine) marks.add(box);
  }
  for (const box of frame.reserved ?? []) taken.add(box);
  const labels: Label[] = [];
  for (const candidate of [...candidates].sort(byPriority)) {
    const label = firstFree(candidate, { taken, marks, labelled }, frame);
    if (!label) continue;
    labels.push(label);
    for (const box of [label.box, ...(candidate.dot ? [dotBox(candidate.dot, 1)] : [])]) {
      taken.add(box);
      labelled.add(box);
    }
  }
  return labels;
}

/** Positions around a point, east first, at each of some distances from it, the nearest first. */
export function aroundPoint([x, y]: Point, size: number, distances: readonly number[]): LabelPosition[] {
  const middle = size * 0.35;
  return distances.flatMap((distance, index) => {
    const [above, below] = [y - distance * 0.75 - size * DESCENT, y + distance * 0.75 + size * ASCENT];
    const positions: LabelPosition[] = [
      { at: [x + distance, y + middle], anchor: 'start' }, { at: [x - distance, y + middle], anchor: 'end' },
      { at: [x + distance * 0.7, above], anchor: 'start' }, { at: [x + distance * 0.7, below], anchor: 'start' },
      { at: [x - distance * 0.7, above], anchor: 'end' }, { at: [x - distance * 0.7, below], anchor: 'end' },
      { at: [x, above - 1], anchor: 'middle' }, { at: [x, below + 1], anchor: 'middle' },
    ];
    return index === 0 ? positions : positions.map((position) => ({ ...position, isFar: true }));
  });
}

export function labelShapes({ candidate, position, showsDot }: Label): Shape[] {
  const { text, size, weight, family, ink, spacing, dot, halo = 'home' } = candidate;
  const shape: Shape = {
    kind: 'text', at: position.at, text, size, weight, family, anchor: position.anchor, spacing,
    fill: { ink }, halo: { ink: halo, width: 3, opacity: 0.9 },
  };
  return dot && showsDot ? [...dotShapes(dot, ink), shape] : [shape];
}

export function labelWidth({ text, size, weight, family, spacing = 0 }: LabelCandidate, measure: Measure): number {
  return measure(text, size, weight, family) + spacing * [...text].length;
}

interface Ground {
  /** Everything a label must stay clear of. */
  readonly taken: Occupancy;
  /** Marks only: a dot under one is not drawn. */
  readonly marks: Occupancy;
  /** Labels and dots only: a dot must not lie under one. */
  readonly labelled: Occupancy;
}

function firstFree(candidate: LabelCandidate, { taken, marks, labelled }: Ground, frame: LabelFrame): Label | null {
  const width = labelWidth(candidate, frame.measure);
  const showsDot = candidate.dot !== undefined && !marks.meets(dotBox(candidate.dot, 0));
  if (showsDot && candidate.dot && labelled.meets(dotBox(candidate.dot, 0))) return null;
  for (const position of candidate.positions) {
    if (position.isFar && showsDot) continue;
    const box = boxAt(position, width, candidate.size);
    const inFrame = box[0] >= 3 && box[1] >= 3 && box[2] <= frame.width - 3 && box[3] <= frame.height - 3;
    if (inFrame && !taken.meets(box)) return { candidate, position, box, showsDot };
  }
  return null;
}

function boxAt({ at: [x, y], anchor }: LabelPosition, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left - CLEARANCE, y - size * ASCENT - 1, left + width + CLEARANCE, y + size * DESCENT + 1];
}

function dotBox([x, y]: Point, margin: number): Box {
  return [x - DOT - margin, y - DOT - margin, x + DOT + margin, y + DOT + margin];
}

function dotShapes([x, y]: Point, ink: Ink): Shape[] {
  const square = (half: number): Point[] => [[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half]];
  return [
    { kind: 'path', lines: [square(DOT + 1)], closed: true, fill: { ink: 'home', opacity: 0.9 } },
    { kind: 'path', lines: [square(DOT)], closed: true, fill: { ink } },
  ];
}

function byPriority(a: LabelCandidate, b: LabelCandidate): number {
  return a.priority - b.priority || compare(a.text, b.text) || compareFirst(a, b);
}

function compareFirst(a: LabelCandidate, b: LabelCandidate): number {
  const [first, second] = [a.positions[0]?.at, b.positions[0]?.at];
  return first && second ? first[0] - second[0] || first[1] - second[1] : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Occupancy {
  add(box: Box): void;
  meets(box: Box): boolean;
}

/** Boxes by the cells of a coarse grid that they touch. */
function createOccupancy(): Occupancy {
  const cells = new Map<number, Box[]>();
  const eachCell = (box: Box, visit: (key: number) => boolean): boolean => {
    for (let row = Math.floor(box[1] / CELL); row <= Math.floor(box[3] / CELL); row++) {
      for (let column = Math.floor(box[0] / CELL); column <= Math.floor(box[2] / CELL); column++) {
        if (visit(row * 4096 + column)) return true;
      }
    }
    return false;
  };
  return {
    add(box) {
      eachCell(box, (key) => {
        const boxes = cells.get(key);
        if (boxes) boxes.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    meets: (box) => eachCell(box, (key) => cells.get(key)?.some((other) => intersects(box, other)) ?? false),
  };
}

function intersects(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
