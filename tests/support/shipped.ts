/** The data shipped under `resources/`, as tests need it. */
import { readFileSync } from 'node:fs';
import { type Basemap, parseBasemap } from '../../src/shared/cartography/basemap.ts';
import { EventRecord } from '../../src/shared/domain/event.ts';
import type { Where } from '../../src/shared/domain/where.ts';
import { placementOf } from '../../src/shared/frontier/extent.ts';

export function readResource(path: string): string {
  return readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8');
}

export function shippedBasemap(): Basemap {
  const read = (path: string): unknown => JSON.parse(readResource(path));
  return parseBasemap({
    countries: read('basemap/ne10m-countries.geojson'),
    boundaries: read('basemap/ne10m-boundary-lines.geojson'),
    rivers: read('basemap/ne10m-rivers.geojson'),
    lakes: read('basemap/ne10m-lakes.geojson'),
    places: read('basemap/towns.geojson'),
    border: read('border/border-ml-mr-osm100m.geojson'),
    adm1: ['admin/ml-admin1-regions.geojson', 'admin/mr-admin1-wilayas.geojson'].map(read),
    adm2: ['admin/ml-admin2-cercles.geojson', 'admin/mr-admin2-moughataas.geojson'].map(read),
  });
}

/** The whole chronology as event records; what drawing does not read is left empty. */
export function shippedEvents({ border, regionOf }: Basemap): EventRecord[] {
  const { records } = JSON.parse(readResource('chronology/chronology.json'));
  return records.map((record: Record<string, unknown> & { where: Where & { lat: number | null; lon: number | null; coord_source: string | null } }) => {
    const { lat, lon, coord_source: gazetteer, name, country, precision, side, adm1 } = record.where;
    const point = lat === null || lon === null ? null : { lat, lon };
    const where: Where = { name, country, precision, side, adm1, point, radiusKm: null, gazetteer };
    return EventRecord.parse({
      ...record, where, ...placementOf(border, where, regionOf),
      actors: [], delegations: [], claims: [], citations: [], marking: 'clear', review: 'reviewed', note: null, grade: 'C3',
    });
  });
}
