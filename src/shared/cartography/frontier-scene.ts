/**
 * The frontier strip: what happened along the border, kilometre across, time downwards. Incidents are marks (filled: Malian
 * side, ring: Mauritanian side, size: killed), what is known only about is a box, a meeting is a line across.
 */
import type { Language } from '../domain/document.ts';
import type { EventRecord } from '../domain/event.ts';
import type { ClosedDayRange, Day } from '../domain/when.ts';
import { dayAtY, dayAxisShapes, type FrontierAxes, kmAt, kmAxisShapes, type KmRange, type Landmark, landmarkShapes, NAME_ROWS } from './frontier-axis.ts';
import { densityShapes, type StripDensity } from './frontier-density.ts';
import { ALONG_MARGIN, allBoxShapes, hitOf, markShapes, stripMarks } from './frontier-marks.ts';
import { type Brush, brushShapes, isBrushed } from './frontier-brush.ts';
import { meetingHit, meetingLines, meetingShapes, MEETINGS_WIDTH, placeMeetings } from './frontier-meetings.ts';
import type { Hit } from './marks.ts';
import type { Shape } from './shape.ts';

export interface FrontierSceneInput {
  readonly events: readonly EventRecord[];
  readonly km: KmRange;
  readonly days: ClosedDayRange;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly lang: Language;
  readonly landmarks: readonly Landmark[];
  /** Incidents farther from the border are left out. */
  readonly maxDistanceKm: number;
  /** Counts in place of single marks, where these are too many. */
  readonly density?: StripDensity | null;
  readonly selectedId?: string | null;
  /** What lies outside it steps back. */
  readonly brush?: Brush | null;
}

export interface FrontierScene {
  readonly shapes: readonly Shape[];
  /** Topmost last. */
  readonly hits: readonly Hit[];
  readonly axes: FrontierAxes;
  readonly kmAt: (x: number) => number;
  readonly dayAt: (y: number) => Day;
  /** Incidents and meetings drawn. */
  readonly count: { readonly incidents: number; readonly meetings: number };
}

const DATES_WIDTH = 84;
const TOP = 46 + NAME_ROWS * 15;

export function frontierScene(input: FrontierSceneInput): FrontierScene {
  const { events, km, days, width, height, lang, landmarks, maxDistanceKm, selectedId = null, brush = null, density = null } = input;
  const axes: FrontierAxes = { km, days, left: MEETINGS_WIDTH + DATES_WIDTH, right: width - ALONG_MARGIN - 16, top: TOP, bottom: height - 14 };
  const marks = stripMarks(events, axes, maxDistanceKm);
  const meetings = placeMeetings(events, axes);
  const isSelected = ({ event }: { readonly event: EventRecord }): boolean => event.id === selectedId;
  const inOrder = [...marks.filter((mark) => !isSelected(mark)), ...marks.filter(isSelected)];
  const passes = (event: EventRecord): boolean => isBrushed(event, brush);
  const drawn = (some: typeof marks): Shape[] => some.flatMap((mark) => markShapes(mark, isSelected(mark)));
  return {
    shapes: [
      ...dayAxisShapes(axes, lang),
      ...landmarkShapes(axes, landmarks),
      ...(density ? densityShapes(density, axes) : []),
      ...meetings.flatMap((stack) => meetingLines(stack, axes, selectedId)),
      ...allBoxShapes(marks),
      ...alongShapes(axes, lang),
      ...drawn(inOrder.filter(({ event }) => !passes(event))),
      ...meetings.filter((stack) => !stack.meetings.some(({ event }) => passes(event))).flatMap((stack) => meetingShapes(stack, selectedId)),
      ...brushShapes(brush, axes, width),
      ...kmAxisShapes(axes, lang),
      ...drawn(inOrder.filter(({ event }) => passes(event))),
      ...meetings.filter((stack) => stack.meetings.some(({ event }) => passes(event))).flatMap((stack) => meetingShapes(stack, selectedId)),
    ],
    hits: [...meetings.map(meetingHit), ...inOrder.map(hitOf)],
    axes, kmAt: (x) => kmAt(axes, x), dayAt: (y) => dayAtY(axes, y), count: { incidents: marks.length, meetings: meetings.reduce((sum, { meetings: { length } }) => sum + length, 0) },
  };
}

const ALONG = { fr: ['le long de', 'la frontière'], en: ['along', 'the border'] } as const;

function alongShapes({ right, top, bottom }: FrontierAxes, lang: Language): Shape[] {
  const middle = right + ALONG_MARGIN / 2;
  return [
    { kind: 'path', closed: false, lines: [[[middle, top], [middle, bottom]]], stroke: { ink: 'line', width: 1, cap: 'butt' } },
    ...ALONG[lang].map((text, line): Shape => ({ kind: 'text', at: [middle, top - 24 + line * 13], text, size: 10.5, anchor: 'middle', fill: { ink: 'ink2' } })),
  ];
}
