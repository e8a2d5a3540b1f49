import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innerLines } from './inner-lines.ts';
import { clipToFrame, cutToFrame, outlineOf, visibleLines, visibleRing } from './outline.ts';
import { degreesPerPixel, mercatorFor } from './projection.ts';
import type { Point } from './shape.ts';

const { project, view } = mercatorFor([-10, 10, 0, 20], 500, 500);
const lonLat = fc.tuple(fc.double({ min: -12, max: 2, noNaN: true }), fc.double({ min: 8, max: 22, noNaN: true }));

describe('a thinned line', () => {
  it('keeps its ends and strays from no vertex by more than half a pixel', () => {
    const line = fc.array(lonLat, { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(line, (points) => {
        const { weights } = outlineOf(points);
        const tolerance = degreesPerPixel(6) * 0.5;
        const kept = points.flatMap((_, index) => ((weights[index] ?? 0) >= tolerance ? [index] : []));
        expect([kept[0], kept.at(-1)]).toEqual([0, points.length - 1]);
        for (const [order, start] of kept.entries()) {
          const end = kept[order + 1];
          const [a, b] = [points[start], end === undefined ? undefined : points[end]];
          if (!a || !b || end === undefined) continue;
          for (const point of points.slice(start, end)) expect(awayFrom(point, a, b)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  it('is left out where it lies out of view', () => {
    expect(visibleLines(outlineOf([[50, 15], [60, 15]]), project, view)).toEqual([]);
    expect(visibleRing(outlineOf([[50, 15], [60, 15], [60, 20], [50, 15]]), project, view)).toBe(null);
  });
});

describe('cutting to the frame', () => {
  it('clips a ring to the frame and its margin, whatever the ring', () => {
    const ring = fc.array(fc.tuple(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.double({ min: -2000, max: 2000, noNaN: true })), { maxLength: 20 });
    fc.assert(
      fc.property(ring, (points) => {
        for (const [x, y] of clipToFrame(points, view)) {
          expect(Math.max(-24 - x, x - 524, -24 - y, y - 524)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('leaves a frame inside a ring as a whole', () => {
    const around: Point[] = [[-900, -900], [900, -900], [900, 900], [-900, 900]];
    expect(new Set(clipToFrame(around, view).map(String))).toEqual(new Set(['-24,-24', '524,-24', '524,524', '-24,524']));
  });

  it('parts a line that leaves the frame and comes back', () => {
    const line: Point[] = [[10, 10], [20, 10], [2000, 10], [2000, 900], [20, 20], [10, 20]];
    expect(cutToFrame(line, view).map((run) => run.length)).toEqual([3, 3]);
  });
});

describe('inner lines', () => {
  it('are the edges that two regions share, once', () => {
    const west = [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]] as const;
    const east = [[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]] as const;
    expect(innerLines([west, east])).toEqual([[[1, 0], [1, 1]]]);
  });
});

function awayFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - dx * share, y - ay - dy * share);
}
