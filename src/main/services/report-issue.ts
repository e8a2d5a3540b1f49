/** Issuing: the data is frozen, every file is made and kept for good. A correction is a new version. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { REPORT_FORMATS, type ReportRecord } from '#shared/domain/report';
import { layOut } from '../report/compose.ts';
import { draftReport } from '../report/draft.ts';
import { canonicalEvents } from '../report/freeze.ts';
import { type IssuedFormat, sha256Of } from '../store/reports.ts';
import { assertWritable, commit, type Context } from './context.ts';
import { frozenText } from './report-frozen.ts';
import { MIME, type ReportFiles } from './report-files.ts';
import { materialOf, type ReportSetting } from './report-material.ts';
import { assertState, parsedReport, reportOf } from './report-records.ts';
import { composedFrom } from './report-view.ts';

type IssueMethods = Pick<Methods, 'report.issue' | 'report.open' | 'report.revise'>;

export function reportIssueHandlers(context: Context, setting: ReportSetting, files: ReportFiles): Handlers<IssueMethods> {
  return {
    'report.issue': ({ id }) => issue(context, setting, files, id),
    'report.open': ({ id, format }) => {
      const report = reportOf(context, id);
      if (!report.frozen) throw new ConfinsError('conflict', 'report.not_issued', { serial: report.serial });
      const bytes = context.issued.file(id, format);
      if (!bytes) throw new ConfinsError('not_found', 'not_found.issued_file', { id, format });
      return bytes;
    },
    'report.revise': ({ id, correction }) => revise(context, id, correction),
  };
}

interface MadeFile {
  readonly format: IssuedFormat;
  readonly bytes: Uint8Array;
}

async function issue(context: Context, setting: ReportSetting, files: ReportFiles, id: string): Promise<ReportRecord> {
  assertWritable(context);
  const report = reportOf(context, id);
  assertState(report, ['approved']);
  const material = materialOf(context, setting, report);
  const seq = context.revisions.last();
  const draft = draftReport(material.brief, material.events, material.context);
  const model = layOut(material.brief, draft, material.context);
  const composed = composedFrom(context, material, draft, report);
  const made: MadeFile[] = [];
  for (const format of REPORT_FORMATS) made.push({ format, bytes: await files.make(model, format, report.pdfStandard) });
  if (model.annex !== null) made.push({ format: 'csv', bytes: Buffer.from(model.annex, 'utf8') });
  const { frozen: events, annex: _annex, ...printed } = model;
  const whole = frozenText({ model: printed, figures: await files.figures(model), composed });
  // Somebody may have changed the report while its files were made.
  if (JSON.stringify(reportOf(context, id)) !== JSON.stringify(report)) throw new ConfinsError('conflict', 'report.changed_meanwhile', { fields: 'report' });
  const after = parsedReport({
    ...report, state: 'issued', issuedAt: model.createdAt,
    frozen: {
      sha256: model.sha256, printed: whole.sha256, seq, included: model.included.length, withheld: model.withheld,
      files: made.map(({ format, bytes }) => ({ format, name: fileNameOf(report, format), mime: MIME[format], bytes: bytes.length, sha256: sha256Of(bytes) })),
    },
  });
  commit(context, { action: 'report_issued' }, (writer) => {
    context.issued.keepSnapshot(model.sha256, canonicalEvents(events));
    context.issued.keepSnapshot(whole.sha256, whole.json);
    for (const { format, bytes } of made) context.issued.keepFile(id, format, bytes);
    writer.put('report', id, after);
  });
  return after;
}

/** `SITREP-2026-003.v2.fr.pdf`. */
export function fileNameOf({ serial, version, lang }: Pick<ReportRecord, 'serial' | 'version' | 'lang'>, format: IssuedFormat): string {
  return `${serial}${version > 1 ? `.v${version}` : ''}.${lang}.${format}`;
}

function revise(context: Context, id: string, correction: string): ReportRecord {
  const before = reportOf(context, id);
  assertState(before, ['issued']);
  const versions = context.reports.bySerial(before.serial);
  const open = versions.find(({ state }) => state !== 'issued');
  if (open) throw new ConfinsError('conflict', 'report.version_open', { serial: open.serial, version: String(open.version) });
  const next = parsedReport({
    ...before, id: context.newId('report'), version: Math.max(...versions.map(({ version }) => version)) + 1, supersedes: id, correction, approver: null,
    previous: id, state: 'draft', createdAt: context.clock(), issuedAt: null, frozen: null,
  });
  commit(context, { action: 'report_revised', why: correction }, (writer) => writer.put('report', next.id, next));
  return next;
}
