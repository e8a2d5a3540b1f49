/** What comes in from outside: addresses, original files, long work, and what could not be taken in. */
import { z } from 'zod';
import { OriginalFile } from '../../domain/document.ts';
import { JobId } from '../../domain/job.ts';
import { bulkMethod, method } from '../rpc.ts';
import { ArticleInfo, Ingested } from './documents.ts';

/** Something that could not be taken in; stays until dismissed, or until the same name is taken in. */
export const IntakeFailure = z.object({
  id: z.string(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  /** File name or address. */
  name: z.string(),
  /** The feed whose item it was. */
  feed: z.string().nullable(),
  message: z.string(),
  params: z.record(z.string(), z.string()),
});
export type IntakeFailure = z.infer<typeof IntakeFailure>;

export const intakeMethods = {
  /** Fetches an http or https address, then as `document.ingest`; what is not given here is read on the page. */
  'document.fetch': method(ArticleInfo.extend({ url: z.string().trim().min(1).max(4000), job: JobId.optional() }), Ingested),
  /** The file or page a document was read from, byte for byte. */
  'document.original': bulkMethod(z.object({ id: z.string() })),
  'document.originalFile': method(z.object({ id: z.string() }), OriginalFile),
  /** Ends the work at its next step, or its thread at once; false where it is over. */
  'job.cancel': method(z.object({ id: JobId }), z.object({ cancelled: z.boolean() })),
  /** Latest first. */
  'intake.failures': method(z.object({}), z.object({ failures: z.array(IntakeFailure) })),
  'intake.dismiss': method(z.object({ ids: z.array(z.string()).min(1) }), z.object({ dismissed: z.int() })),
};
