/**
 * The frontier strip: what happened along the border, kilometre across, time downwards. Incidents are marks (filled: Malian
 * side, ring: Mauritanian side, size: killed), what is known only about is a box, a meeting is a line across.
 */
import type { Language } from '../domain/document.ts';
import type { EventRecord } from '../domain/event.ts';
import type { ClosedDayRange, Day } from '../domain/when.ts';
import { dayAtY, dayAxisShapes, type FrontierAxes, kmAt, kmAxisShapes, type KmRange, type Landmark, landmarkShapes, NAME_ROWS, xOfKm, yOfDay } from './frontier-axis.ts';
import { ALONG_MARGIN, allBoxShapes, hitOf, markShapes, stripMarks } from './frontier-marks.ts';
import { meetingHit, meetingLines, meetingShapes, MEETINGS_WIDTH, placeMeetings } from './frontier-meetings.ts';
import type { Hit } from './marks.ts';
import type { Point, Shape } from './shape.ts';

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
  readonly selectedId?: string | null;
  readonly brush?: { readonly days: ClosedDayRange | null; readonly km: KmRange | null };
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
  const { events, km, days, width, height, lang, landmarks, maxDistanceKm, selectedId = null } = input;
  const axes: FrontierAxes = { km, days, left: MEETINGS_WIDTH + DATES_WIDTH, right: width - ALONG_MARGIN - 16, top: TOP, bottom: height - 14 };
  const marks = stripMarks(events, axes, maxDistanceKm);
  const meetings = placeMeetings(events, axes);
  const isSelected = ({ event }: { readonly event: EventRecord }): boolean => event.id === selectedId;
  const inOrder = [...marks.filter((mark) => !isSelected(mark)), ...marks.filter(isSelected)];
  return {
    shapes: [
      ...brushShapes(input.brush, axes),
      ...dayAxisShapes(axes, lang),
      ...landmarkShapes(axes, landmarks),
      ...meetings.flatMap((stack) => meetingLines(stack, axes, selectedId)),
      ...allBoxShapes(marks),
      ...kmAxisShapes(axes, lang),
      ...alongShapes(axes, lang),
      ...inOrder.flatMap((mark) => markShapes(mark, isSelected(mark))),
      ...meetings.flatMap((stack) => meetingShapes(stack, selectedId)),
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

function brushShapes(brush: FrontierSceneInput['brush'], axes: FrontierAxes): Shape[] {
  const { left, right, top, bottom } = axes;
  if (!brush || (!brush.days && !brush.km)) return [];
  const [y0, y1] = brush.days ? [yOfDay(axes, brush.days.from), yOfDay(axes, brush.days.to + 1)] : [top, bottom];
  const [x0, x1] = brush.km ? [xOfKm(axes, brush.km.from), xOfKm(axes, brush.km.to)] : [left, right];
  const clampX = (x: number): number => Math.min(Math.max(x, left), right);
  const clampY = (y: number): number => Math.min(Math.max(y, top), bottom);
  const lines: Point[][] = [[[clampX(x0), clampY(y0)], [clampX(x1), clampY(y0)], [clampX(x1), clampY(y1)], [clampX(x0), clampY(y1)]]];
  return [{ kind: 'path', closed: true, lines, fill: { ink: 'accent', opacity: 0.08 }, stroke: { ink: 'accent', width: 1.4, cap: 'butt' } }];
}
