/** Situation reports: made at once and kept until they are fetched; or kept as records (see the files beside this one). */
import { setImmediate as breath } from 'node:timers/promises';
import type { Methods } from '#shared/contract/methods';
import type { RenderedReport, ReportRequest, reportMethods } from '#shared/contract/methods/reports';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import type { briefingMethods } from '#shared/contract/methods/briefing';
import { layOut } from '../report/compose.ts';
import { draftReport } from '../report/draft.ts';
import type { ReportModel } from '../report/model.ts';
import { holdsAnnex } from '../report/pdf.ts';
import { slidesOf } from '../report/slides.ts';
import { sha256Of } from '../store/reports.ts';
import { briefingHandlers, draftedSlides } from './briefing.ts';
import type { Context } from './context.ts';
import { createReportFiles, type ReportFiles } from './report-files.ts';
import { reportIssueHandlers } from './report-issue.ts';
import { type Asked, materialOf, periodOfEvent, type ReportSetting } from './report-material.ts';
import { reportRecordHandlers } from './report-records.ts';
import { reportViewHandlers } from './report-view.ts';
import { templateHandlers, templateOf } from './templates.ts';

/** Files kept for fetching; the oldest goes when one more comes. */
const KEPT_FILES = 16;

export function reportHandlers(context: Context, setting: ReportSetting): Handlers<Pick<Methods, keyof typeof reportMethods | keyof typeof briefingMethods>> {
  const files = createReportFiles(setting.resourcesDir);
  const kept = new Map<string, Uint8Array>();
  return {
    'report.render': (request) => render(context, setting, { files, kept }, request),
    'report.file': ({ id }) => {
      const bytes = kept.get(id);
      if (!bytes) throw new ConfinsError('not_found', 'not_found.report', { id });
      return bytes;
    },
    ...reportRecordHandlers(context),
    ...reportViewHandlers(context, setting, files),
    ...reportIssueHandlers(context, setting, files),
    ...templateHandlers(context),
    ...briefingHandlers(context, setting, files),
  };
}

interface Desk {
  readonly files: ReportFiles;
  readonly kept: Map<string, Uint8Array>;
}

async function render(context: Context, setting: ReportSetting, { files, kept }: Desk, request: ReportRequest): Promise<RenderedReport> {
  const { format, unit = 'event', pdfStandard = 'ua-1' } = request;
  const asked = askedOf(context, request);
  const stem = `confins-${asked.template}-${asked.scope.from}-${asked.scope.to}.${request.lang}`;
  const told = (bytes: Uint8Array, fileName: string, model: ReportModel): Omit<RenderedReport, 'annex'> => ({
    id: keep(context, kept, bytes), fileName, sha256: sha256Of(bytes), bytes: bytes.length, included: model.included.length, withheld: model.withheld,
  });
  if (format === 'slides') {
    const { matter, model } = draftedSlides(context, setting, asked, unit);
    return { ...told(await files.slides(slidesOf(matter)), `${stem}.slides.pdf`, model), annex: null };
  }
  const { brief, events, context: around } = materialOf(context, setting, asked);
  // Over very many events each of these takes seconds: others are answered in between.
  await breath();
  const draft = draftReport(brief, events, around);
  await breath();
  const model = layOut(brief, draft, around);
  await breath();
  const rendered = told(await files.make(model, format, pdfStandard), `${stem}.${format}`, model);
  const beside = model.annex === null || holdsAnnex(format, pdfStandard) ? null : Buffer.from(model.annex, 'utf8');
  return { ...rendered, annex: beside === null ? null : { id: keep(context, kept, beside), fileName: `${stem}.csv` } };
}

/** Without a number: the serial is the date and time of its making; numbered issues are records. */
function askedOf(context: Context, request: ReportRequest): Asked {
  const { lang, marking, event = null, includeUnreviewed = false, title = null, filter = {} } = request;
  const template = templateOf(context, request.template ?? 'sitrep');
  if (template.scope !== 'period' && event === null) throw new ConfinsError('invalid_input', 'report.event_template', { template: template.id });
  const { from, to } = event === null ? request : periodOfEvent(context, event, { template, marking, includeUnreviewed });
  if (from === undefined || to === undefined) throw new ConfinsError('invalid_input', 'report.no_scope', {});
  return {
    serial: `${template.prefix}-${context.clock().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}Z`, version: 1, correction: '', template: template.id, lang, title,
    scope: { from, to, filter, event }, includeUnreviewed, marking, previous: null, author: context.who(), approver: null, distribution: [], nextIssue: null,
    paper: request.paper ?? template.paper, texts: {},
  };
}

function keep({ newId }: Context, kept: Map<string, Uint8Array>, bytes: Uint8Array): string {
  const id = newId('report');
  kept.set(id, bytes);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_FILES && oldest !== undefined) kept.delete(oldest);
  return id;
}
