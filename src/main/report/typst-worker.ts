/**
 * A process of its own for Typst: jobs in, files out. It talks over the channel of `child_process.fork` with the `advanced`
 * serialisation, so that bytes stay bytes. Fonts and compiler stay from job to job; the parent ends the process.
 */
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { coverageOfFamilies, drawable } from './coverage.ts';

/** A folder that need not exist: every file of a job is given in memory, so that a template reads nothing else. */
const WORKSPACE = join(tmpdir(), 'confins-typst-job');

/** Every text of the template falls back on these, by file name. */
const BODY_FAMILIES = ['IBMPlexSans', 'IBMPlexSansArabic'];

export interface TypstJob {
  /** Typst markup; reads its data with `json("report.json")`. */
  readonly template: string;
  /** JSON text. */
  readonly data: string;
  /** SVG text, and other files that the template reads, by file name. */
  readonly images: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Folder of the TTF files; no other font is used. */
  readonly fontsDir: string;
  /** Seconds since 1970, written as the file's creation time. */
  readonly createdAt: number;
  readonly output: 'ua-1' | 'a-2a' | 'svg';
}

export type TypstAnswer =
  | { readonly ok: true; readonly file: Uint8Array; /** Bytes held by the process. */ readonly memory: number }
  | { readonly ok: false; readonly reason: string };

/** Bytes; told by the parent. */
const MEMORY_LIMIT = Number(process.env['CONFINS_TYPST_MEMORY'] ?? 0) || Infinity;

if (isMainThread) serve();
else watchMemory(z.number().parse(workerData));

function serve(): void {
  if (Number.isFinite(MEMORY_LIMIT)) new Worker(new URL(import.meta.url), { workerData: MEMORY_LIMIT }).unref();
  process.on('message', (job: TypstJob) => void process.send?.(attempt(job)));
}

/** Typst keeps the main thread busy: another one looks at what the process holds, and ends it. */
function watchMemory(limit: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() < limit) return;
    writeSync(2, `more than ${Math.round(limit / 1e6)} MB`);
    process.kill(process.pid, 'SIGKILL');
  }, 100);
}

function attempt(job: TypstJob): TypstAnswer {
  try {
    return { ok: true, file: typesetFile(job), memory: process.memoryUsage.rss() };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

interface Press {
  readonly compiler: NodeCompiler;
  /** Code points that the body can be set in. */
  readonly covered: ReadonlySet<number>;
}

let kept: { readonly fontsDir: string; readonly press: Press } | null = null;

function pressFor(fontsDir: string): Press {
  if (kept?.fontsDir === fontsDir) return kept.press;
  const names = readdirSync(fontsDir).filter((name) => name.endsWith('.ttf')).sort();
  const fonts = new Map(names.map((name) => [name, readFileSync(join(fontsDir, name))]));
  const covered = coverageOfFamilies(
    BODY_FAMILIES.map((family) => [...fonts].flatMap(([name, font]) => (name.startsWith(`${family}_`) ? [font] : []))),
  );
  const press = { compiler: NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fonts.values()] }] }), covered };
  kept = { fontsDir, press };
  return press;
}

function typesetFile({ template, data, images, texts, fontsDir, createdAt, output }: TypstJob): Uint8Array {
  const { compiler, covered } = pressFor(fontsDir);
  compiler.resetShadow();
  const put = (name: string, text: string): void => compiler.mapShadow(join(WORKSPACE, name), Buffer.from(text, 'utf8'));
  const printable = JSON.stringify(JSON.parse(data), (_key, value: unknown) => (typeof value === 'string' ? drawable(value, covered) : value));
  put('report.json', printable);
  for (const [name, text] of Object.entries(texts)) put(name, text);
  for (const [name, svg] of Object.entries(images)) put(name, drawable(svg, covered));
  compiler.addSource(join(WORKSPACE, 'report.typ'), template);
  const compiled = compiler.compile({ mainFilePath: join(WORKSPACE, 'report.typ') });
  if (!compiled.result) throw new Error(diagnosticsOf(compiled.takeDiagnostics()?.shortDiagnostics));
  const file = output === 'svg' ? Buffer.from(compiler.plainSvg(compiled.result), 'utf8') : compiler.pdf(compiled.result, { pdfStandard: output, creationTimestamp: createdAt });
  compiler.evictCache(1);
  return file;
}

function diagnosticsOf(diagnostics: readonly unknown[] | undefined): string {
  const messages = (diagnostics ?? []).map((one) => (typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one)));
  return messages.join('; ');
}

/** Typst's first complaint; the native error carries all of them as one debug text. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || String(error) : String(error);
  return /message: "((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text.slice(0, 500);
}
