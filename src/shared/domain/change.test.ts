import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, diff, type Fields, inverse, sameValue, stale } from './change.ts';

const record: fc.Arbitrary<Fields | null> = fc.option(
  fc.dictionary(fc.constantFrom('title', 'when', 'actors', 'note'), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true }).map((fields): Fields => fields),
);

describe('changes of a record', () => {
  it('lead from one state to the other, and back', () => {
    fc.assert(fc.property(record, record, (before, after) => {
      const changes = diff(before, after);
      expect(sameValue(applied(before, changes), after)).toBe(true);
      expect(sameValue(applied(after, inverse(changes)), before)).toBe(true);
      expect(stale(before, changes)).toEqual([]);
    }));
  });

  it('name the fields that differ, in order, whatever the order of keys', () => {
    expect(diff({ b: { x: 1, y: 2 }, a: 1 }, { a: 2, b: { y: 2, x: 1 }, c: null })).toEqual([{ field: 'a', from: 1, to: 2 }]);
  });

  it('of a record made or removed are whole', () => {
    expect([diff(null, { a: 1 }), diff({ a: 1 }, null), diff(null, null)]).toEqual([
      [{ field: '*', from: null, to: { a: 1 } }], [{ field: '*', from: { a: 1 }, to: null }], [],
    ]);
  });

  it('are stale where somebody else changed the same field to something else', () => {
    const change = [{ field: 'a', from: 1, to: 2 }];
    expect([stale({ a: 3 }, change), stale({ a: 2 }, change), stale({ a: 1, b: 9 }, change)]).toEqual([['a'], [], []]);
  });
});
