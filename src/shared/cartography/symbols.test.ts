import { describe, expect, it } from 'vitest';
import { EVENT_GROUPS, INCIDENT_TYPES, MEETING_TYPES } from '../domain/taxonomy.ts';
import { legendSymbol, type Markable, symbolOf, symbolReach, symbolShapes } from './symbols.ts';
import type { Shape } from './shape.ts';

const incident: Markable = { kind: 'incident', type: 'armed_clash', status: 'reported', where: { precision: 'place' } };
const summons: Markable = { kind: 'meeting', type: 'summons', status: 'held', where: { precision: 'place' } };

describe('the mark of an event', () => {
  it('is a warm disc for a clash', () => {
    expect(symbolOf(incident)).toEqual({ group: 'combat', ink: 'clash', form: 'disc', hollow: false, radius: 5.5, uncertain: false });
  });

  it('is a hollow violet diamond for a protest between states', () => {
    expect(symbolOf(summons)).toEqual({ group: 'protests', ink: 'protest', form: 'diamond', hollow: true, radius: 7, uncertain: false });
  });

  it('tells incidents from meetings by form, whatever the type', () => {
    const forms = [
      ...INCIDENT_TYPES.map((type) => symbolOf({ ...incident, kind: 'incident', type }).form),
      ...MEETING_TYPES.map((type) => symbolOf({ ...summons, kind: 'meeting', type }).form),
    ];
    expect(forms).toEqual([...INCIDENT_TYPES.map(() => 'disc'), ...MEETING_TYPES.map(() => 'diamond')]);
  });

  it.each(['planned', 'cancelled', 'denied'])('is hollow where the event is %s', (status) => {
    expect(symbolOf({ ...incident, status }).hollow).toBe(true);
  });

  it.each(['near', 'adm1', 'adm2', 'border'] as const)('is dashed where the place is known by %s only', (precision) => {
    const symbol = symbolOf({ ...incident, where: { precision } });
    expect(symbol.uncertain).toBe(true);
    expect(symbolShapes(symbol, [0, 0]).some((shape) => shape.kind === 'disc' && shape.stroke?.dash !== undefined)).toBe(true);
  });

  it('is the same in the legend', () => {
    expect(EVENT_GROUPS.map((group) => legendSymbol(group).form)).toEqual([...Array(5).fill('disc'), ...Array(3).fill('diamond')]);
    expect(legendSymbol('protests')).toEqual(symbolOf(summons));
  });
});

describe('the shapes of a mark', () => {
  it('are a casing of paper under the mark', () => {
    expect(symbolShapes(symbolOf(incident), [10, 20])).toEqual([
      { kind: 'disc', at: [10, 20], radius: 7, fill: { ink: 'paper' } },
      { kind: 'disc', at: [10, 20], radius: 5.5, fill: { ink: 'clash' } },
    ]);
  });

  it('gain an outer ring when selected', () => {
    const [, ring] = symbolShapes(symbolOf(incident), [0, 0], { selected: true });
    expect(ring).toMatchObject({ kind: 'disc', radius: 12, stroke: { ink: 'sel' } });
  });

  it('scale as a whole and stay within their reach', () => {
    for (const event of [incident, summons, { ...incident, where: { precision: 'near' as const } }]) {
      const symbol = symbolOf(event);
      expect(Math.max(...symbolShapes(symbol, [0, 0], { scale: 2 }).map(extent))).toBeLessThanOrEqual(symbolReach(symbol, 2));
    }
  });
});

function extent(shape: Shape): number {
  const width = shape.kind === 'text' ? 0 : (shape.stroke?.width ?? 0) / 2;
  if (shape.kind === 'disc') return shape.radius + width;
  return shape.kind === 'path' ? Math.max(...shape.lines.flat().map(([x, y]) => Math.hypot(x, y))) + width : 0;
}
