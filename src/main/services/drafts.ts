/** Unfinished work of an editor, kept so that a restart loses nothing. No part of the history. */
import type { Methods } from '#shared/contract/methods';
import type { Handlers } from '#shared/contract/rpc';
import { assertWritable, type Context } from './context.ts';

export function draftHandlers(context: Context): Handlers<Pick<Methods, 'draft.list' | 'draft.keep' | 'draft.discard'>> {
  const { drafts, clock } = context;
  return {
    'draft.list': () => ({ drafts: drafts.list().sort((a, b) => b.at.localeCompare(a.at)) }),
    'draft.keep': ({ id, content }) => {
      assertWritable(context);
      const at = clock();
      drafts.write(id, { id, at, content });
      return { at };
    },
    'draft.discard': ({ id }) => {
      assertWritable(context);
      drafts.remove(id);
      return {};
    },
  };
}
