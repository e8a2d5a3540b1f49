/** One mark per event: incidents are discs, meetings diamonds; the form carries the meaning as well as the colour. */
import { type EventGroup, groupOf, type IncidentType, type MeetingType } from '../domain/taxonomy.ts';
import type { Precision } from '../domain/where.ts';
import { type Ink, inkOf } from './palette.ts';
import type { Point, Shape, Stroke } from './shape.ts';

/** What a mark needs to know of an event; an `EventRecord` is one. */
export type Markable = ({ readonly kind: 'incident'; readonly type: IncidentType } | { readonly kind: 'meeting'; readonly type: MeetingType }) & {
  readonly status: string;
  readonly where: { readonly precision: Precision };
};

export interface EventSymbol {
  readonly group: EventGroup;
  readonly ink: Ink;
  readonly form: 'disc' | 'diamond';
  /** Drawn as an outline: protests (told from talks without colour), what is only planned, what was denied or cancelled. */
  readonly hollow: boolean;
  /** Pixels at scale 1. */
  readonly radius: number;
  /** The place is not exact: drawn with a light, dashed form around a small mark. */
  readonly uncertain: boolean;
}

export interface SymbolOptions {
  readonly selected?: boolean;
  /** Multiplies all sizes; 1 unless given. */
  readonly scale?: number;
}

const DISC_RADIUS = 5.5;
const DIAMOND_RADIUS = 7;
const CASING = 1.5;

export function symbolOf(event: Markable): EventSymbol {
  const group = groupOf(event);
  const form = event.kind === 'incident' ? 'disc' : 'diamond';
  return {
    group,
    ink: inkOf(group),
    form,
    hollow: group === 'protests' || event.status === 'planned' || event.status === 'cancelled' || event.status === 'denied',
    radius: form === 'disc' ? DISC_RADIUS : DIAMOND_RADIUS,
    uncertain: event.where.precision !== 'place',
  };
}

/** The mark of a group, for legends. */
export function legendSymbol(group: EventGroup): EventSymbol {
  const form = group === 'talks' || group === 'protests' || group === 'agreements' ? 'diamond' : 'disc';
  const radius = form === 'disc' ? DISC_RADIUS : DIAMOND_RADIUS;
  return { group, ink: inkOf(group), form, hollow: group === 'protests', radius, uncertain: false };
}

/** Shapes of a mark, back to front: selection ring, paper casing, mark. */
export function symbolShapes(symbol: EventSymbol, at: Point, { selected = false, scale = 1 }: SymbolOptions = {}): Shape[] {
  const radius = symbol.radius * scale;
  return [
    ...(selected ? selectionRing(at, radius * (symbol.form === 'disc' ? 1 : 0.9), scale) : []),
    ...(symbol.uncertain ? uncertainMark(symbol, at, radius, scale) : exactMark(symbol, at, radius, scale)),
  ];
}

/** How far the drawn mark reaches from its centre, pixels: for picking and for keeping labels away. */
export function symbolReach(symbol: EventSymbol, scale = 1): number {
  return (symbol.radius + CASING + (symbol.uncertain ? 3 : 0)) * scale;
}

function selectionRing(at: Point, radius: number, scale: number): Shape[] {
  return [
    { kind: 'disc', at, radius: radius + 6.5 * scale, fill: { ink: 'paper', opacity: 0.75 }, stroke: { ink: 'paper', width: 4.5 * scale } },
    { kind: 'disc', at, radius: radius + 6.5 * scale, stroke: { ink: 'sel', width: 2 * scale } },
  ];
}

function exactMark(symbol: EventSymbol, at: Point, radius: number, scale: number): Shape[] {
  const casing = formShape(symbol, at, radius + CASING * scale, { fill: { ink: 'paper' } });
  if (!symbol.hollow) return [casing, formShape(symbol, at, radius, { fill: { ink: symbol.ink } })];
  const width = 1.8 * scale;
  return [casing, formShape(symbol, at, radius - width / 2, { fill: { ink: 'paper' }, stroke: { ink: symbol.ink, width } })];
}

/** A dashed, light form of the full size around a small solid core: "somewhere about here". */
function uncertainMark(symbol: EventSymbol, at: Point, radius: number, scale: number): Shape[] {
  const outline: Stroke = { ink: symbol.ink, width: 1.2 * scale, dash: [2.5 * scale, 2 * scale] };
  const core = symbol.hollow
    ? formShape(symbol, at, radius * 0.42, { fill: { ink: 'paper' }, stroke: { ink: symbol.ink, width: 1.3 * scale } })
    : formShape(symbol, at, radius * 0.5, { fill: { ink: symbol.ink } });
  return [
    formShape(symbol, at, radius + 3 * scale, { fill: { ink: 'paper', opacity: 0.85 } }),
    formShape(symbol, at, radius + 2 * scale, { fill: { ink: symbol.ink, opacity: 0.14 }, stroke: outline }),
    core,
  ];
}

function formShape({ form }: EventSymbol, at: Point, radius: number, look: Pick<Shape & { kind: 'disc' }, 'fill' | 'stroke'>): Shape {
  if (form === 'disc') return { kind: 'disc', at, radius, ...look };
  const [x, y] = at;
  return { kind: 'path', closed: true, lines: [[[x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]]], ...look };
}
