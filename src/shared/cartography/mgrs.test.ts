import fc from 'fast-check';
import grid from 'geographiclib-mgrs';
import { expect, it } from 'vitest';
import { mgrs, mgrsOf } from './mgrs.ts';

it('agrees with an independent implementation over West Africa, to the metre but for rounding', () => {
  const point = fc.record({ lat: fc.double({ min: 9.5, max: 27.5, noNaN: true }), lon: fc.double({ min: -18.5, max: 5.5, noNaN: true }) });
  fc.assert(fc.property(point, ({ lat, lon }) => {
    const told = mgrs({ lat, lon }, 3).replaceAll('\u00a0', '');
    const near = [-1e-9, 0, 1e-9].flatMap((d) => [-1e-9, 0, 1e-9].map((e) => grid.forward([lon + d, lat + e], 3)));
    expect(near).toContain(told);
  }));
});

it.each([[28, -12], [29, -6], [30, 0]])('changes from zone %i at %d°, which belongs to the next', (zone, seam) => {
  const [west, east] = [seam - 1e-7, seam].map((lon) => ({ lat: 15.5, lon }));
  const zones = [west, east].map((at) => at && mgrs(at, 5).slice(0, 2));
  expect(zones).toEqual([String(zone), String(zone + 1)]);
});

it('agrees with it on the seams of zones and of latitude bands, and a hand to either side', () => {
  const lons = [-12, -6, 0].flatMap((seam) => [-1e-3, -1e-6, 0, 1e-6, 1e-3].map((by) => seam + by));
  const lats = [8, 16, 24].flatMap((seam) => [-1e-3, -1e-6, 0, 1e-6, 1e-3].map((by) => seam + by));
  const rows = [12.37, 15.5, 19.8, 24.991];
  const points = [...lons.flatMap((lon) => [...lats, ...rows].map((lat) => ({ lat, lon }))), ...lats.flatMap((lat) => [-13.7, -9.1, -5.55, -2.2].map((lon) => ({ lat, lon })))];
  const differ = points.filter(({ lat, lon }) => mgrs({ lat, lon }, 3).replaceAll('\u00a0', '') !== grid.forward([lon, lat], 3));
  expect(differ).toEqual([]);
});

it('is no finer than the place is known', () => {
  const where = { name: 'Nara', country: 'ML', side: 'ML', adm1: null, point: { lat: 15.17, lon: -7.29 }, radiusKm: null, gazetteer: null } as const;
  expect((['place', 'near', 'adm1', 'country'] as const).map((precision) => mgrsOf({ ...where, precision }))).toEqual(['29P\u00a0PS\u00a083\u00a077', '29P\u00a0PS\u00a08\u00a07', null, null]);
});
