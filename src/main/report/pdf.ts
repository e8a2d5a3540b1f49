/** The report as a tagged PDF (PDF/UA-1 or PDF/A-2a), set by Typst in a process of its own with bounds on time and memory. */
import { readFile } from 'node:fs/promises';
import { join, resolve as absolute } from 'node:path';
import type { PdfStandard, ReportFormat } from '#shared/domain/report';
import type { Figures } from './figures.ts';
import { assertFonts } from './fonts.ts';
import type { ReportModel } from './model.ts';
import { type Bounds, typeset } from './typesetter.ts';
import type { TypstJob } from './typst-worker.ts';

export interface PdfOptions extends Partial<Bounds> {
  /** Folder of `report.typ`. */
  readonly templateDir: string;
  readonly pdfStandard?: PdfStandard;
}

/** What a page prints: all of the model but the events behind it. */
type Printed = Omit<ReportModel, 'frozen' | 'annex'> & { readonly annex?: string | null };

/** Throws `report.typst_failed` or `report.typst_timeout`. Equal input gives equal bytes. */
export async function renderPdf(model: Printed, figures: Figures, fontsDir: string, options: PdfOptions): Promise<Uint8Array> {
  return typeset(await jobOf(model, figures, { fontsDir, templateDir: options.templateDir, output: options.pdfStandard ?? 'ua-1' }), options);
}

/** All pages as one SVG, one below the other; see `pages.ts`. */
export async function typesetPages(model: Printed, figures: Figures, fontsDir: string, options: PdfOptions): Promise<string> {
  return Buffer.from(await typeset(await jobOf(model, figures, { fontsDir, templateDir: options.templateDir, output: 'svg' }), options)).toString('utf8');
}

/** Whether the file carries its annex itself; PDF/A-2 allows no attachment, the other formats have no place for one. */
export function holdsAnnex(format: ReportFormat, standard: PdfStandard): boolean {
  return format === 'pdf' && standard === 'ua-1';
}

interface Press {
  readonly fontsDir: string;
  readonly templateDir: string;
  readonly output: TypstJob['output'];
}

async function jobOf(model: Printed, figures: Figures, { fontsDir, templateDir, output }: Press): Promise<TypstJob> {
  assertFonts(fontsDir);
  const { annex = null, ...printed } = { ...model, frozen: undefined };
  const attached = annex !== null && output !== 'svg' && holdsAnnex('pdf', output) ? annex : null;
  return {
    template: await readFile(join(templateDir, 'report.typ'), 'utf8'),
    data: JSON.stringify({ ...printed, attached: attached === null ? null : `${model.serial}.csv` }, breakLongWords),
    images: { 'map.svg': figures.map, 'timeline.svg': figures.timeline, 'frontier.svg': figures.frontier },
    texts: attached === null ? {} : { 'annex.csv': attached },
    fontsDir: absolute(fontsDir),
    createdAt: Math.floor(Date.parse(model.createdAt) / 1000),
    output,
  };
}

/** What must stay whole: Typst breaks addresses by itself, and the seal fits its line. */
const WHOLE: ReadonlySet<string> = new Set(['address', 'link', 'sha256', 'kind', 'columns', 'attached']);

/** A word wider than any column may break, at zero-width spaces. */
export function breakLongWords(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || WHOLE.has(key)) return value;
  return value.replace(/[^\s\u00ad\u200b-]{30}(?=[^\s\u00ad\u200b-]{10})/gu, '$&\u200b');
}
