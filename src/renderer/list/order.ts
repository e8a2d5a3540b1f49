/** Orders of the list: by date or by kilometre along the border. */
import type { EventRecord } from '#shared/domain/event';
import { boundsOf, scopeOf } from '#shared/domain/when';
import { nearest } from '#shared/domain/where';

export interface Order {
  readonly by: 'date' | 'km';
  readonly direction: 'asc' | 'desc';
}

export const NEWEST_FIRST: Order = { by: 'date', direction: 'desc' };

/** A new array. What has no kilometre comes last whichever the direction; equal rows stand by id. */
export function inOrder(events: readonly EventRecord[], { by, direction }: Order): readonly EventRecord[] {
  const sign = direction === 'asc' ? 1 : -1;
  const keyed = events.map((event) => ({ event, key: by === 'date' ? scopeOf(boundsOf(event.when)).to : nearest(event.frontier.km) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, sign) || compareText(a.event.id, b.event.id));
  return keyed.map(({ event }) => event);
}

/** What clicking a column's head asks for: the other direction of the same column, else the column's first direction. */
export function nextOrder(order: Order, by: Order['by']): Order {
  if (order.by === by) return { by, direction: order.direction === 'asc' ? 'desc' : 'asc' };
  return { by, direction: by === 'date' ? 'desc' : 'asc' };
}

function compareKeys(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (a - b) * sign;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
