import { describe, expect, it } from 'vitest';
import type { EventRecord } from '#shared/domain/event';
import type { Where } from '#shared/domain/where';
import { incident } from '../../../tests/support/event-fixture.ts';
import { boxAround, boxOfPlaces, eventsOf, nextPlaced } from './placed.ts';

const NOWHERE: Where = {
  name: null,
  country: 'ML',
  precision: 'unknown',
  side: 'unknown',
  adm1: null,
  point: null,
  radiusKm: null,
  gazetteer: null,
};

function eventAt(id: string, where: Partial<Where>): EventRecord {
  return incident({ id, type: 'other', where: { ...NOWHERE, ...where } });
}

const at = (lon: number, lat: number): Partial<Where> => ({ precision: 'place', point: { lon, lat } });
const NARA = eventAt('nara', at(-7.29, 15.17));
const FASSALA = eventAt('fassala', at(-5.51, 15.55));
const BORDER = eventAt('border', { precision: 'border' });
const COUNTRY = eventAt('country', { precision: 'country', point: { lon: -4, lat: 17 } });
const KAYES = eventAt('kayes', { precision: 'adm1', name: 'Kayes' });
const ALL = [NARA, FASSALA, BORDER, COUNTRY, KAYES];

const ids = (events: readonly EventRecord[]) => events.map((event) => event.id);

describe('eventsOf', () => {
  it('keeps the order of the events and passes over names of none', () => {
    expect(ids(eventsOf(['border', 'gone', 'nara'], ALL))).toEqual(['nara', 'border']);
  });
});

describe('nextPlaced', () => {
  it('goes round in both directions', () => {
    expect(nextPlaced(ALL, 'kayes', 1)?.id).toBe('nara');
    expect(nextPlaced(ALL, 'nara', -1)?.id).toBe('kayes');
    expect(nextPlaced(ALL, 'nara', 1)?.id).toBe('fassala');
  });

  it('begins at the first where the selected one is not on the map', () => {
    expect(nextPlaced(ALL, null, -1)?.id).toBe('nara');
    expect(nextPlaced(ALL, 'elsewhere', 1)?.id).toBe('nara');
    expect(nextPlaced([], null, 1)).toBe(null);
  });
});

describe('boxAround', () => {
  it('holds all points named', () => {
    expect(boxAround(['nara', 'fassala', 'border'], ALL)).toEqual([-7.29, 15.17, -5.51, 15.55]);
  });

  it('is null where coming closer would part nothing', () => {
    expect(boxAround(['nara'], ALL)).toBe(null);
    expect(boxAround(['border', 'kayes'], ALL)).toBe(null);
  });

  it('is that of places as of events', () => {
    const place = (at: [number, number] | null) => ({ at, box: null, distanceKm: null, km: null, side: 'unknown' as const, precision: 'place' as const });
    expect(boxOfPlaces([0, 2], [place([-7, 15]), place([0, 0]), place([-5, 16])])).toEqual([-7, 15, -5, 16]);
    expect(boxOfPlaces([0, 1, 9], [place([-7, 15]), place(null)])).toBe(null);
  });
});
