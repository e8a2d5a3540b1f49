import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xOf, type TimeAxis } from '#shared/cartography/time-axis';
import { CLOSEST_DAYS, lengthOf, panWindow, positionAt, reveal, within, zoomWindow } from './window.ts';

const AXIS: TimeAxis = { window: { from: 100, to: 199 }, left: 50, right: 1050 };
const LIMITS = { from: 0, to: 1000 };

describe('positionAt', () => {
  it('finds days as fractions, the way back from their pixels', () => {
    expect([positionAt(AXIS, 50), positionAt(AXIS, 55), positionAt(AXIS, 1050)]).toEqual([100, 100.5, 200]);
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 2000 }),
        (day) => Math.abs(positionAt(AXIS, xOf(AXIS, day)) - day) < 1e-6,
      ),
    );
  });
});

describe('zooming', () => {
  it('keeps the day under the pointer in its place', () => {
    const zoomed = zoomWindow(AXIS.window, 0.5, 150, LIMITS);
    expect(lengthOf(zoomed)).toBe(50);
    expect(xOf({ ...AXIS, window: zoomed }, 150)).toBeCloseTo(xOf(AXIS, 150));
  });

  it('stays within the limits and no closer than the closest, whatever the wheel does', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 13, max: 100 }));
    fc.assert(
      fc.property(
        range,
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([from, length], factor, share) => {
          const window = { from, to: from + length };
          const zoomed = zoomWindow(window, factor, from + share * length, LIMITS);
          expect(zoomed.from).toBeGreaterThanOrEqual(LIMITS.from - 1e-6);
          expect(zoomed.to).toBeLessThanOrEqual(LIMITS.to + 1e-6);
          expect(lengthOf(zoomed)).toBeGreaterThanOrEqual(CLOSEST_DAYS - 1e-6);
        },
      ),
    );
  });

  it('shows the whole when the limits are shorter than the closest window', () => {
    expect(zoomWindow({ from: 0, to: 4 }, 0.1, 2, { from: 0, to: 4 })).toEqual({ from: 0, to: 4 });
  });
});

describe('panning', () => {
  it('stops at the limits without changing the length', () => {
    expect(panWindow(AXIS.window, 5000, LIMITS)).toEqual({ from: 901, to: 1000 });
    expect(panWindow(AXIS.window, -5000, LIMITS)).toEqual({ from: 0, to: 99 });
  });
});

describe('within', () => {
  it('gives the limits themselves to a range longer than they are', () => {
    expect(within({ from: -10, to: 2000 }, LIMITS)).toEqual(LIMITS);
  });
});

describe('reveal', () => {
  it('leaves a window alone that shows the range well', () => {
    expect(reveal(AXIS.window, { from: 120, to: 150 }, LIMITS)).toBe(AXIS.window);
  });

  it('comes closer to a range too narrow to hold', () => {
    const window = reveal(LIMITS, { from: 500, to: 506 }, LIMITS);
    expect(lengthOf(window)).toBeLessThan(60);
    expect(window.from).toBeLessThan(500);
    expect(window.to).toBeGreaterThan(506);
  });

  it('goes to a range that lies outside', () => {
    const window = reveal(AXIS.window, { from: 900, to: 950 }, LIMITS);
    expect(window.from).toBeLessThanOrEqual(900);
    expect(window.to).toBeGreaterThanOrEqual(950);
  });
});
