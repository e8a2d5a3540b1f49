/** Documents: taken in, read, described, read again. */
import { z } from 'zod';
import { FieldChange } from '../../domain/change.ts';
import { DocumentRecord, DocumentSummary } from '../../domain/document.ts';
import { EventRecord, SpanField } from '../../domain/event.ts';
import { JobId } from '../../domain/job.ts';
import { Extracted, ProposalRecord } from '../../domain/proposal.ts';
import { IsoDay } from '../../domain/when.ts';
import { Frontier } from '../../domain/where.ts';
import { method } from '../rpc.ts';

/** What a user tells of a text; what is missing is read in the text or defaulted. */
export const ArticleInfo = z.object({
  published: IsoDay.optional(),
  lang: z.enum(['fr', 'en', 'auto']).default('auto'),
  publisher: z.string().trim().min(1).nullable().default(null),
});

/** Either the text itself, or the bytes of a file (base64) whose encoding is to be detected. */
export const ArticleSource = z.discriminatedUnion('from', [
  z.object({ from: z.literal('text'), text: z.string() }),
  z.object({ from: z.literal('file'), name: z.string(), base64: z.string() }),
]);
export type ArticleSource = z.infer<typeof ArticleSource>;

/** Something worth telling that did not stop the work, such as a date that had to be guessed. */
export const Warning = z.object({ message: z.string(), params: z.record(z.string(), z.string()) });
export type Warning = z.infer<typeof Warning>;

export const Ingested = z.object({ document: DocumentRecord, proposals: z.array(ProposalRecord), known: z.boolean(), warnings: z.array(Warning) });
export type Ingested = z.infer<typeof Ingested>;

/** One happening as it was proposed or accepted from a document, beside what today's reader finds. */
export const RereadPair = z.object({
  proposal: ProposalRecord.nullable(),
  /** What it became, where it was accepted and is still there. */
  event: EventRecord.nullable(),
  found: Extracted.nullable(),
  /** Fields in which today's reading differs from the event, or from the proposal where there is none. */
  differs: z.array(SpanField),
});
export type RereadPair = z.infer<typeof RereadPair>;

export const documentMethods = {
  /**
   * Reads a text or a file (text, HTML, PDF, Word) and proposes events. A text that is stored already answers its document
   * (`known: true`). What is large or no plain text is read off the main thread, told by `job_progress`, ended by `job.cancel`.
   */
  'document.ingest': method(ArticleInfo.extend({ source: ArticleSource, job: JobId.optional() }), Ingested),
  /** Extraction alone; needs no workspace and stores nothing. */
  'document.extract': method(
    ArticleInfo.extend({ source: ArticleSource }),
    z.object({ text: z.string(), lang: z.string(), published: IsoDay, events: z.array(Extracted.extend({ frontier: Frontier })), warnings: z.array(Warning) }),
  ),
  'document.list': method(z.object({}), z.object({ documents: z.array(DocumentSummary) })),
  'document.get': method(z.object({ id: z.string() }), DocumentRecord),
  'document.events': method(z.object({ id: z.string() }), z.object({ events: z.array(EventRecord) })),
  /** Changes `title`, `lang`, `published`, `publisher`, `letter`, `letterFrom` or `marking`; a new letter regrades the citations of the document. */
  'document.edit': method(z.object({ id: z.string(), changes: z.array(FieldChange).min(1), why: z.string().max(2000).default('') }), DocumentRecord),
  /** What today's reader finds in a stored text, paired with what was proposed then. Changes nothing. */
  'document.reread': method(z.object({ id: z.string() }), z.object({ pairs: z.array(RereadPair) })),
  /** What the reader finds in a part of a stored text; spans are offsets into the whole text. Changes nothing. */
  'document.read': method(z.object({ id: z.string(), start: z.int().min(0), end: z.int().min(0) }), z.object({ found: z.array(Extracted) })),
};
