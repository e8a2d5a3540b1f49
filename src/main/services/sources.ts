/** What an analyst tells the desk beside events: of publishers, documents, places, dates, words, and work not finished. */
import type { Methods } from '#shared/contract/methods';
import type { Handlers } from '#shared/contract/rpc';
import type { sourceMethods } from '#shared/contract/methods/sources';
import type { Lexicon } from '../extraction/lexicon.ts';
import type { Context } from './context.ts';
import { dateHandlers } from './dates-in-words.ts';
import { editDocument } from './document-care.ts';
import { draftHandlers } from './drafts.ts';
import type { Gradual } from './gradually.ts';
import { lexiconHandlers } from './lexicon-entries.ts';
import type { PlaceIndex } from './place-search.ts';
import { placeHandlers } from './places.ts';
import { publisherHandlers } from './publishers.ts';

export interface SourceNeeds {
  readonly resourcesDir: string;
  /** Every place that ships with the application. */
  readonly places: Gradual<PlaceIndex>;
  /** The lexicon as it ships, without the desk's own entries. */
  readonly shipped: () => Lexicon;
}

export function sourceHandlers(
  context: Context, { resourcesDir, places, shipped }: SourceNeeds,
): Handlers<Pick<Methods, keyof typeof sourceMethods | 'document.edit'>> {
  return {
    'document.edit': ({ id, changes, why }) => editDocument(context, id, changes, why),
    ...publisherHandlers(context),
    ...placeHandlers(context, places),
    ...dateHandlers(context),
    ...lexiconHandlers(context, shipped, resourcesDir),
    ...draftHandlers(context),
  };
}
