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

it('is no finer than the place is known', () => {
  const where = { name: 'Nara', country: 'ML', side: 'ML', adm1: null, point: { lat: 15.17, lon: -7.29 }, radiusKm: null, gazetteer: null } as const;
  expect((['place', 'near', 'adm1', 'country'] as const).map((precision) => mgrsOf({ ...where, precision }))).toEqual(['29P\u00a0PS\u00a083\u00a077', '29P\u00a0PS\u00a08\u00a07', null, null]);
});
