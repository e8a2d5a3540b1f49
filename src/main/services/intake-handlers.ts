/** Files, pasted texts and addresses taken in; their originals given back; work ended; failures listed and dismissed. */
import type { Methods } from '#shared/contract/methods';
import type { intakeMethods } from '#shared/contract/methods/intake';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import type { OriginalFile } from '#shared/domain/document';
import { type Fetch, webAddress } from '../network/fetch.ts';
import { assertWritable, type Context } from './context.ts';
import { nameOf, orKept, takeIn } from './intake.ts';
import type { Jobs } from './jobs.ts';
import { documentOf } from './pending.ts';
import type { Reader } from './reader.ts';
import { materialOf, NO_HINTS } from './reading.ts';

export interface IntakeTools {
  readonly reader: Reader;
  readonly fetch: Fetch;
  readonly jobs: Jobs;
}

/** What a page may be: the kinds of documents that are read. */
export const PAGE_TYPES = 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9, */*;q=0.5';

export function intakeHandlers(context: Context, { reader, fetch, jobs }: IntakeTools): Handlers<Pick<Methods, keyof typeof intakeMethods | 'document.ingest'>> {
  const { originals, failures } = context;
  return {
    'document.ingest': ({ source, job, ...info }) => {
      const material = materialOf(source);
      const name = nameOf(material);
      const id = job ?? (reader.isLong(material) ? context.newId('job') : null);
      const work = () => jobs.run(id, name ?? '', (running) => takeIn(context, reader, { material, info, hints: NO_HINTS, url: null, feed: null }, running));
      return name === null ? work() : orKept(context, { name, feed: null }, work);
    },
    'document.fetch': ({ url: address, job, ...info }) => {
      assertWritable(context);
      return orKept(context, { name: address, feed: null }, () => jobs.run(job ?? context.newId('job'), address, async (running) => {
        running.tell('fetching');
        const { url, bytes, mime } = await fetch(webAddress(address).href, { signal: running.signal, accept: PAGE_TYPES });
        running.check();
        const material = { from: 'bytes' as const, bytes: bytes ?? new Uint8Array(), name: address, mime };
        return takeIn(context, reader, { material, info, hints: NO_HINTS, url, feed: null }, running);
      }));
    },
    'document.original': ({ id }) => originals.bytes(originalOf(context, id).sha256) ?? new Uint8Array(),
    'document.originalFile': ({ id }) => originalOf(context, id),
    'job.cancel': ({ id }) => ({ cancelled: jobs.cancel(id) }),
    'intake.failures': () => ({ failures: failures.list() }),
    'intake.dismiss': ({ ids }) => {
      assertWritable(context);
      const dismissed = failures.dismiss(ids);
      if (dismissed > 0) context.notify({ kind: 'intake_changed' });
      return { dismissed };
    },
  };
}

/** Throws `not_found.original` for a document that came as text. */
function originalOf(context: Context, id: string): OriginalFile {
  const { original, title } = documentOf(context, id);
  const file = original === null ? null : context.originals.describe(original);
  if (!file) throw new ConfinsError('not_found', 'not_found.original', { id, title });
  return file;
}
