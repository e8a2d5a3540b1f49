/** Figures as SVG with PNG beside it, drawn by resvg with the shipped fonts, for documents whose readers may not draw SVG. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { FigureImage, FigureImages } from './docx.ts';
import type { Figures } from './figures.ts';
import { assertFonts } from './fonts.ts';

let ready: Promise<readonly Uint8Array[]> | null = null;

/** Twice the size on paper: sharp where it is printed. */
const ZOOM = 2;

export async function figureImages({ map, timeline, frontier }: Figures, fontsDir: string): Promise<FigureImages> {
  assertFonts(fontsDir);
  const fonts = await (ready ??= prepared(fontsDir));
  return { map: imageOf(map, fonts), timeline: imageOf(timeline, fonts), frontier: imageOf(frontier, fonts) };
}

async function prepared(fontsDir: string): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const names = (await readdir(fontsDir)).filter((name) => name.endsWith('.ttf')).sort();
  return Promise.all(names.map((name) => readFile(join(fontsDir, name))));
}

function imageOf(svg: string, fontBuffers: readonly Uint8Array[]): FigureImage | null {
  if (svg === '') return null;
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font: { fontBuffers: [...fontBuffers], defaultFontFamily: 'IBM Plex Sans' }, background: '#ffffff' });
  const image = resvg.render();
  const drawn = { svg, png: image.asPng(), width: image.width / ZOOM, height: image.height / ZOOM };
  image.free();
  resvg.free();
  return drawn;
}
