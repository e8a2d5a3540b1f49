import { describe, expect, it } from 'vitest';
import { pressKey, type KeyPress, type TimelineState } from './keys.ts';

const STATE: TimelineState = {
  window: { from: 100, to: 199 },
  brush: { from: 140, to: 149 },
  limits: { from: 0, to: 999 },
};
const press = (key: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('pressKey', () => {
  it.each([
    ['an arrow moves the brush by a day', press('ArrowRight'), { brush: { from: 141, to: 150 } }],
    ['with Shift by a week', press('ArrowLeft', { shiftKey: true }), { brush: { from: 133, to: 142 } }],
    ['with Alt it lengthens the brush', press('ArrowRight', { altKey: true }), { brush: { from: 140, to: 150 } }],
    ['or shortens it', press('ArrowLeft', { altKey: true, shiftKey: true }), { brush: { from: 140, to: 142 } }],
    ['Escape takes it away', press('Escape'), { brush: null }],
    ['Home shows the beginning', press('Home'), { window: { from: 0, to: 99 } }],
    ['End shows the end', press('End'), { window: { from: 900, to: 999 } }],
    ['another key means nothing', press('a'), null],
  ])('%s', (_name, key, change) => {
    expect(pressKey(key, STATE)).toEqual(change);
  });

  it('pans the window where there is no brush to move', () => {
    expect(pressKey(press('ArrowRight'), { ...STATE, brush: null })).toEqual({ window: { from: 110, to: 209 } });
    expect(pressKey(press('Escape'), { ...STATE, brush: null })).toBe(null);
  });

  it('zooms about the brush', () => {
    expect(pressKey(press('+'), STATE)).toEqual({
      window: { from: expect.closeTo(113.5, 6), to: expect.closeTo(182.5, 6) },
    });
  });
});
