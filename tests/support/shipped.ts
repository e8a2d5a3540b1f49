/** The data shipped under `resources/`, as tests need it. */
import { readFileSync } from 'node:fs';
import { type Basemap, parseBasemap } from '../../src/shared/cartography/basemap.ts';

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
