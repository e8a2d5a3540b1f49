import { expect, it } from 'vitest';
import { shippedBasemap } from '../../../tests/support/shipped.ts';
import type { Where } from '../domain/where.ts';
import { extentOf } from './extent.ts';

const { border, regionOf } = shippedBasemap();
const NEMA = { lat: 16.617, lon: -7.2565 };
const where = (change: Partial<Where>): Where => ({
  name: 'Néma', country: 'MR', precision: 'place', side: 'MR', adm1: null, point: NEMA, radiusKm: null, gazetteer: null, ...change,
});
const extent = (change: Partial<Where>): number[] | null => extentOf(border, where(change), regionOf)?.map((degree) => Math.round(degree * 100) / 100) ?? null;

it('is the point of a place, the disc of a "near", the region of a region', () => {
  expect(extent({})).toEqual([-7.26, 16.62, -7.26, 16.62]);
  expect(extent({ precision: 'near', radiusKm: 111 })).toEqual([-8.3, 15.61, -6.22, 17.62]);
  const [west = 0, south = 0, east = 0, north = 0] = extent({ precision: 'adm1', name: 'Hodh Ech Chargui', point: null }) ?? [];
  expect(west < -7.26 && east > -7.26 && south < 16.62 && north > 16.62).toBe(true);
});

it('is the whole line for an event known only to be at the border, and nothing for a country', () => {
  expect(extent({ name: null, country: 'XX', precision: 'border', point: null })).toEqual([-12.24, 14.72, -4.83, 25]);
  expect(extent({ name: null, precision: 'country', point: null })).toBeNull();
});
