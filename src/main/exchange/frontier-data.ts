/** The shipped border line and administrative regions, read for the frontier geometry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CountryCode, type Frontier, type Where } from '#shared/domain/where';
import { type Border, createBorder } from '#shared/frontier/border';
import { frontierOf } from '#shared/frontier/frontier';
import { createRegionLookup, type Region, type RegionOf } from '#shared/frontier/regions';

const LonLat = z.tuple([z.number(), z.number()]);
const Line = z.object({ features: z.tuple([z.object({ geometry: z.object({ coordinates: z.array(LonLat) }) })]) });
const Polygons = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(LonLat)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(LonLat))) }),
]);
const Regions = z.object({
  features: z.array(z.object({
    properties: z.object({ iso_a2: CountryCode, level: z.literal([1, 2]), name_fr: z.string() }),
    geometry: Polygons,
  })),
});

export const REGION_FILES = ['ml-admin1-regions', 'ml-admin2-cercles', 'mr-admin1-wilayas', 'mr-admin2-moughataas'] as const;

export interface FrontierData {
  readonly border: Border;
  readonly regionOf: RegionOf;
  readonly locate: (where: Where) => Frontier;
}

export function readFrontierData(resourcesDir: string): FrontierData {
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(resourcesDir, ...path), 'utf8'));
  const line = Line.parse(read('border', 'border-ml-mr-osm100m.geojson'));
  const border = createBorder(line.features[0].geometry.coordinates);
  const regionOf = createRegionLookup(REGION_FILES.flatMap((name) => regionsOf(read('admin', `${name}.geojson`))));
  return { border, regionOf, locate: (where) => frontierOf(border, where, regionOf) };
}

function regionsOf(json: unknown): Region[] {
  return Regions.parse(json).features.map(({ properties, geometry }) => ({
    name: properties.name_fr, country: properties.iso_a2, level: properties.level,
    rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  }));
}
