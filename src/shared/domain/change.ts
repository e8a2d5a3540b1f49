/**
 * Changes of records, field by field: the one shape in which an editor asks for a change, the history keeps it, and undo
 * takes it back. A missing field is null. The field `*` stands for the whole record: made (`from` null) or removed (`to` null).
 */
import { z } from 'zod';

export const FieldChange = z.object({ field: z.string().min(1), from: z.json(), to: z.json() });
export type FieldChange = z.infer<typeof FieldChange>;
export type Json = z.infer<ReturnType<typeof z.json>>;

export const WHOLE = '*';

/** A plain record as it travels: JSON values by field. */
export type Fields = Readonly<Record<string, unknown>>;

/** What leads from one state to the other; empty where they say the same. Null: the record does not exist. */
export function diff(before: Fields | null, after: Fields | null): FieldChange[] {
  if (before === null || after === null) {
    return before === after ? [] : [{ field: WHOLE, from: jsonOf(before), to: jsonOf(after) }];
  }
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields
    .map((field) => ({ field, from: jsonOf(before[field]), to: jsonOf(after[field]) }))
    .filter(({ from, to }) => !sameValue(from, to));
}

/** The record after the changes; fields that become null are left out. Does not look at `from` (see `stale`). */
export function applied(record: Fields | null, changes: readonly FieldChange[]): Fields | null {
  let state: Record<string, unknown> | null = record && { ...record };
  for (const { field, to } of changes) {
    if (field === WHOLE) state = isFields(to) ? { ...to } : null;
    else (state ??= {})[field] = to;
  }
  return state;
}

/** The changes that take these back, last first. */
export function inverse(changes: readonly FieldChange[]): FieldChange[] {
  return changes.map(({ field, from, to }) => ({ field, from: to, to: from })).reverse();
}

/** Fields whose present value is neither what the change starts from nor what it leads to: somebody else changed them. */
export function stale(record: Fields | null, changes: readonly FieldChange[]): string[] {
  return changes
    .filter(({ field, from, to }) => {
      const present = jsonOf(field === WHOLE ? record : record?.[field]);
      return !sameValue(present, from) && !sameValue(present, to);
    })
    .map(({ field }) => field);
}

/** Equal as JSON, whatever the order of keys; a missing key equals null. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || ((a ?? null) === null && (b ?? null) === null)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isFields(a) || !isFields(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one place where a record's values become JSON: what is undefined is left out, as `JSON.stringify` does. */
export function jsonOf(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
