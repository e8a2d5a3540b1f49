/** The built-in offline basemap as values: what `basemapScene` draws. */
import { type Border, createBorder } from '../frontier/border.ts';
import type { LonLat } from '../frontier/ellipsoid.ts';
import { createRegionLookup, type Region, type RegionOf } from '../frontier/regions.ts';
import { CountryCode } from '../domain/where.ts';
import { type Feature, numberOf, readFeatures, textOf } from './geojson.ts';
import { innerLines } from './inner-lines.ts';
import { type Outline, outlineOf } from './outline.ts';

/** Parsed JSON of the files of the same name under `resources/`. */
export interface RawBasemap {
  /** basemap/ne10m-countries.geojson */
  readonly countries: unknown;
  /** basemap/ne10m-boundary-lines.geojson */
  readonly boundaries: unknown;
  /** basemap/ne10m-rivers.geojson */
  readonly rivers: unknown;
  /** basemap/ne10m-lakes.geojson */
  readonly lakes: unknown;
  /** basemap/towns.geojson */
  readonly places: unknown;
  /** border/border-ml-mr-osm100m.geojson: drawn at every scale, so that marks and kilometres lie true to the line. */
  readonly border: unknown;
  /** admin/ml-admin1-regions.geojson, admin/mr-admin1-wilayas.geojson */
  readonly adm1: readonly unknown[];
  /** admin/ml-admin2-cercles.geojson, admin/mr-admin2-moughataas.geojson */
  readonly adm2: readonly unknown[];
}

export interface Names {
  readonly fr: string;
  readonly en: string;
}

export interface Country {
  readonly code: string;
  readonly names: Names;
  readonly isHome: boolean;
  readonly rings: readonly Outline[];
}

export interface Town {
  readonly names: Names;
  readonly country: string;
  readonly at: LonLat;
  /** 1 national capital, 2 regional seat, 3 district seat, 4 town, 5 village. */
  readonly rank: number;
  /** Has a post on the Mali–Mauritania border. */
  readonly isCrossing: boolean;
}

export interface River {
  readonly minZoom: number;
  readonly lines: readonly Outline[];
}

export interface Basemap {
  readonly countries: readonly Country[];
  /** Land boundaries between countries, the Mali–Mauritania border left out. */
  readonly boundaries: readonly Outline[];
  readonly rivers: readonly River[];
  readonly lakes: readonly Outline[];
  readonly towns: readonly Town[];
  readonly border: Border;
  /** Lines between regions of one country, each once. */
  readonly adm1: readonly Outline[];
  readonly adm2: readonly Outline[];
  readonly regionOf: RegionOf;
}

/** Throws a ZodError where the files are not the GeoJSON expected. Takes some ten milliseconds: parse once. */
export function parseBasemap(raw: RawBasemap): Basemap {
  const adm1 = raw.adm1.map(readFeatures);
  const adm2 = raw.adm2.map(readFeatures);
  return {
    countries: readFeatures(raw.countries).map(countryOf),
    boundaries: readFeatures(raw.boundaries).filter((feature) => !isTheBorder(feature)).flatMap(outlinesOf),
    rivers: readFeatures(raw.rivers).map((feature) => ({
      minZoom: numberOf(feature.properties, 'min_zoom', 0), lines: outlinesOf(feature),
    })),
    lakes: readFeatures(raw.lakes).flatMap(outlinesOf),
    towns: readFeatures(raw.places).flatMap(townsOf),
    border: parseBorder(raw.border),
    adm1: adm1.flatMap((features) => innerLines(features.map((feature) => feature.lines)).map(outlineOf)),
    adm2: adm2.flatMap((features) => innerLines(features.map((feature) => feature.lines)).map(outlineOf)),
    regionOf: createRegionLookup([...regionsOf(adm1.flat(), 1), ...regionsOf(adm2.flat(), 2)]),
  };
}

/** The border of a GeoJSON collection whose first feature is the line. */
export function parseBorder(raw: unknown): Border {
  return createBorder(readFeatures(raw)[0]?.lines[0] ?? []);
}

/** Region lookup from the admin files alone, for those who draw nothing. */
export function parseRegions(adm1: readonly unknown[], adm2: readonly unknown[]): RegionOf {
  return createRegionLookup([...regionsOf(adm1.flatMap(readFeatures), 1), ...regionsOf(adm2.flatMap(readFeatures), 2)]);
}

function countryOf({ properties, lines }: Feature): Country {
  const code = textOf(properties, 'iso_a2');
  return {
    code,
    names: { fr: textOf(properties, 'name_fr'), en: textOf(properties, 'name') },
    isHome: code === 'ML' || code === 'MR',
    rings: lines.map(outlineOf),
  };
}

function isTheBorder({ properties }: Feature): boolean {
  const sides = [textOf(properties, 'left_a3'), textOf(properties, 'right_a3')];
  return sides.includes('MLI') && sides.includes('MRT');
}

function outlinesOf({ lines }: Feature): Outline[] {
  return lines.map(outlineOf);
}

function townsOf({ properties, lines }: Feature): Town[] {
  const at = lines[0]?.[0];
  if (!at) return [];
  return [{
    names: { fr: textOf(properties, 'name_fr'), en: textOf(properties, 'name_en') },
    country: textOf(properties, 'country'),
    at,
    rank: numberOf(properties, 'rank', 5),
    isCrossing: properties['crossing'] === true,
  }];
}

function regionsOf(features: readonly Feature[], level: 1 | 2): Region[] {
  return features.flatMap(({ properties, lines }) => {
    const country = CountryCode.safeParse(properties['iso_a2']);
    return country.success ? [{ name: textOf(properties, 'name_fr'), country: country.data, level, rings: lines }] : [];
  });
}
