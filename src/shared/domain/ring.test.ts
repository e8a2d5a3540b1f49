import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Corner, isInRing, meetsRing, readArea } from './ring.ts';

/** A triangle on its point, its tip in the south. */
const RING: readonly Corner[] = [[-8, 16], [-4, 16], [-6, 14]];

describe('a drawn area', () => {
  it('meets what lies in it, what it lies in, and what only touches one of its edges', () => {
    expect(([[-6, 15, -6, 15], [-20, 0, 20, 30], [-7.5, 15.2, -7, 15.4], [-6, 13, -6, 14], [-8, 16, -8, 16]] as const).map((box) => meetsRing([...box], RING))).toEqual([true, true, true, true, true]);
  });

  it('does not meet what lies beside it, although within its bounds', () => {
    expect(([[-7.9, 14, -7.5, 14.5], [-4.4, 14.1, -4, 15], [-6, 13, -6, 13.9]] as const).map((box) => meetsRing([...box], RING))).toEqual([false, false, false]);
  });

  it('meets a box wherever some point of the box is in it', () => {
    // Sixteenths, which doubles hold exactly: what only touches is decided, not rounded.
    const coordinate = fc.integer({ min: -160, max: 160 }).map((sixteenths) => sixteenths / 16);
    const share = fc.integer({ min: 0, max: 16 }).map((sixteenths) => sixteenths / 16);
    const corner = fc.tuple(coordinate, coordinate);
    fc.assert(fc.property(fc.array(corner, { minLength: 3, maxLength: 8 }), corner, corner, share, share, (ring, a, b, u, v) => {
      const box: [number, number, number, number] = [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
      const within: Corner = [box[0] + u * (box[2] - box[0]), box[1] + v * (box[3] - box[1])];
      fc.pre(isInRing(within, ring));
      expect(meetsRing(box, ring)).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe('readArea', () => {
  it('reads WKT and pairs, closed or open', () => {
    const corners = [[-8, 16], [-4, 16], [-6, 14]];
    expect(['POLYGON((-8 16, -4 16, -6 14, -8 16))', 'polygon (( -8 16 ,-4 16,-6 14))', '-8,16 -4,16 -6,14', '-8,16;-4,16;-6,14;-8,16'].map(readArea)).toEqual([corners, corners, corners, corners]);
  });

  it.each(['', '-8,16 -4,16', 'POLYGON((-8 16, -4 16))', '-8,16 -4,16 -6', '-8,16 -4,16 -6,x', '-8,16 -4,16 -6,140', '-8,16 -4,16 -6,'])('refuses %j', (text) => {
    expect(readArea(text)).toBeNull();
  });
});
