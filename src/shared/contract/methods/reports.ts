/** Reports: made at once from a scope, or kept as records that are written, reviewed, approved, issued; and their templates. */
import { z } from 'zod';
import { UNITS } from '../../briefing/steps.ts';
import { FieldChange } from '../../domain/change.ts';
import { Language } from '../../domain/document.ts';
import { Bilingual } from '../../domain/event.ts';
import { EventFilter } from '../../domain/filter.ts';
import { Marking } from '../../domain/marking.ts';
import { PdfStandard, ReportFormat, ReportParagraph, ReportProblem, ReportRecord, ReportScope } from '../../domain/report.ts';
import { Paper, PhraseKey, ReportTemplate, SectionKind } from '../../domain/report-template.ts';
import { IsoDay } from '../../domain/when.ts';
import { bulkMethod, method } from '../rpc.ts';

const Why = z.string().max(2000).default('');
const ById = z.object({ id: z.string() });

/** A report made at once, kept by nobody. `from` and `to` are needed where there is no `event`. */
export const ReportRequest = z.object({
  template: z.string().optional(),
  from: IsoDay.optional(),
  to: IsoDay.optional(),
  filter: EventFilter.omit({ from: true, to: true }).optional(),
  /** The event of a note. */
  event: z.string().optional(),
  lang: Language,
  marking: Marking,
  /** `slides`: a PDF of 16:9 pages, one for each `unit`. */
  format: z.union([ReportFormat, z.literal('slides')]),
  unit: z.enum(UNITS).optional(),
  pdfStandard: PdfStandard.optional(),
  paper: Paper.optional(),
  includeUnreviewed: z.boolean().optional(),
  /** Printed above the report's own title. */
  title: z.string().max(20_000).optional(),
});
export type ReportRequest = z.infer<typeof ReportRequest>;

export const RenderedReport = z.object({
  id: z.string(), fileName: z.string(), sha256: z.string(), bytes: z.int(), included: z.int(), withheld: z.int(),
  /** Rows that the tables do not print: a CSV file, fetched with `report.file` under this id; null where the report prints all, or carries the file itself. */
  annex: z.object({ id: z.string(), fileName: z.string() }).nullable(),
});
export type RenderedReport = z.infer<typeof RenderedReport>;

export const ReportSummary = ReportRecord.omit({ texts: true }).extend({
  /** What the report is called: its own title, else the template's in the report's language. */
  name: z.string(),
  /** The version that took this one's place; null where none did. */
  supersededBy: z.string().nullable(),
  /** The author's texts differ from what is proposed. */
  isWritten: z.boolean(),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

/** An event as the composer needs it: the reference that the report prints, and what the event is called. */
export const ReportedEvent = z.object({ id: z.string(), ref: z.string(), title: z.string(), when: z.string(), place: z.string(), grade: z.string() });
export type ReportedEvent = z.infer<typeof ReportedEvent>;

/** One section of the composed report. `text` is null for what is computed from the events and not written. */
export const ComposedSection = z.object({
  kind: SectionKind,
  heading: z.string(),
  text: z.object({
    /** What the report prints: the author's text, else what is proposed. */
    paragraphs: z.array(ReportParagraph),
    /** What the program proposes from the events as they are now. */
    proposed: z.array(ReportParagraph),
    isOwn: z.boolean(),
  }).nullable(),
  /** Rows of a table, or paragraphs: 0 is an empty section. */
  size: z.int(),
});
export type ComposedSection = z.infer<typeof ComposedSection>;

/** Something that the marking keeps out, shown to the author alone. */
export const Withheld = z.object({ kind: z.enum(['event', 'document']), id: z.string(), title: z.string(), marking: Marking });
export type Withheld = z.infer<typeof Withheld>;

export const ComposedReport = z.object({
  report: ReportRecord,
  template: ReportTemplate,
  title: z.string(),
  sections: z.array(ComposedSection),
  events: z.array(ReportedEvent),
  withheld: z.array(Withheld),
  /** Events of the period that nobody has reviewed, left out unless asked for. */
  unreviewed: z.int(),
  problems: z.array(ReportProblem),
  /** The last revision of the history that this knows: what a text written from it takes as its `seq`. */
  seq: z.int(),
});
export type ComposedReport = z.infer<typeof ComposedReport>;

export const NewReport = z.object({
  template: z.string(),
  /** Of a note, `event` gives the period. */
  scope: ReportScope.partial({ from: true, to: true }),
  lang: Language,
  marking: Marking,
  includeUnreviewed: z.boolean().default(false),
  title: z.string().max(20_000).nullable().default(null),
  /** The issued report to tell changes against; the latest of the same template for want of it, none where null. */
  previous: z.string().nullable().optional(),
  author: z.string().optional(),
  distribution: z.array(z.string()).default([]),
  nextIssue: IsoDay.nullable().default(null),
  paper: Paper.optional(),
  pdfStandard: PdfStandard.default('ua-1'),
});

const UsualWords = z.object({ headings: z.record(SectionKind, z.string()), phrases: z.record(PhraseKey, z.string()) });
export type UsualWords = z.infer<typeof UsualWords>;
const TemplateRecord = z.object({ template: ReportTemplate, isShipped: z.boolean() });
export type TemplateRecord = z.infer<typeof TemplateRecord>;

export const reportMethods = {
  /** Renders and keeps the file for a while; its bytes are fetched with `report.file`. */
  'report.render': method(ReportRequest, RenderedReport),
  'report.file': bulkMethod(ById),

  /** Latest first. */
  'report.list': method(z.object({}), z.object({ reports: z.array(ReportSummary) })),
  'report.get': method(ById, ReportRecord),
  'report.create': method(NewReport, ReportRecord),
  /**
   * Changes fields of a report that is not issued (`EDITABLE_REPORT_FIELDS`, and `texts.<section>`: a `WrittenText`, or null for what is
   * proposed). What somebody else changed meanwhile answers `conflict` (`report.changed_meanwhile`). An approval lapses.
   */
  'report.edit': method(z.object({ id: z.string(), changes: z.array(FieldChange).min(1), why: Why }), ReportRecord),
  /** Composed from the events as they are now; an issued report from those it froze. */
  'report.compose': method(ById, ComposedReport),
  'report.problems': method(ById, z.object({ problems: z.array(ReportProblem) })),
  /** Lays the report out as it stands, an issued one from what it froze; `key` fetches its pages. Points (1/72 inch). */
  'report.preview': method(ById, z.object({ key: z.string(), pages: z.array(z.object({ width: z.number(), height: z.number() })) })),
  /** A page of a preview as an SVG image, counted from 0. `not_found` where the preview is no longer kept: ask for another. */
  'report.page': bulkMethod(z.object({ key: z.string(), page: z.int().min(0) })),

  'report.submit': method(ById, ReportRecord),
  /** Back to its author, from review or approval. */
  'report.return': method(z.object({ id: z.string(), why: Why }), ReportRecord),
  /** `approver`: the present user for want of it. */
  'report.approve': method(z.object({ id: z.string(), approver: z.string().optional() }), ReportRecord),
  /** Freezes the events used, makes and keeps every file. Not taken back; a correction is a new version. */
  'report.issue': method(ById, ReportRecord),
  /** The very bytes of an issued file. */
  'report.open': bulkMethod(z.object({ id: z.string(), format: z.union([ReportFormat, z.literal('csv')]) })),
  /** The next version of an issued report, as a draft with the same texts. */
  'report.revise': method(z.object({ id: z.string(), correction: z.string().trim().min(1).max(20_000) }), ReportRecord),
  /** A report that is not issued. */
  'report.remove': method(z.object({ id: z.string(), why: Why }), z.object({ removed: z.int() })),

  'template.list': method(z.object({}), z.object({ templates: z.array(TemplateRecord) })),
  /** What every heading and fixed phrase says where a template does not say it otherwise. */
  'template.usual': method(z.object({}), z.object({ fr: UsualWords, en: UsualWords })),
  /** A template of the desk's own, made from another. */
  'template.duplicate': method(z.object({ id: z.string(), name: Bilingual }), ReportTemplate),
  'template.edit': method(z.object({ id: z.string(), changes: z.array(FieldChange).min(1), why: Why }), ReportTemplate),
  'template.remove': method(ById, z.object({ removed: z.int() })),
  /** The text of a template's file, as `template.export` gives it; under another id where the id is taken. */
  'template.import': method(z.object({ text: z.string().max(1_000_000) }), ReportTemplate),
  'template.export': method(ById, z.object({ fileName: z.string(), text: z.string() })),
};
