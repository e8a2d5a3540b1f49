/**
 * The border line as an axis: kilometre 0 at the Senegal River tripoint, the far end at the Algerian one; Mauritania
 * lies to the left of the line, Mali to the right.
 *
 * Segments are straight in longitude and latitude, as RFC 7946 has it: long stretches of this border are drawn as
 * parallels (15° 30′, 25°), and a geodesic over 60 km would leave such a parallel by up to 20 m. They are cut into
 * pieces of at most 4 km, whose chords stay within 0.5 m of the line.
 */
import { distanceKm, type LonLat, toEcef } from './ellipsoid.ts';

const PIECE_KM = 4;
const PIECES_PER_BLOCK = 16;

export interface Border {
  readonly lengthKm: number;
  /** The vertices as given. */
  readonly line: readonly LonLat[];
  /** Nodes of the pieces: degrees, and kilometre along the line. */
  readonly nodes: readonly LonLat[];
  readonly kms: Float64Array;
  /** Earth-centred coordinates of the nodes in kilometres: x, y, z, x, y, z … */
  readonly ecef: Float64Array;
  /** Balls around blocks of pieces: x, y, z, radius … */
  readonly balls: Float64Array;
  readonly piecesPerBlock: number;
}

/** Index of a line of at least two vertices. Throws a RangeError for fewer. */
export function createBorder(line: readonly LonLat[]): Border {
  if (line.length < 2) throw new RangeError(`a border needs two vertices or more, not ${line.length}`);
  const nodes = cutIntoPieces(line);
  const kms = new Float64Array(nodes.length);
  const ecef = new Float64Array(nodes.length * 3);
  let previous: LonLat | undefined;
  nodes.forEach((node, index) => {
    kms[index] = previous ? numberAt(kms, index - 1) + distanceKm(previous, node) : 0;
    ecef.set(toEcef(node), index * 3);
    previous = node;
  });
  return {
    lengthKm: numberAt(kms, nodes.length - 1), line, nodes, kms, ecef,
    balls: ballsOf(ecef, nodes.length - 1), piecesPerBlock: PIECES_PER_BLOCK,
  };
}

/** The point at a kilometre of the line; kilometres off its ends give the ends. */
export function pointAtKm(border: Border, km: number): LonLat {
  const piece = pieceAtKm(border, km);
  const from = numberAt(border.kms, piece);
  const to = numberAt(border.kms, piece + 1);
  return between(border, piece, to === from ? 0 : Math.min(1, Math.max(0, (km - from) / (to - from))));
}

/** The line between two kilometres, in either order, for drawing. */
export function stretch(border: Border, fromKm: number, toKm: number): LonLat[] {
  const low = Math.max(0, Math.min(fromKm, toKm));
  const high = Math.min(border.lengthKm, Math.max(fromKm, toKm));
  const inside = border.nodes.slice(pieceAtKm(border, low) + 1, pieceAtKm(border, high) + 1);
  return [pointAtKm(border, low), ...inside, pointAtKm(border, high)];
}

export interface KmTick {
  readonly km: number;
  readonly at: LonLat;
  /** Unit vector [east, north] across the line, towards Mauritania. */
  readonly normal: readonly [east: number, north: number];
}

/** Every so many kilometres from 0, with the direction across the line (over 2 km, so that a river's bends do not turn it). */
export function kmTicks(border: Border, every: number): KmTick[] {
  const count = Math.floor(border.lengthKm / every) + 1;
  return Array.from({ length: count }, (_, index) => {
    const km = index * every;
    const at = pointAtKm(border, km);
    const [lonA, latA] = pointAtKm(border, km - 1);
    const [lonB, latB] = pointAtKm(border, km + 1);
    const east = (lonB - lonA) * Math.cos((at[1] * Math.PI) / 180);
    const north = latB - latA;
    const length = Math.hypot(east, north) || 1;
    return { km, at, normal: [-north / length, east / length] };
  });
}

/** The point at a share (0–1) of a piece. */
export function between(border: Border, piece: number, share: number): LonLat {
  const [lonA, latA] = nodeAt(border, piece);
  const [lonB, latB] = nodeAt(border, piece + 1);
  return [lonA + (lonB - lonA) * share, latA + (latB - latA) * share];
}

/** An element of a typed array; NaN outside it. */
export function numberAt(array: Float64Array, index: number): number {
  return array[index] ?? Number.NaN;
}

function nodeAt(border: Border, index: number): LonLat {
  const node = border.nodes[index];
  if (!node) throw new RangeError(`no node ${index} on a border of ${border.nodes.length}`);
  return node;
}

/** The piece that holds a kilometre: the last whose start does not lie behind it. */
function pieceAtKm({ kms, nodes }: Border, km: number): number {
  let low = 0;
  let high = nodes.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(kms, middle) <= km) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutIntoPieces(line: readonly LonLat[]): LonLat[] {
  return line.flatMap((vertex, index) => {
    const next = line[index + 1];
    if (!next) return [vertex];
    const count = Math.max(1, Math.ceil(distanceKm(vertex, next) / PIECE_KM));
    return Array.from({ length: count }, (_, piece): LonLat => {
      const share = piece / count;
      return [vertex[0] + (next[0] - vertex[0]) * share, vertex[1] + (next[1] - vertex[1]) * share];
    });
  });
}

function ballsOf(ecef: Float64Array, pieces: number): Float64Array {
  const count = Math.ceil(pieces / PIECES_PER_BLOCK);
  const balls = new Float64Array(count * 4);
  for (let block = 0; block < count; block++) {
    const nodes = ecef.subarray(block * PIECES_PER_BLOCK * 3, (Math.min(pieces, (block + 1) * PIECES_PER_BLOCK) + 1) * 3);
    balls.set(ballAround(nodes), block * 4);
  }
  return balls;
}

/** Centre of the bounding box, and the distance from there to the farthest node. */
function ballAround(nodes: Float64Array): [number, number, number, number] {
  const axis = (offset: number): number => {
    const values = nodes.filter((_, index) => index % 3 === offset);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  const [x, y, z] = [axis(0), axis(1), axis(2)];
  let radius = 0;
  for (let i = 0; i < nodes.length; i += 3) {
    radius = Math.max(radius, Math.hypot(numberAt(nodes, i) - x, numberAt(nodes, i + 1) - y, numberAt(nodes, i + 2) - z));
  }
  return [x, y, z, radius];
}
