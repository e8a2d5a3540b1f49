import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTE } from './palette.ts';
import type { Shape } from './shape.ts';
import { toSvg } from './svg.ts';

const frame = { width: 100, height: 50, theme: 'light' } as const;
const text = (content: string): Shape => ({ kind: 'text', at: [1, 2], text: content, size: 10, fill: { ink: 'ink' } });

describe('an SVG', () => {
  it('holds each shape with presentation attributes', () => {
    const shapes: Shape[] = [
      { kind: 'disc', at: [1.005, 2], radius: 3, fill: { ink: 'civ', opacity: 0.5 } },
      { kind: 'path', lines: [[[0, 0], [10, 0], [10, 10.129]]], closed: true, stroke: { ink: 'ink', width: 2, dash: [3, 1], cap: 'butt' } },
      { kind: 'text', at: [5, 6], text: 'Néma', size: 12, weight: 500, family: 'serif', anchor: 'middle', spacing: 2, fill: { ink: 'ink2' } },
    ];
    const body = toSvg(shapes, frame).split('\n').slice(3, -1);
    expect(body).toEqual([
      `<circle cx="1" cy="2" r="3" fill="${PALETTE.light.civ}" fill-opacity="0.5"/>`,
      `<path d="M0 0L10 0L10 10.13Z" fill-rule="evenodd" fill="none" stroke="${PALETTE.light.ink}" stroke-width="2" stroke-linejoin="round" stroke-linecap="butt" stroke-dasharray="3 1"/>`,
      `<text x="5" y="6" font-family="IBM Plex Serif" font-size="12" font-weight="500" text-anchor="middle" letter-spacing="2" fill="${PALETTE.light.ink2}">Néma</text>`,
    ]);
  });

  it('needs neither classes nor style sheets', () => {
    expect(toSvg([text('a')], frame)).not.toMatch(/style|class/);
  });

  it('draws a halo under its text', () => {
    const svg = toSvg([{ kind: 'text', at: [0, 0], text: 'a', size: 9, fill: { ink: 'ink' }, halo: { ink: 'home', width: 3 } }], frame);
    expect(svg.indexOf(`stroke="${PALETTE.light.home}"`)).toBeGreaterThan(0);
    expect(svg.indexOf(`stroke="${PALETTE.light.home}"`)).toBeLessThan(svg.indexOf(`fill="${PALETTE.light.ink}"`));
  });

  it('hatches by one pattern an ink', () => {
    const region: Shape = { kind: 'path', lines: [[[0, 0], [9, 0], [9, 9]]], closed: true, fill: { ink: 'civ', hatched: true } };
    const svg = toSvg([region, region], frame);
    expect(svg.match(/<pattern id="hatch-civ"/g)).toHaveLength(1);
    expect(svg.match(/fill="url\(#hatch-civ\)"/g)).toHaveLength(2);
  });

  it('says what it shows', () => {
    expect(toSvg([], { ...frame, title: 'Carte & frise', desc: 'a < b' })).toContain('<title>Carte &amp; frise</title>\n<desc>a &lt; b</desc>');
  });

  it('takes any text without letting markup through or becoming ill-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: UNITS }), (content) => {
        const svg = toSvg([text(content), text(`</text><script>${content}`)], { ...frame, title: content });
        expect(svg).not.toContain('<script');
        expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
        // What XML forbids.
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(svg.isWellFormed()).toBe(true);
        expect(isBalanced(svg)).toBe(true);
      }),
    );
  });

  it('writes a number that is none as 0 rather than break the file', () => {
    expect(toSvg([{ kind: 'disc', at: [Number.NaN, Infinity], radius: -1 }], frame)).toContain('<circle cx="0" cy="0" r="0" fill="none"/>');
  });
});

const UNITS = fc.constantFrom('<', '>', '/', '&', '"', "'", ';', 'a', 'é', 'ق', '\u0000', '\u001b', '\ufffe', '\ud800', ']]>', '<!--', '&#0;');

function isBalanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (close && open.pop() !== name) return false;
    if (!close && !self) open.push(name);
  }
  return open.length === 0;
}
