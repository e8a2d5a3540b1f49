/** The shipped border line and administrative regions, read for the frontier geometry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBorder, parseRegions } from '#shared/cartography/basemap';
import type { Placement, Where } from '#shared/domain/where';
import { placementOf } from '#shared/frontier/extent';

/** Answers how a place stands to the border and where it may be (see `placementOf`). */
export function readLocator(resourcesDir: string): (where: Where) => Placement {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(resourcesDir, `${name}.geojson`), 'utf8'));
  const border = parseBorder(read('border/border-ml-mr-osm100m'));
  const regionOf = parseRegions(
    [read('admin/ml-admin1-regions'), read('admin/mr-admin1-wilayas')],
    [read('admin/ml-admin2-cercles'), read('admin/mr-admin2-moughataas')],
  );
  return (where) => placementOf(border, where, regionOf);
}
