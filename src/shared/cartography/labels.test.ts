import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundPoint, type Box, type LabelCandidate, labelShapes, type Obstacle, placeLabels } from './labels.ts';
import type { Point } from './shape.ts';
import { plexWidth } from './type-width.ts';

const frame = { width: 400, height: 300, measure: plexWidth };

function town(text: string, at: Point, priority = 10): LabelCandidate {
  return { text, size: 11, weight: 400, ink: 'ink', priority, positions: aroundPoint(at, 11, [6, 15]), dot: at };
}

const point = fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true }));
const towns = fc.array(fc.record({ text: fc.string({ minLength: 1, maxLength: 14 }), at: point, priority: fc.integer({ min: 1, max: 3 }) }), { maxLength: 60 });
const obstacles = fc.array(fc.record({ at: point, radius: fc.double({ min: 2, max: 20, noNaN: true }), isLine: fc.boolean() }), { maxLength: 30 });

describe('placing labels', () => {
  it('never puts one on another, on a mark, or out of the frame', () => {
    fc.assert(
      fc.property(towns, obstacles, (list, marks) => {
        const labels = placeLabels(list.map(({ text, at, priority }) => town(text, at, priority)), marks, frame);
        for (const [index, { box }] of labels.entries()) {
          expect(labels.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
          expect(marks.some((mark) => overlap(box, boxOf(mark)))).toBe(false);
          expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 400 && box[3] <= 300).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { maxLength: 40, selector: String }), (points) => {
        const candidates = points.map((at, index) => town(`v${index % 7}`, at, index % 3));
        const place = (list: readonly LabelCandidate[]): string[] => placeLabels(list, [], frame).map(({ box }) => String(box)).sort();
        expect(place(candidates)).toEqual(place(candidates.toReversed()));
      }),
    );
  });

  it('lets the more important name have the room', () => {
    const labels = placeLabels([town('Hameau', [100, 100], 20), town('Capitale', [100, 101], 1)], [], frame);
    expect(labels[0]?.candidate.text).toBe('Capitale');
  });

  it('puts a name east of its dot where there is room, elsewhere where there is none', () => {
    const [free] = placeLabels([town('Nara', [100, 100])], [], frame);
    const [blocked] = placeLabels([town('Nara', [100, 100])], [{ at: [120, 100], radius: 8 }], frame);
    expect([free?.position.anchor, blocked?.position.anchor]).toEqual(['start', 'end']);
  });

  it('draws no dot under a mark and sets the name beside the mark', () => {
    const [label] = placeLabels([town('Nara', [100, 100])], [{ at: [100, 100], radius: 7 }], frame);
    expect([label?.showsDot, label?.position.isFar]).toEqual([false, true]);
    expect(label ? labelShapes(label).length : 0).toBe(1);
  });

  it('draws a dot on a line, such as a town on the border', () => {
    const [label] = placeLabels([town('Adel Bagrou', [100, 100])], [{ at: [100, 100], radius: 2, isLine: true }], frame);
    expect(label?.showsDot).toBe(true);
    expect(label ? labelShapes(label).length : 0).toBe(3);
  });

  it('leaves reserved parts of the frame free', () => {
    const labels = placeLabels([town('Nara', [100, 100])], [], { ...frame, reserved: [[0, 0, 400, 300]] });
    expect(labels).toEqual([]);
  });
});

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

function boxOf({ at: [x, y], radius }: Obstacle): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}
