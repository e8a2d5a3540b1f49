/** Reads the GeoJSON that Confins ships; anything else is refused by zod with the path of what was wrong. */
import { z } from 'zod';
import type { LonLat } from '../frontier/ellipsoid.ts';

const Position = z.tuple([z.number(), z.number()]).rest(z.number());
const Line = z.array(Position);
const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: Position }),
  z.object({ type: z.literal('LineString'), coordinates: Line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(Line) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Line) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Line)) }),
]);
const Collection = z.object({
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry: Geometry })),
});

export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Lines, or rings (outer ones and holes alike); a point is a line of one. */
  readonly lines: readonly (readonly LonLat[])[];
}

export function readFeatures(raw: unknown): Feature[] {
  return Collection.parse(raw).features.map(({ properties, geometry }) => ({ properties, lines: linesOf(geometry) }));
}

export function textOf(properties: Feature['properties'], key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value : '';
}

export function numberOf(properties: Feature['properties'], key: string, otherwise: number): number {
  const value = properties[key];
  return typeof value === 'number' ? value : otherwise;
}

function linesOf(geometry: z.infer<typeof Geometry>): LonLat[][] {
  switch (geometry.type) {
    case 'Point':
      return [[pair(geometry.coordinates)]];
    case 'LineString':
      return [geometry.coordinates.map(pair)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map((line) => line.map(pair));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((line) => line.map(pair));
  }
}

function pair([lon, lat]: readonly [number, number, ...number[]]): LonLat {
  return [lon, lat];
}
