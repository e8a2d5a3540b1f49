import { describe, expect, it } from 'vitest';
import { CLOSEST, isWhole, panStrip, revealIn, zoomStrip, type StripWindow } from './window.ts';

const LIMITS: StripWindow = { km: { from: 0, to: 2000 }, days: { from: 1000, to: 1999 } };
const WINDOW: StripWindow = { km: { from: 400, to: 800 }, days: { from: 1200, to: 1299 } };

describe('zooming', () => {
  it('halves both axes about a place that stays where it is', () => {
    expect(zoomStrip(WINDOW, 0.5, { km: 500, day: 1250 }, ['km', 'days'], LIMITS)).toEqual({ km: { from: 450, to: 650 }, days: { from: 1225, to: 1274 } });
  });

  it('leaves the axis that is not named alone', () => {
    expect(zoomStrip(WINDOW, 0.5, { km: 600, day: 1250 }, ['km'], LIMITS)).toEqual({ km: { from: 500, to: 700 }, days: WINDOW.days });
    expect(zoomStrip(WINDOW, 0.5, { km: 600, day: 1200 }, ['days'], LIMITS)).toEqual({ km: WINDOW.km, days: { from: 1200, to: 1249 } });
  });

  it('ends at the limits and at the closest that can be read', () => {
    expect(zoomStrip(WINDOW, 100, { km: 500, day: 1250 }, ['km', 'days'], LIMITS)).toEqual(LIMITS);
    const { km, days } = zoomStrip(WINDOW, 0.0001, { km: 500, day: 1250 }, ['km', 'days'], LIMITS);
    expect([km.to - km.from, days.to - days.from + 1]).toEqual([CLOSEST.km, CLOSEST.days]);
  });
});

it('panning moves both axes and stops at the limits', () => {
  expect(panStrip(WINDOW, { km: 100, day: -50 }, LIMITS)).toEqual({ km: { from: 500, to: 900 }, days: { from: 1150, to: 1249 } });
  expect(panStrip(WINDOW, { km: -5000, day: 5000 }, LIMITS)).toEqual({ km: { from: 0, to: 400 }, days: { from: 1900, to: 1999 } });
});

describe('bringing into view', () => {
  it('does not move for what is seen already', () => {
    expect(revealIn(WINDOW, { km: { from: 500, to: 500 }, days: { from: 1250, to: 1250 } }, LIMITS)).toEqual(WINDOW);
  });

  it('moves only the axis that must, as far as it must, with a little room', () => {
    expect(revealIn(WINDOW, { km: { from: 1000, to: 1000 }, days: { from: 1250, to: 1250 } }, LIMITS)).toEqual({ km: { from: 632, to: 1032 }, days: WINDOW.days });
  });

  it('widens for what is longer than the window', () => {
    expect(revealIn(WINDOW, { km: { from: 0, to: 2000 }, days: { from: 1250, to: 1250 } }, LIMITS)).toEqual({ km: LIMITS.km, days: WINDOW.days });
  });
});

it('knows when all is shown', () => {
  expect([isWhole(LIMITS, LIMITS), isWhole(WINDOW, LIMITS)]).toEqual([true, false]);
});
