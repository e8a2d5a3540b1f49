import { describe, expect, it } from 'vitest';
import { degreesOf, PRESET_NAMES, PRESETS, presetOf, readArea, typed } from './areas.ts';

describe('a typed area', () => {
  it('is read with decimal points and commas', () => {
    expect(readArea({ west: '-9,2', south: '14.2', east: ' −5.6 ', north: '16°' })).toEqual({ area: [-9.2, 14.2, -5.6, 16] });
  });

  it.each([
    [{ west: 'x' }, { west: 'number' }],
    [{ west: '-5' }, { east: 'order' }],
    [{ north: '14.25' }, { north: 'small' }],
    [{ west: '-40', south: '2' }, { west: 'outside', south: 'outside' }],
  ] as const)('%o is told at its field', (change, problems) => {
    expect(readArea({ west: '-9.2', south: '14.2', east: '-5.6', north: '16', ...change })).toEqual({ problems });
  });

  it('comes back as it was typed', () => {
    expect(readArea(typed([-9.25, 14.2, -5.6, 16], 'fr'))).toEqual({ area: [-9.25, 14.2, -5.6, 16] });
    expect(typed([-9.25, 14.2, -5.6, 16], 'fr').west).toBe('-9,25');
  });
});

describe('the presets', () => {
  it('are areas that could be typed, and know their names', () => {
    expect(PRESET_NAMES.map((name) => readArea(typed(PRESETS[name], 'en')))).toEqual(PRESET_NAMES.map((name) => ({ area: PRESETS[name] })));
    expect(presetOf([...PRESETS.nara])).toBe('nara');
    expect(presetOf([0, 0, 1, 1])).toBeNull();
  });
});

describe('degrees', () => {
  it.each([['15.5', 15.5], ['-7,29', -7.29], ['', null], ['1e3', null], ['quinze', null]])('%s', (text, expected) => {
    expect(degreesOf(text)).toBe(expected);
  });
});
