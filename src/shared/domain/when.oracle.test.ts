/** The EDTF parser against the `edtf` package, whose bounds are instants; it differs on seasons (its 22 is April–June), left out here. */
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDay, parseEdtf } from './when.ts';

const day = fc.integer({ min: -20000, max: 40000 }).map(isoDay);
const point = fc.tuple(day, fc.constantFrom(10, 7, 4), fc.constantFrom('', '~', '?', '%')).map(([text, length, mark]) => text.slice(0, length) + mark);
const interval = fc.oneof(
  point, point.map((text) => `../${text}`), point.map((text) => `${text}/..`), fc.tuple(point, point).map((ends) => ends.join('/')),
);

function oracle(text: string): { from: string | null; to: string | null } | null {
  try {
    const { min, max } = edtf(text);
    if (min > max) return null;
    const dayOf = (instant: number): string | null => (Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : null);
    return { from: dayOf(min), to: dayOf(max) };
  } catch {
    return null;
  }
}

it('bounds agree with the edtf package', () => {
  fc.assert(fc.property(interval, (text) => {
    const expected = oracle(text);
    fc.pre(expected !== null);
    const range = parseEdtf(text);
    expect(range && { from: range.from === null ? null : isoDay(range.from), to: range.to === null ? null : isoDay(range.to) }).toEqual(expected);
  }), { numRuns: 500 });
});
