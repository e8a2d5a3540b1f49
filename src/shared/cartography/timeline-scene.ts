/** Two lanes over one axis: incidents above, diplomacy below; days as marks, fuzzy dates as bars with soft ends. */
import type { ClosedDayRange, Day } from '../domain/when.ts';
import type { Bins } from '../engine/cube.ts';
import { binsOf, countedBins, histogramShapes } from './histogram.ts';
import type { Hit } from './marks.ts';
import type { Point, Shape } from './shape.ts';
import { symbolShapes } from './symbols.ts';
import { dayAt, type TimeAxis, timeTicks, xOf } from './time-axis.ts';
import { barShapes, linkShapes } from './timeline-shapes.ts';
import { inRows, rowCount, spansOf, type Span, type TimelineEvent } from './timeline-layout.ts';

export interface TimelineSceneInput {
  readonly events: readonly TimelineEvent[];
  /** Days shown, inclusive. */
  readonly range: ClosedDayRange;
  readonly width: number;
  readonly height: number;
  readonly lang: 'fr' | 'en';
  /** Counts in place of the events, where these are too many to be told one by one: [group × bins.count + bin]. */
  readonly counted?: { readonly bins: Bins; readonly counts: Float64Array } | null;
  readonly selectedId?: string | null;
  readonly brush?: ClosedDayRange | null;
  /** Pixels of the axis; room for the names of the lanes at the left unless given. */
  readonly left?: number;
  readonly right?: number;
}

export interface TimelineScene {
  readonly shapes: readonly Shape[];
  readonly hits: readonly Hit[];
  readonly axis: TimeAxis;
  readonly xOf: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
  /** Lanes whose events are drawn as counts, there being too many for marks. */
  readonly crowded: { readonly incidents: boolean; readonly meetings: boolean };
}

const LANE_NAMES = { fr: ['Incidents', 'Diplomatie'], en: ['Incidents', 'Diplomacy'] } as const;
const NAMES_WIDTH = 84;
const TICKS_HEIGHT = 24;
const TOP = 6;
const INCIDENTS_SHARE = 0.6;
const ROW = 13;
const TIGHTEST_ROW = 9;

export function timelineScene(input: TimelineSceneInput): TimelineScene {
  const { width, height, range, left = NAMES_WIDTH, right = width - 14 } = input;
  const axis: TimeAxis = { window: range, left, right };
  const bottom = height - TICKS_HEIGHT;
  const base = Math.round(TOP + (bottom - TOP) * INCIDENTS_SHARE) + 0.5;
  const lanes = {
    incidents: laneOf(input, axis, 'incident', { base: base - 2, room: base - TOP - 2, direction: -1 }),
    meetings: laneOf(input, axis, 'meeting', { base: base + 6, room: bottom - base - 8, direction: 1 }),
  };
  const places = new Map([...lanes.incidents.places, ...lanes.meetings.places]);
  return {
    shapes: [
      ...brushShapes(input.brush ?? null, axis, bottom),
      ...frameShapes(input, axis, base, bottom),
      ...lanes.incidents.shapes,
      ...lanes.meetings.shapes,
      ...linkShapes(input, axis, places),
      ...[lanes.incidents, lanes.meetings].flatMap(({ chosen }) => chosen),
    ],
    hits: [...lanes.incidents.hits, ...lanes.meetings.hits],
    axis,
    xOf: (day) => xOf(axis, day),
    dayAt: (x) => dayAt(axis, x),
    crowded: { incidents: lanes.incidents.isCrowded, meetings: lanes.meetings.isCrowded },
  };
}

interface LaneBox {
  /** The line the lane stands on, or hangs from. */
  readonly base: number;
  readonly room: number;
  readonly direction: 1 | -1;
}

interface Lane {
  readonly shapes: readonly Shape[];
  readonly chosen: readonly Shape[];
  readonly hits: readonly Hit[];
  readonly places: ReadonlyMap<string, Point>;
  readonly isCrowded: boolean;
}

function laneOf(input: TimelineSceneInput, axis: TimeAxis, kind: 'incident' | 'meeting', box: LaneBox): Lane {
  const spans = spansOf(input.events.filter((event) => event.kind === kind), axis);
  const rows = inRows(spans);
  const height = Math.min(ROW, box.room / Math.max(1, rowCount(rows)));
  if (input.counted || height < TIGHTEST_ROW) return crowdedLane(input, kind, spans, axis, box);
  const lines = rows.map(({ span, row }) => ({ span, y: box.base + box.direction * height * (row + 0.5) }));
  const isChosen = ({ span }: { span: Span }): boolean => span.event.id === input.selectedId;
  const draw = ({ span, y }: { span: Span; y: number }): Shape[] => [
    ...(span.isBar ? barShapes(span, axis, y) : []),
    ...symbolShapes(markOn(span), [span.mark, y], { selected: span.event.id === input.selectedId, scale: height / ROW }),
  ];
  return {
    shapes: [...lines.filter((line) => !isChosen(line) && line.span.isBar), ...lines.filter((line) => !isChosen(line) && !line.span.isBar)].flatMap(draw),
    chosen: lines.filter(isChosen).flatMap(draw),
    hits: lines.map(({ span, y }) => hitOf(span, y)),
    places: new Map(lines.map(({ span, y }) => [span.event.id, [span.mark, y] as const])),
    isCrowded: false,
  };
}

function crowdedLane(input: TimelineSceneInput, kind: 'incident' | 'meeting', spans: readonly Span[], axis: TimeAxis, { base, room, direction }: LaneBox): Lane {
  const foot = direction < 0 ? base : base + room;
  const chosen = spans.find((span) => span.event.id === input.selectedId);
  const at: Point | null = chosen ? [chosen.mark, foot - Math.min(room - 8, 8)] : null;
  const { shapes, hits } = histogramShapes(input.counted ? countedBins(input.counted, kind) : binsOf(spans, axis), axis, foot, room - 4);
  return {
    shapes,
    chosen: chosen && at ? [...(chosen.isBar ? barShapes(chosen, axis, at[1]) : []), ...symbolShapes(markOn(chosen), at, { selected: true })] : [],
    hits: chosen && at ? [...hits, hitOf(chosen, at[1])] : hits,
    places: new Map(spans.map((span) => [span.event.id, [span.mark, foot - 8] as const])),
    isCrowded: true,
  };
}

/** On a timeline the mark speaks of the date: an uncertain place is no matter here, a bar carries a smaller mark. */
function markOn({ symbol, isBar }: Span): Span['symbol'] {
  return { ...symbol, uncertain: false, radius: symbol.radius * (isBar ? 0.72 : 0.9) };
}

function hitOf({ event: { id }, mark }: Span, y: number): Hit {
  return { id, ids: [id], at: [mark, y], radius: 8 };
}

function brushShapes(brush: ClosedDayRange | null, axis: TimeAxis, bottom: number): Shape[] {
  if (!brush) return [];
  const [left, right] = [Math.max(axis.left, xOf(axis, brush.from)), Math.min(axis.right, xOf(axis, brush.to + 1))];
  if (right <= left) return [];
  return [
    { kind: 'path', closed: true, lines: [[[left, 0], [right, 0], [right, bottom], [left, bottom]]], fill: { ink: 'accent', opacity: 0.1 } },
    { kind: 'path', closed: false, lines: [[[left, 0], [left, bottom]], [[right, 0], [right, bottom]]], stroke: { ink: 'accent', width: 1.6, cap: 'butt' } },
  ];
}

function frameShapes({ lang }: TimelineSceneInput, axis: TimeAxis, base: number, bottom: number): Shape[] {
  const ticks = timeTicks(axis, lang);
  const grid = (isMajor: boolean): Point[][] => ticks.filter((tick) => tick.isMajor === isMajor).map(({ x }): Point[] => [[x, 0], [x, bottom]]);
  const [incidents, diplomacy] = LANE_NAMES[lang];
  const name = (text: string, y: number): Shape => ({ kind: 'text', at: [14, y], text, size: 12, fill: { ink: 'ink2' } });
  return [
    { kind: 'path', closed: false, lines: grid(false), stroke: { ink: 'line', width: 1, cap: 'butt' } },
    { kind: 'path', closed: false, lines: grid(true), stroke: { ink: 'line2', width: 1, cap: 'butt' } },
    { kind: 'path', closed: false, lines: [[[axis.left, base], [axis.right, base]]], stroke: { ink: 'line2', width: 1, cap: 'butt' } },
    ...(axis.left >= NAMES_WIDTH ? [name(incidents, base - 8), name(diplomacy, base + 20)] : []),
    ...ticks.filter(({ x }) => x < axis.right - 30).map(({ x, label, isMajor }): Shape => ({
      kind: 'text', at: [x + 4, bottom + 16], text: label, size: 11, weight: isMajor ? 500 : 400, fill: { ink: isMajor ? 'ink' : 'ink2' },
    })),
  ];
}
