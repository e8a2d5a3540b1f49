/** The files of a report, format by format, from one model. */
import { join } from 'node:path';
import type { Basemap } from '#shared/cartography/basemap';
import { ConfinsError } from '#shared/contract/rpc';
import type { PdfStandard, ReportFormat } from '#shared/domain/report';
import { loadBasemap } from '../report/basemap-files.ts';
import { type Figures, renderFigures } from '../report/figures.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { ReportModel } from '../report/model.ts';
import { renderPdf } from '../report/pdf.ts';

export const MIME: Readonly<Record<ReportFormat | 'csv', string>> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8', csv: 'text/csv; charset=utf-8',
};

/** What can be made today. */
export const MADE_FORMATS = ['pdf', 'md'] as const satisfies readonly ReportFormat[];

export interface ReportFiles {
  make(model: ReportModel, format: ReportFormat, pdfStandard: PdfStandard): Promise<Uint8Array>;
  figures(model: ReportModel): Promise<Figures>;
}

/** The basemap is read once. */
export function createReportFiles(resourcesDir: string): ReportFiles {
  let basemap: Promise<Basemap> | null = null;
  const figures = async (model: ReportModel): Promise<Figures> => renderFigures(model, await (basemap ??= loadBasemap(resourcesDir)));
  return {
    figures,
    make: async (model, format, pdfStandard) => {
      if (format === 'md') return Buffer.from(renderMarkdown(model), 'utf8');
      if (format !== 'pdf') throw new ConfinsError('unsupported', 'report.format_not_made', { format });
      return renderPdf(model, await figures(model), join(resourcesDir, 'fonts'), { templateDir: join(resourcesDir, 'report'), pdfStandard });
    },
  };
}
