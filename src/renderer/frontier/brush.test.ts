import { expect, it } from 'vitest';
import type { FrontierAxes } from '#shared/cartography/frontier-axis';
import { axesUnder, brushBetween, brushOfWindow } from './brush.ts';

const AXES: FrontierAxes = { km: { from: 0, to: 1000 }, days: { from: 100, to: 199 }, left: 100, right: 1100, top: 50, bottom: 550 };

it('a drag in the field bounds both axes, whichever way it goes', () => {
  expect(brushBetween(AXES, [600.4, 300], [300.6, 150], ['km', 'days'])).toEqual({ km: { from: 200, to: 501 }, days: { from: 120, to: 150 } });
});

it('beside the field days only, above it kilometres only, in a corner nothing', () => {
  expect([axesUnder(AXES, [50, 300]), axesUnder(AXES, [1150, 300]), axesUnder(AXES, [300, 20]), axesUnder(AXES, [50, 20])]).toEqual([['days'], ['days'], ['km'], []]);
  expect(brushBetween(AXES, [50, 150], [400, 300], ['days'])).toEqual({ km: null, days: { from: 120, to: 150 } });
});

it('nothing is brushed beyond what is shown', () => {
  expect(brushBetween(AXES, [600, 300], [9000, 9000], ['km', 'days'])).toEqual({ km: { from: 500, to: 1000 }, days: { from: 150, to: 199 } });
});

it('a window becomes whole kilometres and days', () => {
  expect(brushOfWindow({ km: { from: 10.5, to: 20.2 }, days: { from: 100.5, to: 110.5 } })).toEqual({ km: { from: 10, to: 21 }, days: { from: 100, to: 111 } });
});
