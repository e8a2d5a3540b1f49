/** Places in the Military Grid Reference System (NGA.STND.0037), no finer than they are known. */
import type { Where } from '../domain/where.ts';

/** Digits a coordinate: 2 is a kilometre, 1 ten kilometres. */
const DIGITS: Partial<Record<Where['precision'], number>> = { place: 2, near: 1 };

/** Such as `29P QQ 12 34`; null where there is no point, or it is only the middle of a region. */
export function mgrsOf({ precision, point }: Where): string | null {
  const digits = DIGITS[precision];
  return digits === undefined || point === null || Math.abs(point.lat) >= 80 ? null : mgrs(point, digits);
}

const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const COLUMNS = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'] as const;
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const SQUARE = 100_000;

/** Without the widened zones of Norway and Svalbard. `digits`: 0 (100 km) to 5 (1 m). */
export function mgrs({ lat, lon }: { readonly lat: number; readonly lon: number }, digits: number): string {
  const zone = Math.min(60, Math.floor((lon + 180) / 6) + 1);
  const { easting, northing } = utm(lat, lon, zone);
  const band = BANDS.charAt(Math.min(BANDS.length - 1, Math.floor((lat + 80) / 8)));
  const column = COLUMNS[zone % 3]?.charAt(Math.floor(easting / SQUARE) - 1) ?? '';
  const row = ROWS.charAt((Math.floor(northing / SQUARE) + (zone % 2 === 0 ? 5 : 0)) % ROWS.length);
  const within = (metres: number): string => String(Math.floor((metres % SQUARE) / 10 ** (5 - digits))).padStart(digits, '0');
  return [`${String(zone).padStart(2, '0')}${band}`, `${column}${row}`, ...(digits === 0 ? [] : [within(easting), within(northing)])].join('\u00a0');
}

const RADIANS = Math.PI / 180;
/** WGS84: semi-major axis in metres, flattening. */
const [A, F] = [6_378_137, 1 / 298.257223563] as const;
const N = F / (2 - F);
const RECTIFYING = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const ALPHA = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16 + (41 * N ** 4) / 180, (13 * N ** 2) / 48 - (3 * N ** 3) / 5 + (557 * N ** 4) / 1440,
  (61 * N ** 3) / 240 - (103 * N ** 4) / 140, (49_561 * N ** 4) / 161_280,
] as const;
const SCALE = 0.9996;

/** Krüger's series to the fourth order (Karney 2011): under a micrometre from the true projection within a zone. */
function utm(lat: number, lon: number, zone: number): { readonly easting: number; readonly northing: number } {
  const e = Math.sqrt(F * (2 - F));
  const [phi, lambda] = [lat * RADIANS, (lon - (zone * 6 - 183)) * RADIANS];
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const [xi, eta] = [Math.atan2(t, Math.cos(lambda)), Math.atanh(Math.sin(lambda) / Math.hypot(1, t))];
  const series = (of: (k: number) => number): number => ALPHA.reduce((sum, alpha, index) => sum + alpha * of(2 * (index + 1)), 0);
  const east = eta + series((k) => Math.cos(k * xi) * Math.sinh(k * eta));
  const north = xi + series((k) => Math.sin(k * xi) * Math.cosh(k * eta));
  return { easting: 500_000 + SCALE * RECTIFYING * east, northing: SCALE * RECTIFYING * north + (lat < 0 ? 10_000_000 : 0) };
}
