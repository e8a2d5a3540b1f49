/** The pages of a report as images: the very layout of its PDF, page by page. */
import { join } from 'node:path';
import type { Figures } from './figures.ts';
import type { ReportModel } from './model.ts';
import { typesetPages } from './pdf.ts';

export interface SvgPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** Points. */
const PAPERS = { a4: [595.28, 841.89], letter: [612, 792] } as const;

export async function renderPages(model: Omit<ReportModel, 'frozen' | 'annex'>, figures: Figures, resourcesDir: string): Promise<SvgPage[]> {
  const whole = await typesetPages(model, figures, join(resourcesDir, 'fonts'), { templateDir: join(resourcesDir, 'report') });
  const [width, height] = PAPERS[model.paper];
  return splitPages(whole).map((svg) => ({ width, height, svg }));
}

const PART = /^ {4}<(path|g|defs)\b/;

/**
 * Typst draws all pages below each other: a sheet (`path`) and what stands on it (`g`) for each, then the shapes that they
 * use, once for all. Each page takes its own part and the shapes it uses.
 */
export function splitPages(whole: string): string[] {
  const parts: { readonly kind: string; readonly lines: string[] }[] = [];
  for (const line of whole.split('\n').slice(1, -1)) {
    const kind = PART.exec(line)?.[1];
    if (kind !== undefined) parts.push({ kind, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  const shapes = shapesOf(parts.filter(({ kind }) => kind === 'defs').flatMap(({ lines }) => lines));
  const sheets = parts.filter(({ kind }) => kind === 'path').map(({ lines }) => lines.join('\n'));
  return parts.filter(({ kind }) => kind === 'g').map(({ lines }, index) => pageOf(sheets[index] ?? '', lines, shapes));
}

function pageOf(sheet: string, lines: readonly string[], shapes: ReadonlyMap<string, string>): string {
  const [width, height] = /v ([\d.]+) h ([\d.]+)/.exec(sheet)?.slice(1).toReversed() ?? ['0', '0'];
  const [open = '', ...rest] = lines;
  const body = [open.replace(/ transform="[^"]*"/, ''), ...rest].join('\n');
  const used = new Map<string, string>();
  const collect = (text: string): void => {
    for (const [, id = ''] of text.matchAll(/(?:href="#|url\(#)([^")]+)/g)) {
      const shape = shapes.get(id);
      if (shape === undefined || used.has(id)) continue;
      used.set(id, shape);
      collect(shape);
    }
  };
  collect(body);
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n${sheet}\n${body}\n<defs>\n${[...used.values()].join('\n')}\n</defs>\n</svg>\n`;
}

const SHAPE = /^ {8}<\w+ id="([^"]+)"/;

const END = /^ {4}<\/defs>/;

/** By id; a shape ends where the next one begins, or where its group ends. */
function shapesOf(lines: readonly string[]): Map<string, string> {
  const shapes = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of lines) {
    const id = SHAPE.exec(line)?.[1];
    if (END.test(line)) current = [];
    else if (id !== undefined) shapes.set(id, (current = [line]));
    else current.push(line);
  }
  return new Map([...shapes].map(([id, shape]) => [id, shape.join('\n')]));
}
