/** Reports as records: begun, written, reviewed, approved. Issuing and revising: `report-issue.ts`. */
import type { Methods } from '#shared/contract/methods';
import type { ReportSummary } from '#shared/contract/methods/reports';
import { ConfinsError, type Handlers, type ParsedInputOf } from '#shared/contract/rpc';
import { applied, type FieldChange, type Fields, stale } from '#shared/domain/change';
import { EDITABLE_REPORT_FIELDS, ReportRecord, type ReportState } from '#shared/domain/report';
import { WRITTEN_SECTIONS } from '#shared/domain/report-template';
import type { Action } from '#shared/domain/revision';
import { commit, type Context } from './context.ts';
import { periodOfEvent } from './report-material.ts';
import { templateOf } from './templates.ts';

type RecordMethods = Pick<Methods,
  'report.list' | 'report.get' | 'report.create' | 'report.edit' | 'report.submit' | 'report.return' | 'report.approve' | 'report.remove'>;

export function reportRecordHandlers(context: Context): Handlers<RecordMethods> {
  return {
    'report.list': () => ({ reports: summaries(context) }),
    'report.get': ({ id }) => reportOf(context, id),
    'report.create': (input) => create(context, input),
    'report.edit': ({ id, changes, why }) => edit(context, id, changes, why),
    'report.submit': ({ id }) => move(context, id, { from: ['draft'], to: 'in_review', action: 'report_submitted' }),
    'report.return': ({ id, why }) => move(context, id, { from: ['in_review', 'approved'], to: 'draft', action: 'report_returned', why, approver: null }),
    'report.approve': ({ id, approver }) => move(context, id, { from: ['in_review'], to: 'approved', action: 'report_approved', approver: approver?.trim() || context.who() }),
    'report.remove': ({ id, why }) => {
      const { serial, state } = reportOf(context, id);
      if (state === 'issued') throw new ConfinsError('conflict', 'report.issued', { serial });
      commit(context, { action: 'report_removed', why }, (writer) => writer.put('report', id, null));
      return { removed: 1 };
    },
  };
}

export function reportOf({ reports }: Pick<Context, 'reports'>, id: string): ReportRecord {
  const report = reports.get(id);
  if (!report) throw new ConfinsError('not_found', 'not_found.report_record', { id });
  return report;
}

export function assertState({ serial, state }: ReportRecord, allowed: readonly ReportState[]): void {
  if (!allowed.includes(state)) throw new ConfinsError('conflict', 'report.wrong_state', { serial, state });
}

export function parsedReport(state: unknown): ReportRecord {
  const read = ReportRecord.safeParse(state);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ConfinsError('invalid_input', 'report.field_invalid', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
}

function summaries(context: Context): ReportSummary[] {
  const all = context.reports.list();
  const later = new Map(all.flatMap(({ id, supersedes, state }) => (supersedes === null || state !== 'issued' ? [] : [[supersedes, id] as const])));
  const names = new Map<string, string>();
  const nameOf = ({ title, template, lang }: ReportRecord): string => {
    if (title?.trim()) return title;
    const key = `${template} ${lang}`;
    if (!names.has(key)) names.set(key, context.templates.get(template)?.title[lang] ?? titleOrId(context, template, lang));
    return names.get(key) ?? template;
  };
  return all
    .map(({ texts, ...report }) => ({ ...report, name: nameOf({ ...report, texts }), supersededBy: later.get(report.id) ?? null, isWritten: Object.keys(texts).length > 0 }))
    .sort((a, b) => (b.issuedAt ?? b.createdAt).localeCompare(a.issuedAt ?? a.createdAt) || b.serial.localeCompare(a.serial) || b.version - a.version);
}

/** A template that was shared and taken away again leaves its id. */
function titleOrId(context: Context, template: string, lang: ReportRecord['lang']): string {
  try {
    return templateOf(context, template).title[lang];
  } catch (error) {
    if (error instanceof ConfinsError) return template;
    throw error;
  }
}

function create(context: Context, input: ParsedInputOf<Methods['report.create']>): ReportRecord {
  const template = templateOf(context, input.template);
  const { scope, author, previous, paper, marking, includeUnreviewed, ...rest } = input;
  const event = scope.event;
  if (template.scope !== 'period' && event === null) throw new ConfinsError('invalid_input', 'report.event_template', { template: template.id });
  const { from, to } = event === null ? scope : periodOfEvent(context, event, { template, marking, includeUnreviewed });
  if (from === undefined || to === undefined) throw new ConfinsError('invalid_input', 'report.no_scope', {});
  if (to < from) throw new ConfinsError('invalid_input', 'report.period_reversed', { from, to });
  const report = parsedReport({
    ...rest, marking, includeUnreviewed, id: context.newId('report'), serial: nextSerial(context, template.prefix), version: 1, supersedes: null, correction: '',
    scope: { ...scope, from, to }, author: author?.trim() || context.who(), approver: null, paper: paper ?? template.paper,
    previous: previous === undefined ? latestIssued(context, template.id) : previous, state: 'draft', texts: {}, createdAt: context.clock(), issuedAt: null, frozen: null,
  });
  commit(context, { action: 'report_created' }, (writer) => writer.put('report', report.id, report));
  return report;
}

/** `SITREP-2026-003`: numbered within the year. */
export function nextSerial({ reports, clock }: Pick<Context, 'reports' | 'clock'>, prefix: string): string {
  const stem = `${prefix}-${clock().slice(0, 4)}-`;
  const last = reports.serials(stem).map((serial) => Number(serial.slice(stem.length))).filter(Number.isInteger);
  return `${stem}${String(Math.max(0, ...last) + 1).padStart(3, '0')}`;
}

/** The latest issued report of a template, in its latest version. */
function latestIssued({ reports }: Context, template: string): string | null {
  const issued = reports.list().filter((report) => report.template === template && report.state === 'issued');
  return issued.sort((a, b) => (a.issuedAt ?? '').localeCompare(b.issuedAt ?? '')).at(-1)?.id ?? null;
}

function edit(context: Context, id: string, changes: readonly FieldChange[], why: string): ReportRecord {
  const before = reportOf(context, id);
  if (before.state === 'issued') throw new ConfinsError('conflict', 'report.issued', { serial: before.serial });
  const { texts, ...fields } = before;
  const flat: Fields = { ...fields, ...Object.fromEntries(WRITTEN_SECTIONS.map((section) => [`texts.${section}`, texts[section] ?? null])) };
  const strange = changes.find(({ field }) => !isEditable(field));
  if (strange) throw new ConfinsError('invalid_input', 'report.field_invalid', { field: strange.field, problem: 'field' });
  const meanwhile = stale(flat, changes);
  if (meanwhile.length > 0) throw new ConfinsError('conflict', 'report.changed_meanwhile', { fields: meanwhile.join(', ') });
  const after = folded(applied(flat, changes) ?? {});
  const report = parsedReport(before.state === 'approved' ? { ...after, state: 'draft', approver: null } : after);
  templateOf(context, report.template);
  if (report.scope.to < report.scope.from) throw new ConfinsError('invalid_input', 'report.period_reversed', { from: report.scope.from, to: report.scope.to });
  commit(context, { action: 'report_edited', why }, (writer) => writer.put('report', id, report));
  return report;
}

function isEditable(field: string): boolean {
  return EDITABLE_REPORT_FIELDS.some((one) => one === field) || WRITTEN_SECTIONS.some((section) => field === `texts.${section}`);
}

/** The record with its texts together again; a text that became null reads as proposed. */
function folded(flat: Fields): Fields {
  const [texts, fields]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [field, value] of Object.entries(flat)) {
    if (!field.startsWith('texts.')) fields[field] = value;
    else if (value !== null) texts[field.slice('texts.'.length)] = value;
  }
  return { ...fields, texts };
}

interface Move {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly action: Action;
  readonly why?: string;
  readonly approver?: string | null;
}

function move(context: Context, id: string, { from, to, action, why = '', approver }: Move): ReportRecord {
  const before = reportOf(context, id);
  assertState(before, from);
  const report = parsedReport({ ...before, state: to, ...(approver === undefined ? {} : { approver }) });
  commit(context, { action, why }, (writer) => writer.put('report', id, report));
  return report;
}
