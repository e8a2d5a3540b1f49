import { describe, expect, it } from 'vitest';
import { apart, SIGHTS } from '../../../tests/support/colour-vision.ts';
import { contrast } from '../../../tests/support/contrast.ts';
import { EVENT_GROUPS } from '../domain/taxonomy.ts';
import { type Ink, inkOf, PALETTE, type Theme } from './palette.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

/**
 * CIEDE2000. About 1 is just noticed between two areas that touch; marks of 11 pixels apart from each other, looked up in a
 * legend, ask for several times that. Eight inks cannot be far from each other on the two dimensions a dichromat has, so the
 * form (disc, diamond, hollow diamond) says part of it again.
 */
const TOLD_APART = 8;

describe.each(THEMES)('the %s palette', (theme) => {
  const below = (inks: readonly Ink[], grounds: readonly Ink[], floor: number): string[] =>
    inks.flatMap((ink) => grounds.flatMap((ground) => {
      const ratio = contrast(PALETTE[theme][ink], PALETTE[theme][ground]);
      return ratio < floor ? [`${ink} on ${ground} ${ratio.toFixed(2)}`] : [];
    }));

  it('gives symbols 3:1 on land, home ground, sea and panels, and on their paper casing, which is what they meet on lakes and lines', () => {
    expect(below(EVENT_GROUPS.map(inkOf), ['land', 'home', 'sea', 'paper', 'panel'], 3)).toEqual([]);
  });

  it.each(SIGHTS)('keeps any two groups %s sight apart, by colour alone', (sight) => {
    const near = EVENT_GROUPS.flatMap((one, index) => EVENT_GROUPS.slice(index + 1).flatMap((other) => {
      const distance = apart(PALETTE[theme][inkOf(one)], PALETTE[theme][inkOf(other)], sight);
      return distance < (sight === 'ordinary' ? 15 : TOLD_APART) ? [`${one} and ${other} ${distance.toFixed(1)}`] : [];
    }));
    expect(near).toEqual([]);
  });

  it('gives the inks of labels 4.5:1 on land, home ground, sea and panels', () => {
    expect(below(['ink', 'ink2'], ['land', 'home', 'sea', 'paper', 'panel'], 4.5)).toEqual([]);
  });

  it('makes the border the strongest line', () => {
    const strength = (ink: Ink): number => contrast(PALETTE[theme][ink], PALETTE[theme].home);
    expect(Math.max(...(['adm', 'river', 'ink3', 'line', 'line2'] as const).map(strength))).toBeLessThan(strength('ink') / 2);
  });
});
