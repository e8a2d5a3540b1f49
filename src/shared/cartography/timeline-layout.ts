/** Where the events of one lane stand in time: what each covers, and rows in which nothing overlaps. */
import type { EventRecord } from '../domain/event.ts';
import { boundsOf, isQualified, scopeOf } from '../domain/when.ts';
import { type EventSymbol, symbolOf } from './symbols.ts';
import { type TimeAxis, xOf } from './time-axis.ts';

export type TimelineEvent = Pick<EventRecord, 'id' | 'when' | 'where' | 'title' | 'links'> & Parameters<typeof symbolOf>[0];

export interface Span {
  readonly event: TimelineEvent;
  readonly symbol: EventSymbol;
  /** Pixels of what is known of the date. */
  readonly left: number;
  readonly right: number;
  /** Pixel of the mark: the middle, or the known bound of an open interval. */
  readonly mark: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Drawn as a bar: longer than a mark is wide, or open. */
  readonly isBar: boolean;
  /** The author called the date approximate or uncertain. */
  readonly isQualified: boolean;
}

export interface Row {
  readonly span: Span;
  readonly row: number;
}

/** How far an open end is drawn before it has faded, pixels. */
export const FADE = 56;
const MARK_ROOM = 6.5;
const NARROWEST_BAR = 14;

/** Spans in view, from left to right. */
export function spansOf(events: readonly TimelineEvent[], axis: TimeAxis): Span[] {
  return events
    .map((event) => spanOf(event, axis))
    .filter(({ left, right }) => right >= axis.left && left <= axis.right)
    .sort((a, b) => reachOf(a).left - reachOf(b).left || (a.event.id < b.event.id ? -1 : 1));
}

/** The lowest row in which a span is free, from left to right. */
export function inRows(spans: readonly Span[]): Row[] {
  const ends: number[] = [];
  return spans.map((span) => {
    const { left, right } = reachOf(span);
    const free = ends.findIndex((end) => end <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right + 1;
    return { span, row };
  });
}

export function rowCount(rows: readonly Row[]): number {
  return rows.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** Pixels a span takes up in its row, its mark and soft ends counted in. */
export function reachOf({ left, right, mark, openStart, openEnd, isBar }: Span): { left: number; right: number } {
  if (!isBar) return { left: mark - MARK_ROOM, right: mark + MARK_ROOM };
  return {
    left: Math.min(mark - MARK_ROOM, openStart ? left - FADE : left),
    right: Math.max(mark + MARK_ROOM, openEnd ? right + FADE : right),
  };
}

function spanOf(event: TimelineEvent, axis: TimeAxis): Span {
  const bounds = boundsOf(event.when);
  const { from, to } = scopeOf(bounds);
  const [openStart, openEnd] = [bounds.from === null, bounds.to === null];
  const [left, right] = [xOf(axis, from), xOf(axis, to + 1)];
  const middle = (Math.max(left, axis.left) + Math.min(right, axis.right)) / 2;
  return {
    event, symbol: symbolOf(event), left, right, openStart, openEnd,
    mark: openStart || openEnd ? (left + right) / 2 : middle,
    isBar: openStart || openEnd || (from !== to && right - left > NARROWEST_BAR),
    isQualified: isQualified(event.when),
  };
}
