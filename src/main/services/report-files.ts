/** The files of a report, format by format, from one model. */
import { join } from 'node:path';
import type { Basemap } from '#shared/cartography/basemap';
import type { PdfStandard, ReportFormat } from '#shared/domain/report';
import { loadBasemap } from '../report/basemap-files.ts';
import { renderDocx } from '../report/docx.ts';
import { figureImages } from '../report/figure-images.ts';
import { renderHtml } from '../report/html.ts';
import { type Figures, renderFigures } from '../report/figures.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { ReportModel } from '../report/model.ts';
import { renderPdf } from '../report/pdf.ts';
import { slideFigures } from '../report/slide-figures.ts';
import type { SlideDeck } from '../report/slides.ts';
import { renderSlides } from '../report/slides-pdf.ts';

export const MIME: Readonly<Record<ReportFormat | 'csv', string>> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8', csv: 'text/csv; charset=utf-8',
};

export interface ReportFiles {
  make(model: ReportModel, format: ReportFormat, pdfStandard: PdfStandard): Promise<Uint8Array>;
  figures(model: ReportModel): Promise<Figures>;
  /** The slides of a briefing as PDF. */
  slides(deck: SlideDeck): Promise<Uint8Array>;
}

/** The basemap is read once. */
export function createReportFiles(resourcesDir: string): ReportFiles {
  let basemap: Promise<Basemap> | null = null;
  const ground = (): Promise<Basemap> => (basemap ??= loadBasemap(resourcesDir));
  const figures = async (model: ReportModel): Promise<Figures> => renderFigures(model, await ground());
  return {
    figures,
    slides: async (deck) => renderSlides(deck, slideFigures(deck, await ground()), resourcesDir),
    make: async (model, format, pdfStandard) => {
      if (format === 'md') return Buffer.from(renderMarkdown(model), 'utf8');
      const [drawn, fonts] = [await figures(model), join(resourcesDir, 'fonts')];
      if (format === 'html') return Buffer.from(renderHtml(model, drawn), 'utf8');
      if (format === 'docx') return renderDocx(model, await figureImages(drawn, fonts));
      return renderPdf(model, drawn, fonts, { templateDir: join(resourcesDir, 'report'), pdfStandard });
    },
  };
}
