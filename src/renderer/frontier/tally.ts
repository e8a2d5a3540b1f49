/** What the strip shows of the events it is given, what it leaves out and why, and the way from one mark to the next. */
import { isOnStrip } from '#shared/cartography/frontier-marks';
import type { EventRecord } from '#shared/domain/event';
import { boundsOf, scopeOf } from '#shared/domain/when';
import { nearest } from '#shared/domain/where';
import type { StripWindow } from './window.ts';

export interface StripTally {
  readonly incidents: number;
  readonly meetings: number;
  /** On the strip, outside the window. */
  readonly outside: number;
  /** Incidents left out: no kilometre known, and farther from the border than chosen. */
  readonly withoutKm: number;
  readonly tooFar: number;
}

export function tallyOf(events: readonly EventRecord[], maxDistanceKm: number, window: StripWindow): StripTally {
  const on = events.filter((event) => isOnStrip(event, maxDistanceKm));
  const shown = on.filter((event) => isInWindow(event, window));
  const meetings = shown.filter(({ kind }) => kind === 'meeting').length;
  const tooFar = events.filter((event) => event.kind === 'incident' && (nearest(event.frontier.distanceKm) ?? 0) > maxDistanceKm).length;
  return {
    incidents: shown.length - meetings, meetings, outside: on.length - shown.length,
    withoutKm: events.length - on.length - tooFar, tooFar,
  };
}

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

function isInWindow(event: EventRecord, window: StripWindow): boolean {
  const { km, days } = placeOf(event, window);
  return km.from <= window.km.to && km.to >= window.km.from && days.from <= window.days.to && days.to >= window.days.from;
}
