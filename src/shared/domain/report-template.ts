/** What a report is made of: sections in order, their headings and columns, as data that a desk can change and share. */
import { z } from 'zod';
import { Bilingual } from './event.ts';

/** Computed from the events. */
export const COMPUTED_SECTIONS = [
  'key_figures', 'timeline', 'map', 'frontier', 'incidents', 'meetings', 'linked', 'accounts', 'ongoing', 'sources', 'distribution', 'method',
] as const;
/** Proposed from the events, then the author's. */
export const PROPOSED_SECTIONS = ['bottom_line', 'changes', 'narrative'] as const;
/** The author's alone. */
export const AUTHOR_SECTIONS = ['assessment', 'outlook', 'indicators', 'gaps'] as const;

export const WRITTEN_SECTIONS = [...PROPOSED_SECTIONS, ...AUTHOR_SECTIONS] as const;
export const WrittenSection = z.enum(WRITTEN_SECTIONS);
export type WrittenSection = z.infer<typeof WrittenSection>;

export const SectionKind = z.enum([...WRITTEN_SECTIONS, ...COMPUTED_SECTIONS]);
export type SectionKind = z.infer<typeof SectionKind>;

/** Columns of the tables of events, beside the reference that each row begins with. */
export const EVENT_COLUMNS = ['when_where', 'event', 'actors', 'toll', 'grade', 'sources'] as const;
export const EventColumn = z.enum(EVENT_COLUMNS);
export type EventColumn = z.infer<typeof EventColumn>;

export const TemplateSection = z.object({
  kind: SectionKind,
  /** Null: the words of the kind. */
  heading: Bilingual.nullable().default(null),
  /** Of tables of events; absent: all. */
  columns: z.array(EventColumn).min(1).optional(),
});
export type TemplateSection = z.infer<typeof TemplateSection>;

export const Paper = z.enum(['a4', 'letter']);
export type Paper = z.infer<typeof Paper>;

const Heading = Bilingual.refine(({ fr, en }) => fr.trim() !== '' && en.trim() !== '', { message: 'template_name' });

/** The report's fixed phrases that a template may say in its own words, as they stand in the wording files of the report. */
export const FIXED_PHRASES = {
  head: ['area', 'serial', 'dateTimeGroup', 'period', 'dataCutOff', 'scope', 'author', 'approver', 'previousIssue', 'nextIssue', 'correction', 'seal'],
  figures: [
    'figure', 'thisPeriod', 'previousPeriod', 'change', 'incidentsCount', 'meetingsCount', 'killed', 'injured', 'abducted', 'arrested', 'missing', 'displaced', 'weakDate', 'weakPlace', 'notReported',
  ],
  tables: ['reference', 'date', 'place', 'event', 'actors', 'toll', 'grade', 'independentSources', 'delegations', 'participants', 'outcomes', 'commitments', 'by', 'says'],
  notes: ['ongoingIntro', 'notAssessed', 'notWritten', 'noIncidents', 'noMeetings', 'noOngoing', 'noLinked', 'noAccounts', 'noSources', 'noDistribution'],
} as const;
export const PHRASE_GROUPS = ['head', 'figures', 'tables', 'notes'] as const;
export const PhraseKey = z.enum(PHRASE_GROUPS.flatMap((group) => [...FIXED_PHRASES[group]]));
export type PhraseKey = z.infer<typeof PhraseKey>;

const Phrases = z.partialRecord(PhraseKey, z.string().max(2000)).default({});

/** Only what is said otherwise; a blank phrase is said as usual. */
export const Wording = z.object({ fr: Phrases, en: Phrases });
export type Wording = z.infer<typeof Wording>;

export const ReportTemplate = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  name: Heading,
  /** What stands large on the first page. */
  title: Heading,
  /** A period with its filter, or one incident or meeting. */
  scope: z.enum(['period', 'incident', 'meeting']),
  /** Serials begin with this. */
  prefix: z.string().regex(/^[A-Z][A-Z0-9-]{0,15}$/),
  paper: Paper.default('a4'),
  /** Each kind once. */
  sections: z.array(TemplateSection).min(1).refine((sections) => new Set(sections.map(({ kind }) => kind)).size === sections.length, { message: 'section_twice' }),
  wording: Wording.nullish(),
});
export type ReportTemplate = z.infer<typeof ReportTemplate>;

/** The templates that ship with the program. */
export const SHIPPED_TEMPLATES = ['sitrep', 'weekly', 'incident', 'meeting'] as const;

export function isWritten(kind: SectionKind): kind is WrittenSection {
  return WRITTEN_SECTIONS.some((section) => section === kind);
}
