/** Administrative regions by name, and what geometry needs of them. */
import type { CountryCode } from '../domain/where.ts';
import { fold } from '../domain/filter.ts';
import { kmPerDegree, type LonLat } from './ellipsoid.ts';

/** Rings of a region, outer ones and holes alike (even–odd), as in GeoJSON's order lon, lat. */
export type Rings = readonly (readonly LonLat[])[];

export type AdminLevel = 1 | 2;

export interface Region {
  readonly name: string;
  readonly country: CountryCode;
  readonly level: AdminLevel;
  readonly rings: Rings;
}

/** Rings of a named region, or null where there is none of that name. */
export type RegionOf = (name: string, country: CountryCode, level: AdminLevel) => Rings | null;

/**
 * Looks a region up by its name without accents, case, or a leading "région de", "cercle de", "wilaya du" and the like;
 * the first words of a name do where only one region begins with them ("Nioro" is Nioro du Sahel). A country of `XX`
 * looks in all.
 */
export function createRegionLookup(regions: readonly Region[]): RegionOf {
  const keyed = regions.map((region) => ({ region, key: keyOf(region.name) }));
  return (name, country, level) => {
    const key = keyOf(name);
    const here = keyed.filter(({ region }) => region.level === level && (country === 'XX' || region.country === country));
    const exact = here.find((candidate) => candidate.key === key);
    const begun = here.filter((candidate) => key !== '' && candidate.key.startsWith(`${key} `));
    return (exact ?? (begun.length === 1 ? begun[0] : undefined))?.region.rings ?? null;
  };
}

/** Even–odd: a point in a hole is outside. */
export function isInside(rings: Rings, [lon, lat]: LonLat): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const vertex of ring) {
      if (previous && crosses(previous, vertex, lon, lat)) inside = !inside;
      previous = vertex;
    }
  }
  return inside;
}

/** Vertices of the rings and points between them, at most so many kilometres apart. */
export function outline(rings: Rings, everyKm: number): LonLat[] {
  return rings.flatMap((ring) =>
    ring.flatMap((vertex, index) => {
      const next = ring[index + 1] ?? vertex;
      const { east, north } = kmPerDegree(vertex[1]);
      const length = Math.hypot((next[0] - vertex[0]) * east, (next[1] - vertex[1]) * north);
      const count = Math.max(1, Math.ceil(length / everyKm));
      return Array.from({ length: count }, (_, piece): LonLat => {
        const share = piece / count;
        return [vertex[0] + (next[0] - vertex[0]) * share, vertex[1] + (next[1] - vertex[1]) * share];
      });
    }),
  );
}

function crosses(a: LonLat, b: LonLat, lon: number, lat: number): boolean {
  return a[1] > lat !== b[1] > lat && lon < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
}

const KIND_OF_REGION = /^(?:region|cercle|wilaya|moughataa|circle|department|secteur|zone) (?:(?:de la|de l|du|des|de|d|of) )?| (?:region|cercle|circle|wilaya|moughataa)$/u;

function keyOf(name: string): string {
  return fold(name).replace(KIND_OF_REGION, '');
}
