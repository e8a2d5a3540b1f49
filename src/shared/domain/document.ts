import { z } from 'zod';
import { Marking } from './marking.ts';
import { SourceLetter } from './grading.ts';
import { IsoDay } from './when.ts';

export const Language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof Language>;

/** `other`: stored, nothing proposed. */
export const DocumentLanguage = z.enum(['fr', 'en', 'other']);
export type DocumentLanguage = z.infer<typeof DocumentLanguage>;

/** A stored document. `text` is what came in, unchanged; every offset in the program is a UTF-16 offset into it. */
export const DocumentRecord = z.object({
  id: z.string(),
  /** Hex SHA-256 of the UTF-8 bytes of `text`. */
  sha256: z.string(),
  text: z.string(),
  title: z.string(),
  lang: DocumentLanguage,
  published: IsoDay,
  /** Where the date came from: given by the user, read in the text, or today for want of both. */
  publishedFrom: z.enum(['given', 'text', 'today']),
  publisher: z.string().nullable(),
  letter: SourceLetter,
  /** `publisher`: follows the publisher's letter; `given`: set for this document. */
  letterFrom: z.enum(['publisher', 'given']),
  marking: Marking,
  /** ISO 8601 instant, UTC. */
  addedAt: z.string(),
  /** Hex SHA-256 of the file or page it was read from, kept unchanged beside the text; null for a pasted text. */
  original: z.string().nullable().default(null),
  /** Where it was fetched from, after redirects; null where it was not. */
  url: z.string().nullable().default(null),
  /** The feed that brought it. */
  feed: z.string().nullable().default(null),
  /** The document that told the same story first, almost word for word; null where none did. */
  sameAs: z.string().nullable().default(null),
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;

/** A file as it came in. */
export const OriginalFile = z.object({
  sha256: z.string(),
  /** File name, or the last part of the address. */
  name: z.string(),
  mime: z.string(),
  bytes: z.int(),
});
export type OriginalFile = z.infer<typeof OriginalFile>;

/** A document without its text: what the history keeps. The text is evidence, kept apart under `sha256`, and never changes. */
export const DocumentState = DocumentRecord.omit({ text: true });
export type DocumentState = z.infer<typeof DocumentState>;

/** `events`: stored events that cite it. */
export const DocumentSummary = DocumentState.extend({ proposals: z.int(), pending: z.int(), events: z.int() });
export type DocumentSummary = z.infer<typeof DocumentSummary>;
