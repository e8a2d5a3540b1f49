/** Shapes as a standalone SVG: presentation attributes only (Typst and resvg read no style sheets), text escaped. */
import { type Ink, PALETTE, type Theme } from './palette.ts';
import type { Fill, Point, Shape, Stroke } from './shape.ts';
import { xmlText } from '../xml-text.ts';

export interface SvgOptions {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly title?: string;
  readonly desc?: string;
}

type TextShape = Extract<Shape, { kind: 'text' }>;

export function toSvg(shapes: readonly Shape[], { width, height, theme, title, desc }: SvgOptions): string {
  const colours = PALETTE[theme];
  const body = shapes.map((shape) => element(shape, theme)).join('\n');
  const hatched = hatchedInks(shapes).map((ink) => hatchPattern(ink, colours[ink])).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}" role="img">`,
    title === undefined ? '' : `<title>${escape(title)}</title>`,
    desc === undefined ? '' : `<desc>${escape(desc)}</desc>`,
    `<defs><clipPath id="frame"><rect width="${num(width)}" height="${num(height)}"/></clipPath>${hatched}</defs>`,
    `<g clip-path="url(#frame)">`,
    body,
    '</g></svg>',
  ].filter((line) => line !== '').join('\n');
}

function element(shape: Shape, theme: Theme): string {
  switch (shape.kind) {
    case 'disc': {
      const [x, y] = shape.at;
      return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(Math.max(0, shape.radius))}"${fillOf(shape.fill, theme)}${strokeOf(shape.stroke, theme)}/>`;
    }
    case 'path':
      return `<path d="${shape.lines.map((line) => pathData(line, shape.closed)).join('')}"${shape.closed ? ' fill-rule="evenodd"' : ''}${fillOf(shape.fill, theme)}${strokeOf(shape.stroke, theme)}/>`;
    case 'text':
      return (shape.halo ? text(shape, ` fill="none"${strokeOf(shape.halo, theme)}`) : '') + text(shape, fillOf(shape.fill, theme));
  }
}

/** The halo is a text of its own under the text: `paint-order` is not known to every reader of SVG. */
function text(shape: TextShape, look: string): string {
  const [x, y] = shape.at;
  const family = shape.family === 'serif' ? 'IBM Plex Serif' : 'IBM Plex Sans';
  const spacing = shape.spacing === undefined ? '' : ` letter-spacing="${num(shape.spacing)}"`;
  const anchor = shape.anchor === undefined || shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
  const weight = shape.weight === undefined || shape.weight === 400 ? '' : ` font-weight="${shape.weight}"`;
  return `<text x="${num(x)}" y="${num(y)}" font-family="${family}" font-size="${num(shape.size)}"${weight}${anchor}${spacing}${look}>${escape(shape.text)}</text>`;
}

function pathData(line: readonly Point[], closed: boolean): string {
  return line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('') + (closed ? 'Z' : '');
}

function fillOf(fill: Fill | undefined, theme: Theme): string {
  if (!fill) return ' fill="none"';
  const paint = fill.hatched ? `url(#hatch-${fill.ink})` : PALETTE[theme][fill.ink];
  return ` fill="${paint}"${fill.opacity === undefined ? '' : ` fill-opacity="${num(fill.opacity)}"`}`;
}

function strokeOf(stroke: Stroke | undefined, theme: Theme): string {
  if (!stroke) return '';
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(num).join(' ')}"` : '';
  const opacity = stroke.opacity === undefined ? '' : ` stroke-opacity="${num(stroke.opacity)}"`;
  return ` stroke="${PALETTE[theme][stroke.ink]}" stroke-width="${num(stroke.width)}" stroke-linejoin="round" stroke-linecap="${stroke.cap ?? 'round'}"${dash}${opacity}`;
}

function hatchedInks(shapes: readonly Shape[]): Ink[] {
  const inks = shapes.flatMap((shape) => (shape.kind !== 'text' && shape.fill?.hatched ? [shape.fill.ink] : []));
  return [...new Set(inks)].sort();
}

function hatchPattern(ink: Ink, colour: string): string {
  return `<pattern id="hatch-${ink}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="${colour}" stroke-width="0.9"/></pattern>`;
}

function escape(value: string): string {
  return xmlText(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Two decimals, no trailing zeros; what is no number draws at 0. */
function num(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0';
}
