import { describe, expect, it } from 'vitest';
import { type CanvasLike, paint } from './canvas.ts';
import { PALETTE } from './palette.ts';
import type { Shape } from './shape.ts';

describe('painting on a canvas', () => {
  it('fills and strokes a disc in the inks of the theme', () => {
    expect(painted([{ kind: 'disc', at: [3, 4], radius: 5, fill: { ink: 'civ', opacity: 0.5 }, stroke: { ink: 'ink', width: 2, dash: [3, 1] } }])).toEqual([
      'save', 'beginPath', `arc 3 4 5 0 ${2 * Math.PI}`, `fill evenodd ${PALETTE.dark.civ} 0.5`, 'setLineDash 3,1',
      `stroke ${PALETTE.dark.ink} 2 1`, 'restore',
    ]);
  });

  it('closes each ring of a closed path and leaves lines open', () => {
    const lines = [[[0, 0], [1, 0], [1, 1]], [[5, 5], [6, 5], [6, 6]]] as const;
    const count = (closed: boolean): number => painted([{ kind: 'path', lines, closed, fill: { ink: 'home' } }]).filter((call) => call === 'closePath').length;
    expect([count(true), count(false)]).toEqual([2, 0]);
  });

  it('hatches within the region only', () => {
    const calls = painted([{ kind: 'path', lines: [[[0, 0], [20, 0], [20, 20], [0, 20]]], closed: true, fill: { ink: 'civ', hatched: true } }]);
    expect(calls.indexOf('clip evenodd')).toBeGreaterThan(0);
    expect(calls.indexOf('clip evenodd')).toBeLessThan(calls.findIndex((call) => call.startsWith('stroke')));
    expect(calls.filter((call) => call === 'save')).toHaveLength(calls.filter((call) => call === 'restore').length);
  });

  it('draws a halo, then the text, in the font and place it has in figures', () => {
    const text: Shape = { kind: 'text', at: [7, 8], text: 'Néma', size: 12, weight: 600, family: 'serif', anchor: 'middle', fill: { ink: 'ink' }, halo: { ink: 'home', width: 3 } };
    expect(painted([text])).toEqual([
      'save', 'setLineDash ', "strokeText Néma 7 8", "fillText Néma 7 8 600 12px 'IBM Plex Serif', Georgia, serif center", 'restore',
    ]);
  });

  it('leaves the context as it found it', () => {
    const calls = painted([{ kind: 'disc', at: [0, 0], radius: 1 }]);
    expect([calls[0], calls.at(-1)]).toEqual(['save', 'restore']);
  });
});

/** What a context was told, in the dark theme. */
function painted(shapes: readonly Shape[]): string[] {
  const calls: string[] = [];
  const note = (name: string) => (...values: readonly unknown[]): void => void calls.push([name, ...values.map(String)].join(' '));
  const ctx: CanvasLike = {
    fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1, font: '', textAlign: 'start', lineJoin: 'miter', lineCap: 'butt',
    save: note('save'), restore: note('restore'), beginPath: note('beginPath'), closePath: note('closePath'),
    moveTo: note('moveTo'), lineTo: note('lineTo'), arc: note('arc'), clip: note('clip'),
    setLineDash: (segments) => note('setLineDash')(segments.join()),
    fill: (rule) => note('fill')(rule, ctx.fillStyle, ctx.globalAlpha),
    stroke: () => note('stroke')(ctx.strokeStyle, ctx.lineWidth, ctx.globalAlpha),
    fillText: (text, x, y) => note('fillText')(text, x, y, ctx.font, ctx.textAlign),
    strokeText: (text, x, y) => note('strokeText')(text, x, y),
  };
  paint(ctx, shapes, 'dark');
  return calls;
}
