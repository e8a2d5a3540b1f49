/** Brings the shipped basemap into the page: files beside it, fetched under `connect-src 'self'`; no network. */
import { parseBasemap, type Basemap } from '#shared/cartography/basemap';
import adm1Mali from '../../../resources/admin/ml-admin1-regions.geojson?url';
import adm2Mali from '../../../resources/admin/ml-admin2-cercles.geojson?url';
import adm1Mauritania from '../../../resources/admin/mr-admin1-wilayas.geojson?url';
import adm2Mauritania from '../../../resources/admin/mr-admin2-moughataas.geojson?url';
import boundaries from '../../../resources/basemap/ne10m-boundary-lines.geojson?url';
import countries from '../../../resources/basemap/ne10m-countries.geojson?url';
import lakes from '../../../resources/basemap/ne10m-lakes.geojson?url';
import rivers from '../../../resources/basemap/ne10m-rivers.geojson?url';
import places from '../../../resources/basemap/towns.geojson?url';
import border from '../../../resources/border/border-ml-mr-osm100m.geojson?url';

/** Some tens of milliseconds: load once. Rejects where a file cannot be had or is not what was shipped. */
export async function loadBasemap(): Promise<Basemap> {
  const [adm1, adm2, single] = await Promise.all([
    Promise.all([adm1Mali, adm1Mauritania].map(readJson)),
    Promise.all([adm2Mali, adm2Mauritania].map(readJson)),
    Promise.all([countries, boundaries, rivers, lakes, places, border].map(readJson)),
  ]);
  return parseBasemap({
    adm1,
    adm2,
    countries: single[0],
    boundaries: single[1],
    rivers: single[2],
    lakes: single[3],
    places: single[4],
    border: single[5],
  });
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`basemap file answered ${response.status}`);
  return response.json();
}
