/** A situation report as a record: its scope, its people, the author's texts, and what was frozen as it was issued. */
import { z } from 'zod';
import { Confidence, Likelihood } from './assessment.ts';
import { Language } from './document.ts';
import { EventFilter } from './filter.ts';
import { Marking } from './marking.ts';
import { Paper, WrittenSection } from './report-template.ts';
import { IsoDay } from './when.ts';

export const REPORT_STATES = ['draft', 'in_review', 'approved', 'issued'] as const;
export const ReportState = z.enum(REPORT_STATES);
export type ReportState = z.infer<typeof ReportState>;

export const REPORT_FORMATS = ['pdf', 'docx', 'html', 'md'] as const;
export const ReportFormat = z.enum(REPORT_FORMATS);
export type ReportFormat = z.infer<typeof ReportFormat>;

export const PdfStandard = z.enum(['ua-1', 'a-2a']);
export type PdfStandard = z.infer<typeof PdfStandard>;

/** One sentence and the events behind it; likelihood and confidence belong to assessments alone. */
export const ReportSentence = z.object({
  text: z.string().max(20_000),
  /** Ids of events. */
  refs: z.array(z.string()),
  likelihood: Likelihood.nullable().default(null),
  confidence: Confidence.nullable().default(null),
});
export type ReportSentence = z.infer<typeof ReportSentence>;

export const ReportParagraph = z.object({ id: z.string().min(1), sentences: z.array(ReportSentence) });
export type ReportParagraph = z.infer<typeof ReportParagraph>;

/** What the author wrote in place of what is proposed. */
export const WrittenText = z.object({
  paragraphs: z.array(ReportParagraph),
  /** The last revision of the history as it was written: what changed of a cited event since makes it stale. */
  seq: z.int(),
});
export type WrittenText = z.infer<typeof WrittenText>;

/** Area and kilometres are clauses of the filter (`bbox`, `km`); its period is that of the report. */
export const ReportScope = z.object({
  from: IsoDay,
  to: IsoDay,
  filter: EventFilter.omit({ from: true, to: true }).default({}),
  /** The one event of a note; null for a report on a period. */
  event: z.string().nullable().default(null),
});
export type ReportScope = z.infer<typeof ReportScope>;

/** What stands for good once a report is issued. */
export const Frozen = z.object({
  /** Hex SHA-256 of the canonical JSON of the events used. */
  sha256: z.string(),
  /** Hex SHA-256 of what it printed: its words and figures. */
  printed: z.string(),
  /** The last revision of the history that the report knows. */
  seq: z.int(),
  included: z.int(),
  withheld: z.int(),
  files: z.array(z.object({ format: z.union([ReportFormat, z.literal('csv')]), name: z.string(), mime: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type Frozen = z.infer<typeof Frozen>;

const Name = z.string().trim().max(200);

export const ReportRecord = z.object({
  id: z.string(),
  /** Such as `SITREP-2026-003`; the versions of one report share it. */
  serial: z.string(),
  version: z.int().min(1),
  /** The issued version that this one takes the place of. */
  supersedes: z.string().nullable(),
  /** What this version corrects, in the author's words; empty for a first version. */
  correction: z.string().max(20_000),
  template: z.string(),
  lang: Language,
  /** Null: the template's. */
  title: z.string().max(20_000).nullable(),
  scope: ReportScope,
  includeUnreviewed: z.boolean(),
  marking: Marking,
  /** The issued report that changes are told against. */
  previous: z.string().nullable(),
  author: Name,
  approver: Name.nullable(),
  distribution: z.array(Name),
  nextIssue: IsoDay.nullable(),
  paper: Paper,
  pdfStandard: PdfStandard,
  state: ReportState,
  /** A section that is absent reads as proposed. */
  texts: z.partialRecord(WrittenSection, WrittenText),
  /** ISO 8601 instants, UTC. */
  createdAt: z.string(),
  issuedAt: z.string().nullable(),
  frozen: Frozen.nullable(),
});
export type ReportRecord = z.infer<typeof ReportRecord>;

/** What an author may change of a report that is not issued. A text is changed as `texts.<section>`. */
export const EDITABLE_REPORT_FIELDS = [
  'title', 'lang', 'scope', 'includeUnreviewed', 'marking', 'previous', 'author', 'distribution', 'nextIssue', 'paper', 'pdfStandard', 'correction', 'template',
] as const satisfies readonly (keyof ReportRecord)[];

export const PROBLEM_KINDS = ['unsourced', 'missing_grade', 'stale', 'empty_section', 'lost_reference', 'withheld_sentence', 'no_confidence'] as const;

/** What the author should look at before approval. */
export const ReportProblem = z.object({
  kind: z.enum(PROBLEM_KINDS),
  section: WrittenSection.nullable(),
  /** Paragraph and position of the sentence; null where the problem is not one sentence's. */
  paragraph: z.string().nullable(),
  sentence: z.int().nullable(),
  /** Ids of the events concerned. */
  events: z.array(z.string()),
});
export type ReportProblem = z.infer<typeof ReportProblem>;
