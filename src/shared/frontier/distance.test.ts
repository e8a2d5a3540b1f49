import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { parseBorder } from '../cartography/basemap.ts';
import { readResource } from '../../../tests/support/shipped.ts';
import { distanceToBorder } from './distance.ts';
import { distanceKm, type LonLat } from './ellipsoid.ts';

const border = parseBorder(JSON.parse(readResource('border/border-ml-mr-osm100m.geojson')));

function oracleKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  return (geographiclib.Geodesic.WGS84.Inverse(latA, lonA, latB, lonB).s12 ?? Number.NaN) / 1000;
}

/** GeographicLib alone: nodes of the line every 4 km at most, then a search between the neighbours of the nearest ones. */
function oracleDistance(point: LonLat): number {
  const distances = border.nodes.map((node) => oracleKm(point, node));
  const candidates = [...distances.keys()].sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0)).slice(0, 4);
  return Math.min(...candidates.flatMap((index) => [index - 1, index]).map((piece) => alongPiece(point, piece)));
}

function alongPiece(point: LonLat, piece: number): number {
  const [a, b] = [border.nodes[piece], border.nodes[piece + 1]];
  if (!a || !b) return Infinity;
  const at = (share: number): number => oracleKm(point, [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const third = (high - low) / 3;
    if (at(low + third) < at(high - third)) high -= third;
    else low += third;
  }
  return at((low + high) / 2);
}

describe('the length of a geodesic', () => {
  const lon = fc.double({ min: -30, max: 20, noNaN: true });
  const lat = fc.double({ min: -10, max: 40, noNaN: true });

  it('agrees with GeographicLib within 0.1 % over thousands of kilometres, and 0.001 % up to 1,000', () => {
    fc.assert(
      fc.property(lon, lat, lon, lat, (lonA, latA, lonB, latB) => {
        const oracle = oracleKm([lonA, latA], [lonB, latB]);
        const error = Math.abs(distanceKm([lonA, latA], [lonB, latB]) - oracle);
        expect(error).toBeLessThanOrEqual(oracle * (oracle < 1000 ? 1e-5 : 1e-3) + 1e-6);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('distance to the border', () => {
  it('agrees with GeographicLib within 0.1 % (1 m very near), from the line itself to far beyond 200 km', () => {
    const near = fc.record({ lon: fc.double({ min: -13.5, max: -3.5, noNaN: true }), lat: fc.double({ min: 13.5, max: 26, noNaN: true }) });
    const far = fc.record({ lon: fc.double({ min: -19, max: 6, noNaN: true }), lat: fc.double({ min: 9, max: 28, noNaN: true }) });
    const onTheParallel = fc.record({ lon: fc.double({ min: -9.3, max: -5.4, noNaN: true }), lat: fc.double({ min: 15.45, max: 15.55, noNaN: true }) });
    fc.assert(
      fc.property(fc.oneof(near, far, onTheParallel), (point) => {
        const oracle = oracleDistance([point.lon, point.lat]);
        const { distanceKm: found, foot } = distanceToBorder(border, point);
        expect(Math.abs(found - oracle)).toBeLessThanOrEqual(Math.max(0.001, oracle * 1e-3));
        expect(Math.abs(oracleKm([point.lon, point.lat], foot) - oracle)).toBeLessThanOrEqual(Math.max(0.001, oracle * 1e-3));
      }),
      { numRuns: 60 },
    );
  });

  it('passes over no block that holds the nearest point', () => {
    const flat = { ...border, piecesPerBlock: border.nodes.length, balls: Float64Array.of(0, 0, 0, Infinity) };
    fc.assert(
      fc.property(fc.double({ min: -19, max: 6, noNaN: true }), fc.double({ min: 9, max: 28, noNaN: true }), (lon, lat) => {
        expect(distanceToBorder(border, { lon, lat })).toEqual(distanceToBorder(flat, { lon, lat }));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Adel Bagrou', 15.4975, -6.95056, 0.3, 825, 'ML'],
    ['Madallah', 15.5058, -5.588, 0.6, 971, 'MR'],
    ['Fassala', 15.5571, -5.516, 2.9, 986, 'MR'],
    ['Kirané', 15.40845, -10.22252, 0.7, 413, 'ML'],
  ])('%s', (_name, lat, lon, distance, km, side) => {
    const fix = distanceToBorder(border, { lat, lon });
    expect(fix.distanceKm).toBeCloseTo(distance, 1);
    // The reference kilometres were measured on a sphere, 0.15 % short on parallels.
    expect(Math.abs(fix.km - km)).toBeLessThan(2);
    expect(fix.side).toBe(side);
  });

  it('agrees with the gazetteer within 0.2 km or, that list being spherical, 0.7 %', () => {
    const rows = readResource('gazetteer/border-localities.csv').trim().split('\n').slice(1).map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    const placed = rows.filter((row) => row[5] !== '');
    const wrong = placed.filter(([, , , , , lat, lon, , , distance]) => {
      const found = distanceToBorder(border, { lat: Number(lat), lon: Number(lon) }).distanceKm;
      return Math.abs(found - Number(distance)) > Math.max(0.2, Number(distance) * 0.007);
    });
    expect([placed.length, wrong.map(([name]) => name)]).toEqual([65, []]);
  });

  it('says when the nearest point is an end of the line', () => {
    expect(distanceToBorder(border, { lon: -12.46, lat: 14.9 }).pastEnd).toBe(true);
    expect(distanceToBorder(border, { lon: -4, lat: 26 }).pastEnd).toBe(true);
    expect(distanceToBorder(border, { lon: -8, lat: 15 }).pastEnd).toBe(false);
  });

  it('puts Mauritania to the left of the line and Mali to the right, all along it', () => {
    const towns = { MR: [[-9.6149, 16.6614], [-7.2535, 16.6162], [-11.40453, 16.61659], [-7, 20], [-7, 24]], ML: [[-11.44448, 14.44693], [-7.28466, 15.16875], [-3.97891, 22.67443], [-5, 20], [-3.00742, 16.77348]] } as const;
    for (const side of ['MR', 'ML'] as const) {
      expect(towns[side].map(([lon, lat]) => distanceToBorder(border, { lon, lat }).side)).toEqual(Array(5).fill(side));
    }
  });
});
