/** Where on the strip an event lies, and the way from one mark to the next. */
import { isOnStrip } from '#shared/cartography/frontier-marks';
import type { EventRecord } from '#shared/domain/event';
import { boundsOf, scopeOf } from '#shared/domain/when';
import { nearest } from '#shared/domain/where';
import type { StripWindow } from './window.ts';

/** In the order in which the strip is walked: down in time, then along the border. */
export function stripOrder(events: readonly EventRecord[], maxDistanceKm: number): EventRecord[] {
  return events
    .filter((event) => isOnStrip(event, maxDistanceKm))
    .map((event) => ({ event, day: scopeOf(boundsOf(event.when)).from, km: nearest(event.frontier.km) ?? -1 }))
    .sort((a, b) => a.day - b.day || a.km - b.km || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}

/** All of the strip that the event may lie on; a meeting asks for no kilometre. */
export function placeOf(event: EventRecord, window: StripWindow): StripWindow {
  const { km } = event.frontier;
  const days = scopeOf(boundsOf(event.when));
  if (event.kind === 'meeting' || km === null) return { km: window.km, days };
  const [from, to] = typeof km === 'number' ? [km, km] : km;
  return { km: { from, to }, days };
}
