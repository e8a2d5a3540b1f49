import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupHits, groupMarks, groupReach, groupShapes, type Mark } from './marks.ts';
import { legendSymbol } from './symbols.ts';

function mark(id: string, x: number, y: number, group: Parameters<typeof legendSymbol>[0] = 'combat'): Mark {
  return { id, at: [x, y], symbol: legendSymbol(group) };
}

const marks = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), { maxLength: 80 })
  .map((points) => points.map(([x, y], index) => mark(`e${index}`, x, y, index % 2 ? 'talks' : 'civilians')));

describe('grouping marks', () => {
  it('keeps every mark, once', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const ids = groupMarks(list).flatMap((group) => group.marks.map(({ id }) => id));
        expect(ids.sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });

  it('leaves no group covering another by much', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const groups = groupMarks(list);
        for (const [index, a] of groups.entries()) {
          for (const b of groups.slice(index + 1)) {
            expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual((groupReach(a) + groupReach(b)) * 0.88);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the marks', () => {
    fc.assert(
      fc.property(marks, (list) => {
        expect(groupMarks(list.toReversed())).toEqual(groupMarks(list));
      }),
    );
  });

  it('leaves marks apart that stand apart', () => {
    expect(groupMarks([mark('a', 0, 0), mark('b', 40, 0)]).map(({ marks: { length } }) => length)).toEqual([1, 1]);
  });
});

describe('a few marks at one place', () => {
  const [group] = groupMarks(['a', 'b', 'c'].map((id) => mark(id, 50, 50)));

  it('are spread so that each can be picked', () => {
    const hits = group ? groupHits(group) : [];
    expect(hits.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const [a, b] = hits;
    expect(a && b ? Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) : 0).toBeGreaterThan(12);
  });

  it('stay within the reach that labels keep clear of', () => {
    const shapes = group ? groupShapes(group) : [];
    const reach = group ? groupReach(group) : 0;
    const discs = shapes.flatMap((shape) => (shape.kind === 'disc' ? [Math.hypot(shape.at[0] - 50, shape.at[1] - 50) + shape.radius] : []));
    expect(Math.max(...discs)).toBeLessThanOrEqual(reach + 1e-9);
  });
});

describe('many marks at one place', () => {
  const groups = groupMarks(Array.from({ length: 8 }, (_, index) => mark(`e${index}`, 50, 50, index < 2 ? 'talks' : 'civilians')));
  const shapes = groups.flatMap(groupShapes);

  it('are one number', () => {
    expect(shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual(['8']);
    expect(groups.flatMap(groupHits)).toEqual([
      { id: 'e0', ids: ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7'], at: [50, 50], radius: expect.any(Number) },
    ]);
  });

  it('in a ring of shares, in the order of the legend', () => {
    const arcs = shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : []));
    expect(arcs.map(({ stroke }) => stroke?.ink)).toEqual(['civ', 'talk']);
    // Three quarters of the circle end at the left.
    expect(arcs[0]?.lines[0]?.at(-1)?.[0]).toBeLessThan(50);
    expect(arcs[0]?.lines[0]?.at(-1)?.[1]).toBeCloseTo(50);
  });
});
