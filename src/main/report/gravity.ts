/** Which incidents weigh most: the order in which a report tells them, and chooses them where it cannot print all. */
import type { EventRecord, IncidentRecord } from '#shared/domain/event';
import { groupOf } from '#shared/domain/taxonomy';
import { nearest } from '#shared/domain/where';

/** Incidents that nobody denies: people killed at least, then at most, then harm to civilians, then nearness to the border. */
export function gravest(events: readonly EventRecord[]): IncidentRecord[] {
  const incidents = events.filter((event) => event.kind === 'incident').filter((event) => event.status !== 'denied');
  return incidents.map((event) => ({ event, rank: rankOf(event) })).sort(byRank).map(({ event }) => event);
}

/** The incidents that a table of at most `limit` rows prints: casualties, then distance to the border, then date; in the order given. */
export function printed(incidents: readonly IncidentRecord[], limit: number): readonly IncidentRecord[] {
  if (incidents.length <= limit) return incidents;
  const ranked = incidents.map((event, at) => ({ event, at, hurt: hurt(event) }));
  ranked.sort((a, b) => b.hurt - a.hurt || distance(a.event) - distance(b.event) || b.at - a.at);
  return ranked.slice(0, limit).sort((a, b) => a.at - b.at).map(({ event }) => event);
}

type Ranked = { readonly event: IncidentRecord; readonly rank: readonly [number, number, number, number] };

/** The graver, the smaller. */
function rankOf(event: IncidentRecord): Ranked['rank'] {
  const [low, high] = killed(event);
  return [-low, -high, -harm(event), distance(event)];
}

function byRank({ event, rank: [low, high, harmed, near] }: Ranked, { event: other, rank: [otherLow, otherHigh, otherHarmed, otherNear] }: Ranked): number {
  return low - otherLow || high - otherHigh || harmed - otherHarmed || (near === otherNear ? 0 : near - otherNear) || (event.id < other.id ? -1 : 1);
}

function killed(event: IncidentRecord): [number, number] {
  const [low, high] = event.casualties.killed ?? [0, 0];
  return [low, high ?? low];
}

/** People killed, injured and abducted at least, in this order. */
function hurt({ casualties: { killed: dead, injured, abducted } }: IncidentRecord): number {
  return (dead?.[0] ?? 0) * 1e8 + (injured?.[0] ?? 0) * 1e4 + (abducted?.[0] ?? 0);
}

function harm(event: IncidentRecord): number {
  const group = groupOf(event);
  return group === 'civilians' ? 3 : group === 'strikes' ? 2 : group === 'combat' ? 1 : 0;
}

function distance(event: EventRecord): number {
  return nearest(event.frontier.distanceKm) ?? Number.POSITIVE_INFINITY;
}
