/** Situation reports: composed from the stored events, rendered, and kept until they are fetched. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers, type ParsedInputOf } from '#shared/contract/rpc';
import type { Basemap } from '#shared/cartography/basemap';
import type { Actor } from '#shared/domain/actor';
import { storyKey } from '#shared/domain/publisher';
import { loadBasemap } from '../report/basemap-files.ts';
import { composeReport } from '../report/compose.ts';
import { renderFigures } from '../report/figures.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { ReportModel } from '../report/model.ts';
import { renderPdf } from '../report/pdf.ts';
import type { Context } from './context.ts';

/** Files kept for fetching; the oldest goes when one more comes. */
const KEPT_FILES = 8;

interface Setting {
  readonly resourcesDir: string;
  readonly actors: () => readonly Actor[];
}

type Request = ParsedInputOf<Methods['report.render']>;

export function reportHandlers(context: Context, setting: Setting): Handlers<Pick<Methods, 'report.render' | 'report.file'>> {
  const kept = new Map<string, Uint8Array>();
  let basemap: Promise<Basemap> | null = null;
  return {
    'report.render': async (request) => {
      const model = compose(context, setting, request);
      const bytes = request.format === 'md' ? Buffer.from(renderMarkdown(model), 'utf8') : await pdfOf(model, await (basemap ??= loadBasemap(setting.resourcesDir)), setting);
      const id = context.newId('report');
      keep(kept, id, bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const fileName = `confins-sitrep-${request.from}-${request.to}.${request.lang}.${request.format}`;
      return { id, fileName, sha256, bytes: bytes.length, included: model.included.length, withheld: model.withheld };
    },
    'report.file': ({ id }) => {
      const bytes = kept.get(id);
      if (!bytes) throw new ConfinsError('not_found', 'not_found.report', { id });
      return bytes;
    },
  };
}

function compose({ events, documents, publishers, clock, who }: Context, { actors }: Setting, request: Request): ReportModel {
  const now = clock();
  const all = events.list({}).events;
  // Serial: the date-time of the report; numbered issues belong to the composer of reports.
  const serial = `SITREP-${now.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}Z`;
  const ties = {
    storyOf: (id: string) => storyKey(documents.state(id) ?? { id, sameAs: null }),
    groupOf: (publisher: string) => publishers.get(publisher)?.group ?? null,
  };
  return composeReport(request, all, { ties, serial, author: who(), now, dataCutOff: now, previousPeriodEvents: all, actors: actors() });
}

async function pdfOf(model: ReportModel, basemap: Basemap, { resourcesDir }: Setting): Promise<Uint8Array> {
  const figures = renderFigures(model, basemap);
  return renderPdf(model, figures, join(resourcesDir, 'fonts'), { templateDir: join(resourcesDir, 'report') });
}

function keep(kept: Map<string, Uint8Array>, id: string, bytes: Uint8Array): void {
  kept.set(id, bytes);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_FILES && oldest !== undefined) kept.delete(oldest);
}
