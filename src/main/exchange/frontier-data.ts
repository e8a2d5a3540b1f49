/** The shipped border line and administrative regions, read for the frontier geometry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBorder, parseRegions } from '#shared/cartography/basemap';
import type { Frontier, Where } from '#shared/domain/where';
import { frontierOf } from '#shared/frontier/frontier';

/** Answers how a place stands to the border (see `frontierOf`). */
export function readLocator(resourcesDir: string): (where: Where) => Frontier {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(resourcesDir, `${name}.geojson`), 'utf8'));
  const border = parseBorder(read('border/border-ml-mr-osm100m'));
  const regionOf = parseRegions(
    [read('admin/ml-admin1-regions'), read('admin/mr-admin1-wilayas')],
    [read('admin/ml-admin2-cercles'), read('admin/mr-admin2-moughataas')],
  );
  return (where) => frontierOf(border, where, regionOf);
}
