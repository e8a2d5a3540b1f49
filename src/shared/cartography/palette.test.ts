import { describe, expect, it } from 'vitest';
import { contrast } from '../../../tests/support/contrast.ts';
import { EVENT_GROUPS } from '../domain/taxonomy.ts';
import { type Ink, inkOf, PALETTE, type Theme } from './palette.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

describe.each(THEMES)('the %s palette', (theme) => {
  const below = (inks: readonly Ink[], grounds: readonly Ink[], floor: number): string[] =>
    inks.flatMap((ink) => grounds.flatMap((ground) => {
      const ratio = contrast(PALETTE[theme][ink], PALETTE[theme][ground]);
      return ratio < floor ? [`${ink} on ${ground} ${ratio.toFixed(2)}`] : [];
    }));

  it('gives marks 3:1 on what they stand on: their paper casing, home ground, a panel', () => {
    expect(below(EVENT_GROUPS.map(inkOf), ['paper', 'home', 'panel'], 3)).toEqual([]);
  });

  it('gives the inks of labels 4.5:1 on land, home ground, sea and panels', () => {
    expect(below(['ink', 'ink2'], ['land', 'home', 'sea', 'paper', 'panel'], 4.5)).toEqual([]);
  });

  it('makes the border the strongest line', () => {
    const strength = (ink: Ink): number => contrast(PALETTE[theme][ink], PALETTE[theme].home);
    expect(Math.max(...(['adm', 'river', 'ink3', 'line', 'line2'] as const).map(strength))).toBeLessThan(strength('ink') / 2);
  });
});
