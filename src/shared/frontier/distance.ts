/** Distance to the border, kilometre along it and side, for one point. */
import type { Coordinates } from '../domain/where.ts';
import { between, type Border, numberAt } from './border.ts';
import { arcKm, type LonLat, toEcef } from './ellipsoid.ts';

export interface BorderFix {
  /** WGS84 geodesic, kilometres. */
  readonly distanceKm: number;
  /** Kilometre along the line of its nearest point. */
  readonly km: number;
  /** By geometry alone: within a few kilometres of the line this must not be stated (see `frontierOf`). */
  readonly side: 'ML' | 'MR';
  /** The nearest point is an end of the line: the side is then a guess. */
  readonly pastEnd: boolean;
  /** The nearest point of the line. */
  readonly foot: LonLat;
}

/**
 * The nearest point of the line is found by straight chords in Earth-centred coordinates (their order is that of the
 * geodesics far beyond 1,000 km), passing over blocks that are too far away; only the winner's length is computed as a
 * geodesic. About one microsecond a point.
 */
export function distanceToBorder(border: Border, { lon, lat }: Coordinates): BorderFix {
  const [x, y, z] = toEcef([lon, lat]);
  const { piece, share, square } = nearestPiece(border, x, y, z);
  const foot = between(border, piece, share);
  const from = numberAt(border.kms, piece);
  const km = from + (numberAt(border.kms, piece + 1) - from) * share;
  return {
    distanceKm: arcKm(Math.sqrt(square), [lon, lat], foot),
    km,
    side: leftward(border, piece, share, x, y, z) >= 0 ? 'MR' : 'ML',
    pastEnd: km === 0 || km === border.lengthKm,
    foot,
  };
}

interface Nearest {
  piece: number;
  share: number;
  square: number;
}

function nearestPiece(border: Border, x: number, y: number, z: number): Nearest {
  const { balls } = border;
  const best: Nearest = { piece: 0, share: 0, square: Infinity };
  let nearest = 0;
  let least = Infinity;
  for (let ball = 0; ball < balls.length; ball += 4) {
    const square = squareToCentre(balls, ball, x, y, z);
    if (square < least) {
      least = square;
      nearest = ball;
    }
  }
  searchBlock(border, nearest, x, y, z, best);
  let reach = Math.sqrt(best.square);
  for (let ball = 0; ball < balls.length; ball += 4) {
    const limit = reach + numberAt(balls, ball + 3);
    if (ball === nearest || squareToCentre(balls, ball, x, y, z) >= limit * limit) continue;
    searchBlock(border, ball, x, y, z, best);
    reach = Math.sqrt(best.square);
  }
  return best;
}

function squareToCentre(balls: Float64Array, ball: number, x: number, y: number, z: number): number {
  const dx = numberAt(balls, ball) - x;
  const dy = numberAt(balls, ball + 1) - y;
  const dz = numberAt(balls, ball + 2) - z;
  return dx * dx + dy * dy + dz * dz;
}

// Written without arrays: this is the inner loop of a million points.
function searchBlock(border: Border, ball: number, x: number, y: number, z: number, best: Nearest): void {
  const { ecef, piecesPerBlock, nodes } = border;
  const first = (ball / 4) * piecesPerBlock;
  const end = Math.min(nodes.length - 1, first + piecesPerBlock);
  for (let piece = first; piece < end; piece++) {
    const i = piece * 3;
    const vx = numberAt(ecef, i + 3) - numberAt(ecef, i);
    const vy = numberAt(ecef, i + 4) - numberAt(ecef, i + 1);
    const vz = numberAt(ecef, i + 5) - numberAt(ecef, i + 2);
    const wx = x - numberAt(ecef, i);
    const wy = y - numberAt(ecef, i + 1);
    const wz = z - numberAt(ecef, i + 2);
    const length = vx * vx + vy * vy + vz * vz;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, (vx * wx + vy * wy + vz * wz) / length));
    const dx = wx - vx * share;
    const dy = wy - vy * share;
    const dz = wz - vz * share;
    const square = dx * dx + dy * dy + dz * dz;
    if (square < best.square) {
      best.piece = piece;
      best.share = share;
      best.square = square;
    }
  }
}

/** How far to the left of the line's course; at a vertex, of the mean of the two courses that meet there. */
function leftward(border: Border, piece: number, share: number, x: number, y: number, z: number): number {
  const node = share > 0.5 ? piece + 1 : piece;
  const neighbour = share === 0 ? piece - 1 : share === 1 ? piece + 1 : piece;
  const { ecef } = border;
  const [ux, uy, uz] = [numberAt(ecef, node * 3), numberAt(ecef, node * 3 + 1), numberAt(ecef, node * 3 + 2)];
  const [ax, ay, az] = course(border, piece);
  const [bx, by, bz] = course(border, Math.min(border.nodes.length - 2, Math.max(0, neighbour)));
  const [cx, cy, cz] = [ax + bx, ay + by, az + bz];
  // Left is up × course.
  return (uy * cz - uz * cy) * (x - ux) + (uz * cx - ux * cz) * (y - uy) + (ux * cy - uy * cx) * (z - uz);
}

/** Unit vector along a piece. */
function course({ ecef }: Border, piece: number): [number, number, number] {
  const i = piece * 3;
  const x = numberAt(ecef, i + 3) - numberAt(ecef, i);
  const y = numberAt(ecef, i + 4) - numberAt(ecef, i + 1);
  const z = numberAt(ecef, i + 5) - numberAt(ecef, i + 2);
  const length = Math.sqrt(x * x + y * y + z * z) || 1;
  return [x / length, y / length, z / length];
}
