/** Meetings on the frontier strip: a diamond in the gutter at its day, a line across; where many fall together, one diamond with their number. */
import type { EventRecord, MeetingRecord } from '../domain/event.ts';
import { boundsOf, scopeOf } from '../domain/when.ts';
import { type FrontierAxes, yOfDay } from './frontier-axis.ts';
import type { Hit } from './marks.ts';
import type { Point, Shape } from './shape.ts';
import { symbolOf, symbolShapes } from './symbols.ts';

export interface PlacedMeeting {
  readonly event: MeetingRecord;
  /** Where its line runs, and where its last day ends. */
  readonly y: number;
  readonly last: number;
}

/** What one diamond stands for. */
export interface MeetingStack {
  readonly at: Point;
  /** In time; one, unless the gutter is full there. */
  readonly meetings: readonly PlacedMeeting[];
}

/** Pixels at the left, for diamonds. */
export const MEETINGS_WIDTH = 46;

const COLUMNS = 3;
const DIAMOND_GAP = 12;
const RADIUS = 5.5;
const STACK_RADIUS = 8.5;
/** Nearer than this, a stack takes in what stands beside it. */
const STACK_GAP = 16;
/** A meeting known only to the year is a line at its first day, not a band over everything. */
const LONGEST_BAND = 60;

/** Side by side, right to left, as long as there is room; then one diamond for all that begin there. */
export function placeMeetings(events: readonly EventRecord[], axes: FrontierAxes): MeetingStack[] {
  const crowds: PlacedMeeting[][] = [];
  for (const meeting of inTime(events, axes)) {
    const crowd = crowds.at(-1);
    if (crowd && meeting.y - (crowd[0]?.y ?? 0) < DIAMOND_GAP) crowd.push(meeting);
    else crowds.push([meeting]);
  }
  return joined(crowds).flatMap(stacksOf);
}

function joined(crowds: readonly PlacedMeeting[][]): PlacedMeeting[][] {
  const kept: PlacedMeeting[][] = [];
  for (const crowd of crowds) {
    const before = kept.at(-1);
    const isStack = Math.max(crowd.length, before?.length ?? 0) > COLUMNS;
    if (before && isStack && middleOf(crowd) - middleOf(before) < STACK_GAP) before.push(...crowd);
    else kept.push([...crowd]);
  }
  return kept;
}

function middleOf(crowd: readonly PlacedMeeting[]): number {
  return crowd.reduce((sum, { y }) => sum + y, 0) / crowd.length;
}

export function meetingHit({ at, meetings }: MeetingStack): Hit {
  const ids = meetings.map(({ event: { id } }) => id);
  return { id: ids[0] ?? '', ids, at, radius: meetings.length > 1 ? 10 : 8 };
}

export function meetingLines({ meetings }: MeetingStack, { left, right }: FrontierAxes, selectedId: string | null): Shape[] {
  return meetings.flatMap(({ event, y, last }): Shape[] => {
    const { ink } = symbolOf(event);
    const isSelected = event.id === selectedId;
    const band: Point[][] = [[[left, y], [right, y], [right, last], [left, last]]];
    return [
      ...(last - y > 3 && last - y < LONGEST_BAND ? [{ kind: 'path' as const, closed: true, lines: band, fill: { ink, opacity: 0.06 } }] : []),
      { kind: 'path', closed: false, lines: [[[left, y], [right, y]]], stroke: { ink, width: isSelected ? 2 : 0.9, opacity: isSelected ? 1 : 0.45, cap: 'butt' } },
    ];
  });
}

export function meetingShapes({ at, meetings }: MeetingStack, selectedId: string | null): Shape[] {
  const shown = meetings.find(({ event }) => event.id === selectedId) ?? meetings[0];
  if (!shown) return [];
  const isStack = meetings.length > 1;
  const symbol = { ...symbolOf(shown.event), uncertain: false, radius: isStack ? STACK_RADIUS : RADIUS };
  return [
    ...symbolShapes(isStack ? { ...symbol, hollow: false } : symbol, at, { selected: shown.event.id === selectedId }),
    ...(isStack ? [{ kind: 'text' as const, at: [at[0], at[1] + 3.2] as const, text: String(meetings.length), size: 9.5, weight: 600 as const, anchor: 'middle' as const, fill: { ink: 'panel' as const } }] : []),
  ];
}

function inTime(events: readonly EventRecord[], axes: FrontierAxes): PlacedMeeting[] {
  return events
    .flatMap((event) => (event.kind === 'meeting' ? [{ event, ...scopeOf(boundsOf(event.when)) }] : []))
    .filter(({ from, to }) => to >= axes.days.from && from <= axes.days.to)
    .sort((a, b) => a.from - b.from || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event, from, to }) => ({ event, y: yOfDay(axes, Math.max(from, axes.days.from) + 0.5), last: yOfDay(axes, Math.min(to, axes.days.to) + 0.5) }));
}

function stacksOf(crowd: readonly PlacedMeeting[]): MeetingStack[] {
  const column = (index: number): number => MEETINGS_WIDTH - 12 - index * DIAMOND_GAP;
  if (crowd.length <= COLUMNS) return crowd.map((meeting, index) => ({ at: [column(index), meeting.y], meetings: [meeting] }));
  return [{ at: [column(0), middleOf(crowd)], meetings: crowd }];
}
