/** Paints shapes on a canvas context: the subset of CanvasRenderingContext2D that it needs, since this layer has no DOM. */
import { PALETTE, type Ink, type Theme } from './palette.ts';
import type { Fill, Point, Shape, Stroke } from './shape.ts';

export interface CanvasLike {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: 'start' | 'end' | 'left' | 'right' | 'center';
  lineJoin: 'bevel' | 'miter' | 'round';
  lineCap: 'butt' | 'round' | 'square';
  /** Absent in older browsers; wide-spaced text is then drawn unspaced. */
  letterSpacing?: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  stroke(): void;
  clip(rule?: 'nonzero' | 'evenodd'): void;
  setLineDash(segments: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

const HATCH_STEP = 8.5;

/** Draws back to front. The transform (device pixels) is the caller's. */
export function paint(ctx: CanvasLike, shapes: readonly Shape[], theme: Theme): void {
  ctx.save();
  ctx.lineJoin = 'round';
  for (const shape of shapes) {
    if (shape.kind === 'text') paintText(ctx, shape, theme);
    else paintForm(ctx, shape, theme);
  }
  ctx.restore();
}

/** CSS font of a text shape; what a `measure` function on a canvas should set, too. */
export function fontOf(size: number, weight: 400 | 500 | 600 = 400, family: 'sans' | 'serif' = 'sans'): string {
  const stack = family === 'serif' ? "'IBM Plex Serif', Georgia, serif" : "'IBM Plex Sans', system-ui, sans-serif";
  return `${weight} ${size}px ${stack}`;
}

type Form = Exclude<Shape, { kind: 'text' }>;

function paintForm(ctx: CanvasLike, shape: Form, theme: Theme): void {
  trace(ctx, shape);
  if (shape.fill) paintFill(ctx, shape, shape.fill, theme);
  if (!shape.stroke) return;
  setStroke(ctx, shape.stroke, theme);
  ctx.stroke();
}

function trace(ctx: CanvasLike, shape: Form): void {
  ctx.beginPath();
  if (shape.kind === 'disc') {
    ctx.arc(shape.at[0], shape.at[1], Math.max(0, shape.radius), 0, 2 * Math.PI);
    return;
  }
  for (const line of shape.lines) {
    line.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
    if (shape.closed) ctx.closePath();
  }
}

function paintFill(ctx: CanvasLike, shape: Form, fill: Fill, theme: Theme): void {
  ctx.globalAlpha = fill.opacity ?? 1;
  if (!fill.hatched) {
    ctx.fillStyle = colour(fill.ink, theme);
    ctx.fill('evenodd');
    return;
  }
  ctx.save();
  ctx.clip('evenodd');
  setStroke(ctx, { ink: fill.ink, width: 0.9, opacity: fill.opacity }, theme);
  traceHatching(ctx, extentOf(shape));
  ctx.stroke();
  ctx.restore();
  trace(ctx, shape);
}

/** Diagonals on a grid fixed to the canvas, so that neighbouring regions share it. */
function traceHatching(ctx: CanvasLike, [left, top, right, bottom]: readonly [number, number, number, number]): void {
  ctx.beginPath();
  for (let sum = Math.ceil((left + top) / HATCH_STEP) * HATCH_STEP; sum <= right + bottom; sum += HATCH_STEP) {
    ctx.moveTo(sum - bottom, bottom);
    ctx.lineTo(sum - top, top);
  }
}

function extentOf(shape: Form): [number, number, number, number] {
  if (shape.kind === 'disc') {
    const [x, y] = shape.at;
    return [x - shape.radius, y - shape.radius, x + shape.radius, y + shape.radius];
  }
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of shape.lines.flat()) {
    extent[0] = Math.min(extent[0], x);
    extent[1] = Math.min(extent[1], y);
    extent[2] = Math.max(extent[2], x);
    extent[3] = Math.max(extent[3], y);
  }
  return extent;
}

const CANVAS_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(ctx: CanvasLike, shape: Extract<Shape, { kind: 'text' }>, theme: Theme): void {
  const [x, y]: Point = shape.at;
  ctx.font = fontOf(shape.size, shape.weight, shape.family);
  ctx.textAlign = CANVAS_ALIGN[shape.anchor ?? 'start'];
  if (ctx.letterSpacing !== undefined) ctx.letterSpacing = `${shape.spacing ?? 0}px`;
  if (shape.halo) {
    setStroke(ctx, shape.halo, theme);
    ctx.strokeText(shape.text, x, y);
  }
  ctx.globalAlpha = shape.fill.opacity ?? 1;
  ctx.fillStyle = colour(shape.fill.ink, theme);
  ctx.fillText(shape.text, x, y);
}

function setStroke(ctx: CanvasLike, stroke: Stroke, theme: Theme): void {
  ctx.globalAlpha = stroke.opacity ?? 1;
  ctx.strokeStyle = colour(stroke.ink, theme);
  ctx.lineWidth = stroke.width;
  ctx.lineCap = stroke.cap ?? 'round';
  ctx.setLineDash(stroke.dash ? [...stroke.dash] : []);
}

function colour(ink: Ink, theme: Theme): string {
  return PALETTE[theme][ink];
}
