import { describe, expect, it } from 'vitest';
import { nextStep, playOn, startOfPlay } from './play.ts';

const LIMITS = { from: 100, to: 199 };

describe('playing', () => {
  it('begins at the brush, or at the beginning where there is none left to play', () => {
    expect(startOfPlay({ from: 120, to: 129 }, 'week', LIMITS)).toEqual({ from: 120, to: 129 });
    expect(startOfPlay(null, 'week', LIMITS)).toEqual({ from: 100, to: 106 });
    expect(startOfPlay({ from: 190, to: 199 }, 'month', LIMITS)).toEqual({ from: 100, to: 129 });
  });

  it('goes on by its step, the last time as far as there are days, and ends there', () => {
    expect(playOn({ from: 120, to: 129 }, 'week', LIMITS)).toEqual({ from: 127, to: 136 });
    expect(playOn({ from: 185, to: 194 }, 'month', LIMITS)).toEqual({ from: 190, to: 199 });
    expect(playOn({ from: 190, to: 199 }, 'day', LIMITS)).toBe(null);
  });

  it('offers its steps in turn', () => {
    expect([nextStep('day'), nextStep('week'), nextStep('month')]).toEqual(['week', 'month', 'day']);
  });
});
