import { expect, it } from 'vitest';
import { pressKey } from './keys.ts';
import type { StripWindow } from './window.ts';

const LIMITS: StripWindow = { km: { from: 0, to: 2000 }, days: { from: 1000, to: 1999 } };
const WINDOW: StripWindow = { km: { from: 400, to: 800 }, days: { from: 1200, to: 1299 } };
const press = (key: string, shiftKey = false) => pressKey({ key, shiftKey }, WINDOW, LIMITS);

it('arrows pan by a tenth of what is shown', () => {
  expect(press('ArrowRight')).toEqual({ window: { km: { from: 440, to: 840 }, days: WINDOW.days } });
  expect(press('ArrowUp')).toEqual({ window: { km: WINDOW.km, days: { from: 1190, to: 1289 } } });
});

it('with Shift they zoom one axis about the middle', () => {
  expect(press('ArrowRight', true)).toEqual({ window: { km: { from: 460, to: 740 }, days: WINDOW.days } });
  expect(press('ArrowDown', true)).toEqual({ window: { km: WINDOW.km, days: { from: 1215, to: 1284 } } });
});

it('plus, however it is typed, zooms both axes, and Home shows everything', () => {
  expect(press('+', true)).toEqual(press('='));
  expect(press('+')).toEqual({ window: { km: { from: 460, to: 740 }, days: { from: 1215, to: 1284 } } });
  expect(press('Home')).toEqual({ window: LIMITS });
});

it('Enter and n go on, p goes back, b brushes what is shown, Escape clears, others mean nothing', () => {
  expect(['Enter', 'n', 'p', 'b', 'Escape', 'q', 'Tab'].map((key) => press(key))).toEqual([{ step: 1 }, { step: 1 }, { step: -1 }, { brush: 'window' }, { clear: true }, null, null]);
});
