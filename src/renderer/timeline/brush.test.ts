import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushOf, dragTo, gripAt, growBy, moveBy, periodOf, presetOf, rangeOf, type Grip } from './brush.ts';

const AXIS = { window: { from: 0, to: 99 }, left: 0, right: 1000 };
const LIMITS = { from: 0, to: 99 };
const BRUSH = { from: 20, to: 39 };

describe('gripAt', () => {
  it.each<[number, Grip]>([
    [100, 'new'],
    [193, 'new'],
    [195, 'start'],
    [205, 'start'],
    [300, 'whole'],
    [396, 'end'],
    [405, 'end'],
    [410, 'new'],
  ])('at x = %d of a brush from 200 to 400 is %s', (x, grip) => {
    expect(gripAt(AXIS, BRUSH, x)).toBe(grip);
  });

  it('is a new brush where there is none', () => {
    expect(gripAt(AXIS, null, 300)).toBe('new');
  });

  it('prefers the end on a brush narrower than its handles, so that it can be opened', () => {
    expect(gripAt({ ...AXIS, window: { from: 0, to: 999 } }, { from: 20, to: 21 }, 21)).toBe('end');
  });
});

describe('dragTo', () => {
  it('opens a new brush in either direction', () => {
    expect(dragTo({ grip: 'new', origin: 50, brush: null }, 60, LIMITS)).toEqual({ from: 50, to: 60 });
    expect(dragTo({ grip: 'new', origin: 50, brush: BRUSH }, 45, LIMITS)).toEqual({ from: 45, to: 50 });
  });

  it('moves one edge and leaves the other', () => {
    expect(dragTo({ grip: 'start', origin: 20, brush: BRUSH }, 25, LIMITS)).toEqual({ from: 25, to: 39 });
    expect(dragTo({ grip: 'end', origin: 40, brush: BRUSH }, 70, LIMITS)).toEqual({ from: 20, to: 70 });
  });

  it('lets an edge pass the other one', () => {
    expect(dragTo({ grip: 'start', origin: 20, brush: BRUSH }, 45, LIMITS)).toEqual({ from: 39, to: 45 });
  });

  it('moves the whole by the days travelled and stops at the limits unshortened', () => {
    expect(dragTo({ grip: 'whole', origin: 30, brush: BRUSH }, 33, LIMITS)).toEqual({ from: 23, to: 42 });
    expect(dragTo({ grip: 'whole', origin: 30, brush: BRUSH }, 500, LIMITS)).toEqual({ from: 80, to: 99 });
  });

  it('never leaves the limits and never turns over', () => {
    const grip = fc.constantFrom<Grip>('start', 'end', 'whole', 'new');
    fc.assert(
      fc.property(grip, fc.integer({ min: 0, max: 99 }), fc.integer({ min: -300, max: 300 }), (held, origin, day) => {
        const { from, to } = dragTo({ grip: held, origin, brush: BRUSH }, day, LIMITS);
        expect(from).toBeLessThanOrEqual(to);
        expect([from >= LIMITS.from, to <= LIMITS.to]).toEqual([true, true]);
      }),
    );
  });
});

describe('by keys', () => {
  it('moves by a day and back to where it was', () => {
    expect(moveBy(moveBy(BRUSH, 1, LIMITS), -1, LIMITS)).toEqual(BRUSH);
  });

  it('grows and shrinks at its end, to a single day at least', () => {
    expect(growBy(BRUSH, 7, LIMITS)).toEqual({ from: 20, to: 46 });
    expect(growBy(BRUSH, -500, LIMITS)).toEqual({ from: 20, to: 20 });
    expect(growBy(BRUSH, 500, LIMITS)).toEqual({ from: 20, to: 99 });
  });
});

describe('presets', () => {
  it('count the newest day in', () => {
    expect(periodOf(rangeOf(7, 19852))).toEqual({ from: '2024-05-03', to: '2024-05-09' });
    expect(periodOf(rangeOf('year', 19852))).toEqual({ from: '2024-01-01', to: '2024-05-09' });
  });

  it('are recognised only where they end at the newest day', () => {
    expect(presetOf(rangeOf(30, 19852), 19852)).toBe(30);
    expect(presetOf({ from: 19800, to: 19829 }, 19852)).toBe(null);
    expect(presetOf(null, 19852)).toBe(null);
    expect(presetOf(rangeOf('year', 19852), 19852)).toBe('year');
  });
});

describe('brushOf', () => {
  it('gives back the brush of a period', () => {
    expect(brushOf(periodOf(BRUSH))).toEqual(BRUSH);
  });

  it('is null without a period, or where a day does not exist', () => {
    expect(brushOf(undefined)).toBe(null);
    expect(brushOf({ from: '2024-02-30', to: '2024-03-01' })).toBe(null);
  });
});
