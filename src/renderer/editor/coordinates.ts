/** Places typed as numbers: degrees with a point or a comma, a ring with one corner a line, kilometres. */
import type { Coordinates } from '#shared/domain/where';

/** A number in either language's writing within bounds; null where it is none. */
export function readNumber(text: string, low: number, high: number): number | null {
  const said = text.trim().replace(',', '.').replace('−', '-');
  if (!/^[-+]?\d+(\.\d+)?$/.test(said)) return null;
  const value = Number(said);
  return value >= low && value <= high ? value : null;
}

/** "15.17, -7.29", "15,17 -7,29" or "15.17;-7.29": latitude, then longitude. */
export function readPoint(text: string): Coordinates | null {
  const match = /^\s*([-+−]?\d+(?:[.,]\d+)?)\s*(?:°\s*)?(?:[;,]\s+|;|\s+|,(?=\s*[-−]))\s*([-+−]?\d+(?:[.,]\d+)?)\s*°?\s*$/.exec(text);
  const lat = readNumber(match?.[1] ?? '', -90, 90);
  const lon = readNumber(match?.[2] ?? '', -180, 180);
  return lat === null || lon === null ? null : { lat, lon };
}

export function writePoint({ lat, lon }: Coordinates): string {
  return `${round(lat)}, ${round(lon)}`;
}

/** Corners as [longitude, latitude]; null where a line is no point or fewer than three are given. */
export function readRing(text: string): [number, number][] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const points = lines.map(readPoint);
  const ring = points.flatMap((point): [number, number][] => (point ? [[point.lon, point.lat]] : []));
  return ring.length >= 3 && ring.length === lines.length ? ring : null;
}

export function writeRing(ring: readonly (readonly [number, number])[]): string {
  return ring.map(([lon, lat]) => writePoint({ lat, lon })).join('\n');
}

/** About ten metres. */
export function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
