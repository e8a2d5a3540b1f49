/** The seal on a report's data: the same events give the same hash, in whatever order their fields were written. */
import { createHash } from 'node:crypto';
import type { EventRecord } from '#shared/domain/event';

/** Hex SHA-256 of the canonical JSON of the events, sorted by id; event by event, so that a large report is never one text. */
export function sealOf(events: readonly EventRecord[]): string {
  const hash = createHash('sha256').update('[', 'utf8');
  byId(events).forEach((event, index) => void hash.update(`${index === 0 ? '' : ','}${canonicalJson(event)}`, 'utf8'));
  return hash.update(']', 'utf8').digest('hex');
}

/** The canonical JSON of the events, sorted by id. */
export function canonicalEvents(events: readonly EventRecord[]): string {
  return canonicalJson(byId(events));
}

function byId(events: readonly EventRecord[]): EventRecord[] {
  return [...events].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** JSON with sorted keys and no blanks; keys without a value are left out (RFC 8785 for the values that occur here). */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key);
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
