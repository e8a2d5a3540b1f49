/** A briefing as steps in the order of time: one event, one day or one week each. Pure. */
import type { EventRecord } from '../domain/event.ts';
import type { BoundingBox } from '../domain/where.ts';
import { boundsOf, type ClosedDayRange, type Day, isoWeekday, scopeOf } from '../domain/when.ts';

export const UNITS = ['event', 'day', 'week'] as const;
export type Unit = (typeof UNITS)[number];

export interface Step {
  readonly key: string;
  readonly events: readonly EventRecord[];
  /** The days that the step covers. */
  readonly days: ClosedDayRange;
}

/** Events without a known beginning stand at the day on which they are known to have ended. */
export function stepsOf(events: readonly EventRecord[], unit: Unit): readonly Step[] {
  const ordered = events.map((event) => ({ event, scope: scopeOf(boundsOf(event.when)) })).sort((a, b) => a.scope.from - b.scope.from || a.scope.to - b.scope.to);
  if (unit === 'event') return ordered.map(({ event, scope }) => ({ key: event.id, events: [event], days: scope }));
  const groups = Map.groupBy(ordered, ({ scope }) => (unit === 'day' ? scope.from : mondayOf(scope.from)));
  return [...groups].map(([from, members]) => ({
    key: `${unit} ${from}`, events: members.map(({ event }) => event), days: { from, to: unit === 'day' ? from : from + 6 },
  }));
}

/** First and last day of any event's scope; null of no events. */
export function daysOf(events: readonly EventRecord[]): ClosedDayRange | null {
  if (events.length === 0) return null;
  const scopes = events.map(({ when }) => scopeOf(boundsOf(when)));
  return { from: Math.min(...scopes.map(({ from }) => from)), to: Math.max(...scopes.map(({ to }) => to)) };
}

/** The step that holds what another one began with; the title (-1) stays. */
export function sameStep(index: number, before: readonly Step[], after: readonly Step[]): number {
  const first = before[index]?.events[0];
  return first === undefined ? -1 : after.findIndex(({ events }) => events.some(({ id }) => id === first.id));
}

/** Degrees: a single place is shown with the country around it. */
const SMALLEST = { width: 4.2, height: 2.6 };

/** What the map shows of a step; null where its events have no place. */
export function areaOfStep({ events }: Pick<Step, 'events'>): BoundingBox | null {
  const boxes = events.flatMap(({ extent }) => (extent ? [extent] : []));
  if (boxes.length === 0) return null;
  const [west, south] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))];
  const [east, north] = [Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))];
  const [roomX, roomY] = [Math.max(0, SMALLEST.width - (east - west)) / 2, Math.max(0, SMALLEST.height - (north - south)) / 2];
  return [west - roomX, south - roomY, east + roomX, north + roomY];
}

function mondayOf(day: Day): Day {
  return day - (isoWeekday(day) - 1);
}
