/** Reads the shipped basemap, once for many reports. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Basemap, parseBasemap } from '#shared/cartography/basemap';

/** `resources` is the folder of the shipped data. */
export async function loadBasemap(resources: string): Promise<Basemap> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(resources, `${name}.geojson`), 'utf8'));
  return parseBasemap({
    countries: await read('basemap/ne10m-countries'),
    boundaries: await read('basemap/ne10m-boundary-lines'),
    rivers: await read('basemap/ne10m-rivers'),
    lakes: await read('basemap/ne10m-lakes'),
    places: await read('basemap/towns'),
    border: await read('border/border-ml-mr-osm100m'),
    adm1: [await read('admin/ml-admin1-regions'), await read('admin/mr-admin1-wilayas')],
    adm2: [await read('admin/ml-admin2-cercles'), await read('admin/mr-admin2-moughataas')],
  });
}
