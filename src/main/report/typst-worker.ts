/**
 * A process of its own for Typst: one job in, one file out, then it ends and gives its memory back. It talks over the
 * channel of `child_process.fork` with the `advanced` serialisation, so that bytes stay bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
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
  /** SVG text by file name. */
  readonly images: Readonly<Record<string, string>>;
  /** Folder of the TTF files; no other font is used. */
  readonly fontsDir: string;
  /** Seconds since 1970, written as the file's creation time. */
  readonly createdAt: number;
  readonly pdfStandard: 'ua-1' | 'a-2a';
}

export type TypstAnswer =
  { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly reason: string };

process.once('message', (job: TypstJob) => {
  const answer = attempt(job);
  process.send?.(answer, undefined, undefined, () => process.disconnect());
});

function attempt(job: TypstJob): TypstAnswer {
  try {
    return { ok: true, pdf: typesetPdf(job) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function typesetPdf({ template, data, images, fontsDir, createdAt, pdfStandard }: TypstJob): Uint8Array {
  const names = readdirSync(fontsDir)
    .filter((name) => name.endsWith('.ttf'))
    .sort();
  const fonts = new Map(names.map((name) => [name, readFileSync(join(fontsDir, name))]));
  const covered = coverageOfFamilies(
    BODY_FAMILIES.map((family) => [...fonts].flatMap(([name, font]) => (name.startsWith(`${family}_`) ? [font] : []))),
  );
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs: [...fonts.values()] }] });
  const put = (name: string, text: string): void =>
    compiler.mapShadow(join(WORKSPACE, name), Buffer.from(text, 'utf8'));
  put(
    'report.json',
    JSON.stringify(JSON.parse(data), (_key, value: unknown) =>
      typeof value === 'string' ? drawable(value, covered) : value,
    ),
  );
  for (const [name, svg] of Object.entries(images)) put(name, drawable(svg, covered));
  compiler.addSource(join(WORKSPACE, 'report.typ'), template);
  const compiled = compiler.compile({ mainFilePath: join(WORKSPACE, 'report.typ') });
  if (!compiled.result) throw new Error(diagnosticsOf(compiled.takeDiagnostics()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard, creationTimestamp: createdAt });
}

function diagnosticsOf(diagnostics: readonly unknown[] | undefined): string {
  const messages = (diagnostics ?? []).map((one) =>
    typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : String(one),
  );
  return messages.join('; ');
}

/** Typst's first complaint; the native error carries all of them as one debug text. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message || String(error) : String(error);
  return /message: "((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text.slice(0, 500);
}
