/** Stored documents as they are, and reading without storing. */
import type { Methods } from '#shared/contract/methods';
import type { Handlers } from '#shared/contract/rpc';
import type { DocumentRecord } from '#shared/domain/document';
import { undescribed } from '#shared/domain/publisher';
import type { Context } from './context.ts';
import { documentOf } from './pending.ts';
import type { Reader } from './reader.ts';
import { materialOf, NO_HINTS } from './reading.ts';

type DocumentMethods = Pick<Methods, 'document.extract' | 'document.list' | 'document.get' | 'document.events'>;

/** `closing`: aborted as the workspace closes. */
export function documentHandlers(context: Context, reader: Reader, closing: AbortSignal): Handlers<DocumentMethods> {
  const { documents, events } = context;
  return {
    'document.extract': async ({ source, ...info }) => {
      const task = { material: materialOf(source), info, hints: NO_HINTS, today: context.clock().slice(0, 10) };
      const { article: { text, lang, published, warnings }, found } = await reader.read(task, { signal: closing });
      return { text, lang, published, warnings: [...warnings], events: found.map((one) => ({ ...one, frontier: context.locate(one.draft.where).frontier })) };
    },
    'document.list': () => ({ documents: documents.list() }),
    'document.get': ({ id }) => documentOf(context, id),
    'document.events': ({ id }) => ({ events: events.citing(documentOf(context, id).id) }),
  };
}

/** The letter that a document of this publisher follows. */
export function letterOf({ publishers }: Pick<Context, 'publishers'>, publisher: string | null): DocumentRecord['letter'] {
  return publisher === null ? 'F' : (publishers.get(publisher) ?? undescribed(publisher)).letter;
}
