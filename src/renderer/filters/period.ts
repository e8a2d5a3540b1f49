/** A period as a person types it. */
import type { EventRecord } from '#shared/domain/event';
import { boundsOf, parseIsoDay, scopeOf, type ClosedDayRange } from '#shared/domain/when';

export type ReadPeriod =
  | { readonly ok: true; readonly from: number; readonly to: number }
  | { readonly ok: false; readonly field: 'from' | 'to'; readonly problem: 'invalid' | 'reversed' };

/** An empty end stands for the extent's; both empty, or no extent to stand in, is not a period. */
export function readPeriod(from: string, to: string, extent: ClosedDayRange | null): ReadPeriod {
  const first = from.trim() === '' ? (extent?.from ?? null) : parseIsoDay(from.trim());
  const last = to.trim() === '' ? (extent?.to ?? null) : parseIsoDay(to.trim());
  if (first === null) return { ok: false, field: 'from', problem: 'invalid' };
  if (last === null) return { ok: false, field: 'to', problem: 'invalid' };
  return first > last ? { ok: false, field: 'to', problem: 'reversed' } : { ok: true, from: first, to: last };
}

/** From the earliest to the latest day that the events stand at; null where there are none. */
export function extentOf(events: readonly Pick<EventRecord, 'when'>[]): ClosedDayRange | null {
  const scopes = events.map(({ when }) => scopeOf(boundsOf(when)));
  return scopes.reduce<ClosedDayRange | null>(
    (extent, scope) => (extent ? { from: Math.min(extent.from, scope.from), to: Math.max(extent.to, scope.to) } : scope),
    null,
  );
}
