import { describe, expect, it } from 'vitest';
import { plexWidth } from './type-width.ts';

describe('the width of a text', () => {
  it('is the sum of its letters, in proportion to the size', () => {
    expect(plexWidth('Nara', 10, 400)).toBeCloseTo((707 + 534 + 367 + 534) / 100);
    expect(plexWidth('Nara', 20, 400)).toBeCloseTo(2 * plexWidth('Nara', 10, 400));
  });

  it('grows with the weight', () => {
    expect(plexWidth('Nioro du Sahel', 12, 600)).toBeGreaterThan(plexWidth('Nioro du Sahel', 12, 400));
  });

  it('takes accents as they come, composed or not, and no-break spaces as spaces', () => {
    expect(plexWidth('Néma', 12, 500)).toBe(plexWidth('Nema', 12, 500));
    expect(plexWidth('Ne\u0301ma', 12, 500)).toBe(plexWidth('Néma', 12, 500));
    expect(plexWidth('12\u202fkm', 12, 400)).toBe(plexWidth('12 km', 12, 400));
  });

  it('counts what the font lacks as a figure', () => {
    expect(plexWidth('ق', 10, 400)).toBe(6);
  });
});
