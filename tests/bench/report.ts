/** Speed outside the targets: a situation report of 5,000 events beside one of a page, as Markdown and as PDF. */
import { join, resolve } from 'node:path';
import type { EventRecord } from '#shared/domain/event';
import { isoDay } from '#shared/domain/when';
import { loadBasemap } from '../../src/main/report/basemap-files.ts';
import { composeReport, type ReportContext } from '../../src/main/report/compose.ts';
import { renderFigures } from '../../src/main/report/figures.ts';
import { renderMarkdown } from '../../src/main/report/markdown.ts';
import type { ReportModel } from '../../src/main/report/model.ts';
import { renderPdf } from '../../src/main/report/pdf.ts';
import { citation, incident, meeting, NARA } from '../support/event-fixture.ts';
import { medianOf } from './clock.ts';
import { seeded, upTo } from './random.ts';
import type { Readings } from './readings.ts';
import { note } from './words.ts';

const MANY = 5000;
/** What fits on a page. */
const FEW = 4;
const RESOURCES = resolve(import.meta.dirname, '../../resources');

export async function report(): Promise<Readings> {
  const [many, few] = [eventsOf(MANY), eventsOf(FEW)];
  const [large, small] = [composed(many), composed(few)];
  const basemap = await loadBasemap(RESOURCES);
  const pdf = async (model: ReportModel): Promise<number | undefined> => {
    const figures = renderFigures(model, basemap);
    const start = performance.now();
    try {
      await renderPdf(model, figures, join(RESOURCES, 'fonts'), { templateDir: join(RESOURCES, 'report') });
      return performance.now() - start;
    } catch (error) {
      process.stderr.write(`PDF of ${model.included.length} events: ${error instanceof Error ? error.message : String(error)}\n`);
      return undefined;
    }
  };
  const pdfs = { notePdf: await pdf(small), pdf: await pdf(large) };
  return {
    events: large.included.length, compose: medianOf(3, () => void composed(many)), figures: medianOf(3, () => void renderFigures(large, basemap)),
    markdown: medianOf(3, () => void renderMarkdown(large)), noteMarkdown: medianOf(9, () => void renderMarkdown(small)),
    ...Object.fromEntries(Object.entries(pdfs).flatMap(([name, time]) => (time === undefined ? [] : [[name, time]]))),
  };
}

function composed(events: readonly EventRecord[]): ReportModel {
  const request = { from: '2024-01-01', to: '2024-12-31', lang: 'fr', marking: 'red', format: 'pdf' } as const;
  const now = '2025-01-01T00:00:00.000Z';
  const context: ReportContext = { serial: 'SITREP', author: 'bench', now, dataCutOff: now, previousPeriodEvents: events, actors: [] };
  return composeReport(request, events, context);
}

function eventsOf(count: number): EventRecord[] {
  const random = seeded(5);
  const first = Date.UTC(2024, 0, 1) / 86_400_000;
  return Array.from({ length: count }, (_, i): EventRecord => {
    const point = { lat: 12 + 6 * random(), lon: -12 + 8 * random() };
    const parts = {
      id: `e${i}`, when: isoDay(first + upTo(random, 366)), where: { ...NARA, name: `Lieu ${upTo(random, 2000)}`, point },
      summary: { fr: note(random), en: note(random) }, citations: [citation({ url: `https://presse.example/${i}` })],
    };
    return i % 4 === 0 ? meeting(parts) : incident({ ...parts, casualties: { killed: [i % 7, i % 7] } });
  });
}
