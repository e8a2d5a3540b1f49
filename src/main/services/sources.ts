/** Publishers, places, dates in words, the desk's own lexicon, unfinished drafts. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import type { sourceMethods } from '#shared/contract/methods/sources';
import type { Context } from './context.ts';

export function sourceHandlers(_context: Context): Handlers<Pick<Methods, keyof typeof sourceMethods | 'document.edit' | 'document.reread' | 'document.read'>> {
  const later = (): never => {
    throw new ConfinsError('unsupported', 'input.unknown_method', { name: 'sources' });
  };
  return {
    'document.edit': later, 'document.reread': later, 'document.read': later,
    'publisher.list': later, 'publisher.edit': later, 'place.search': later, 'place.locate': later, 'when.read': later,
    'lexicon.list': later, 'lexicon.save': later, 'lexicon.remove': later, 'draft.list': later, 'draft.keep': later, 'draft.discard': later,
  };
}
