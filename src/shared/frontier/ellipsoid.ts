/**
 * The WGS84 ellipsoid as far as the border needs it: Earth-centred coordinates in kilometres, and the geodesic length
 * of a chord. Between points less than 1,000 km apart the length is within 0.001 % of Karney's solution, anywhere short
 * of the antipode within 0.1 % (tested against GeographicLib).
 */

/** Longitude and latitude, WGS84 degrees: the order of GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];

export type Ecef = readonly [x: number, y: number, z: number];

const EQUATORIAL_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const RADIANS = Math.PI / 180;

export function distanceKm(a: LonLat, b: LonLat): number {
  const [ax, ay, az] = toEcef(a);
  const [bx, by, bz] = toEcef(b);
  return arcKm(Math.hypot(ax - bx, ay - by, az - bz), a, b);
}

export function toEcef([lon, lat]: LonLat): Ecef {
  const sin = Math.sin(lat * RADIANS);
  const cos = Math.cos(lat * RADIANS);
  const normal = EQUATORIAL_KM / Math.sqrt(1 - E2 * sin * sin);
  return [normal * cos * Math.cos(lon * RADIANS), normal * cos * Math.sin(lon * RADIANS), normal * (1 - E2) * sin];
}

/** Geodesic length under a chord: the arc of a circle with Euler's radius of curvature at mid latitude, in the azimuth of the chord. */
export function arcKm(chordKm: number, [lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const { east, north } = kmPerDegree((latA + latB) / 2);
  const x = (((lonB - lonA + 540) % 360) - 180) * east;
  const y = (latB - latA) * north;
  const square = x * x + y * y;
  // Under a micrometre: chord and arc are the same, and the quotient below would be one of zeros.
  if (square < 1e-18) return chordKm;
  const curvature = ((x * x) / east) * cosOf((latA + latB) / 2) + (y * y) / north;
  const radius = square / (curvature * RADIANS);
  return 2 * radius * Math.asin(Math.min(1, chordKm / (2 * radius)));
}

/** Length of one degree eastwards and northwards at a latitude. */
export function kmPerDegree(lat: number): { readonly east: number; readonly north: number } {
  const sin = Math.sin(lat * RADIANS);
  const w = 1 - E2 * sin * sin;
  const normal = EQUATORIAL_KM / Math.sqrt(w);
  return { east: normal * cosOf(lat) * RADIANS, north: ((normal * (1 - E2)) / w) * RADIANS };
}

/** Points of a circle around a place, for radii of a few hundred kilometres at most (plane approximation, under 0.5 %). */
export function circleAround([lon, lat]: LonLat, radiusKm: number, points: number): LonLat[] {
  return Array.from({ length: points }, (_, index) => {
    const angle = (2 * Math.PI * index) / points;
    const north = radiusKm * Math.cos(angle);
    const latitude = lat + north / kmPerDegree(lat).north;
    return [lon + (radiusKm * Math.sin(angle)) / kmPerDegree((lat + latitude) / 2).east, latitude];
  });
}

function cosOf(lat: number): number {
  return Math.cos(lat * RADIANS);
}
