import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWindow, scaleOf, TALLEST, topToShow } from './window.ts';

describe('rowWindow', () => {
  it('draws what is on screen and a margin', () => {
    expect(rowWindow(550, 550, 55, 1000, 2)).toEqual({ start: 8, end: 22 });
  });

  it('stays within the list, even when the list became shorter than the scroll position', () => {
    expect(rowWindow(0, 550, 55, 3)).toEqual({ start: 0, end: 3 });
    expect(rowWindow(50_000, 550, 55, 3)).toEqual({ start: 3, end: 3 });
    expect(rowWindow(0, 550, 55, 0)).toEqual({ start: 0, end: 0 });
  });

  it('holds every row that meets the viewport', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(60_000), fc.integer({ min: 1, max: 900 }), fc.nat(), (count, scrollTop, height, pick) => {
        fc.pre(count > 0);
        const row = pick % count;
        const isOnScreen = (row + 1) * 55 > scrollTop && row * 55 < scrollTop + height;
        const { start, end } = rowWindow(scrollTop, height, 55, count, 0);
        expect(row >= start && row < end).toBe(isOnScreen);
      }),
    );
  });
});

describe('topToShow', () => {
  it.each([
    [0, 100, 0],
    [2, 100, 100],
    [20, 100, 605],
  ])('row %d from %d', (row, scrollTop, expected) => {
    expect(topToShow(row, scrollTop, 550, 55)).toBe(expected);
  });
});

describe('scaleOf', () => {
  it('reaches the first and the last row of a list taller than a browser draws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000_000 }), fc.integer({ min: 100, max: 2000 }), (count, viewport) => {
        const rows = count * 55;
        const { height, topOf } = scaleOf(rows, viewport);
        expect(height).toBeLessThanOrEqual(TALLEST);
        const furthest = topOf(Math.max(0, height - viewport));
        expect(rowWindow(topOf(0), viewport, 55, count, 0).start).toBe(0);
        expect(rowWindow(Math.round(furthest), viewport, 55, count, 0).end).toBe(count);
      }),
    );
  });

  it('goes both ways', () => {
    const { topOf, scrollTopOf } = scaleOf(55_000_000, 800);
    expect(scrollTopOf(topOf(1_234_567))).toBeCloseTo(1_234_567, 3);
    expect(topOf(scrollTopOf(41_000_055))).toBeCloseTo(41_000_055, 3);
  });

  it('leaves a list alone that is short enough', () => {
    expect(scaleOf(6 * 55, 800).topOf(12)).toBe(12);
  });
});
