/** How far apart two colours look, to ordinary sight and to each of the three dichromats. */

export const SIGHTS = ['ordinary', 'deutan', 'protan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Linear sRGB to what is seen of it: Machado, Oliveira, Fernandes, IEEE TVCG 15(6), 2009, table of severity 1.0. */
const SEEN: Readonly<Record<Sight, Matrix>> = {
  ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** CIEDE2000 of two colours written as #rrggbb, as the sight sees them; about 1 is just noticeable side by side. */
export function apart(a: string, b: string, sight: Sight = 'ordinary'): number {
  return ciede2000(labOf(seenBy(a, sight)), labOf(seenBy(b, sight)));
}

/** Linear sRGB, each 0–1. */
function seenBy(hex: string, sight: Sight): Triple {
  const linear = map([1, 3, 5], (at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return map(times(SEEN[sight], linear), (value) => Math.min(1, Math.max(0, value)));
}

const TO_XYZ: Matrix = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]];
const WHITE: Triple = [0.95047, 1, 1.08883];

function labOf(linear: Triple): Triple {
  const [x, y, z] = times(TO_XYZ, linear);
  const [fx, fy, fz] = map([x / WHITE[0], y / WHITE[1], z / WHITE[2]], (t) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389 / 27 + 16) / 116));
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** Sharma, Wu, Dalal, Color Research and Application 30(1), 2005; L*, a*, b* each. */
export function ciede2000(one: Triple, two: Triple): number {
  const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const [c1, h1] = polar(one[1] * (1 + g), one[2]);
  const [c2, h2] = polar(two[1] * (1 + g), two[2]);
  const turn = c1 * c2 === 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const [dL, dC, dH] = [two[0] - one[0], c2 - c1, 2 * Math.sqrt(c1 * c2) * sin(turn / 2)];
  const [l, c] = [(one[0] + two[0]) / 2, (c1 + c2) / 2];
  const h = meanHue(c1 * c2, h1, h2);
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sC, sH] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rT = -sin(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rT * (dC / sC) * (dH / sH));
}

function meanHue(product: number, h1: number, h2: number): number {
  if (product === 0) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

/** Chroma and hue in degrees, 0–360. */
function polar(a: number, b: number): [number, number] {
  return [Math.hypot(a, b), a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * 180 / Math.PI + 360) % 360];
}

function sin(degrees: number): number {
  return Math.sin(degrees * Math.PI / 180);
}

function cos(degrees: number): number {
  return Math.cos(degrees * Math.PI / 180);
}

function times([a, b, c]: Matrix, [x, y, z]: Triple): Triple {
  return map([a, b, c], ([p, q, r]) => p * x + q * y + r * z);
}

function map<T>([a, b, c]: readonly [T, T, T], to: (value: T) => number): Triple {
  return [to(a), to(b), to(c)];
}
