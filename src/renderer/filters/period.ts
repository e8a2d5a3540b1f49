/** A period as a person types it. */
import { parseIsoDay, type ClosedDayRange } from '#shared/domain/when';

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
