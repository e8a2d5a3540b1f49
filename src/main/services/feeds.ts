/** Feeds: which are watched, and how often. */
import type { Methods } from '#shared/contract/methods';
import type { feedMethods } from '#shared/contract/methods/feeds';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { applied, type FieldChange, stale } from '#shared/domain/change';
import { Feed, feedName, type FeedRecord } from '#shared/domain/feed';
import { webAddress } from '../network/fetch.ts';
import { assertWritable, commit, type Context } from './context.ts';
import type { Polling } from './polling.ts';

export function feedHandlers(context: Context, polling: Polling): Handlers<Pick<Methods, keyof typeof feedMethods>> {
  const { feeds } = context;
  return {
    'feed.list': () => ({ feeds: feeds.records() }),
    'feed.add': (wanted) => put(context, { ...wanted, id: context.newId('feed') }, 'feed_added'),
    'feed.edit': ({ id, changes }) => put(context, changed(recordOf(context, id), changes), 'feed_edited'),
    'feed.remove': ({ id }) => {
      recordOf(context, id);
      commit(context, { action: 'feed_removed' }, (writer) => writer.put('feed', id, null));
      return { removed: 1 };
    },
    'feed.poll': async ({ id }) => {
      assertWritable(context);
      const chosen = id === undefined ? feeds.list().filter(({ paused }) => !paused).map((feed) => feed.id) : [recordOf(context, id).id];
      const outcomes = [];
      for (const one of chosen) outcomes.push(await polling.poll(one));
      return { outcomes };
    },
  };
}

function put(context: Context, wanted: Feed, action: 'feed_added' | 'feed_edited'): FeedRecord {
  const feed = { ...wanted, url: webAddress(wanted.url).href };
  const twin = context.feeds.records().find(({ id, url }) => url === feed.url && id !== feed.id);
  if (twin) throw new ConfinsError('conflict', 'feed.known', { url: feed.url, title: feedName(twin) });
  commit(context, { action }, (writer) => writer.put('feed', feed.id, feed));
  return recordOf(context, feed.id);
}

const EDITABLE = new Set(['title', 'url', 'publisher', 'intervalMinutes', 'paused']);

function changed(record: FeedRecord, changes: readonly FieldChange[]): Feed {
  const before = Feed.parse(record);
  const wanted = changes.filter(({ field }) => EDITABLE.has(field));
  const fields = stale(before, wanted);
  if (fields.length > 0) throw new ConfinsError('conflict', 'feed.changed_meanwhile', { fields: fields.join(', ') });
  const after = Feed.safeParse(applied(before, wanted));
  if (after.success) return after.data;
  const [issue] = after.error.issues;
  throw new ConfinsError('invalid_input', 'input.invalid', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
}

/** Throws `not_found.feed`. */
function recordOf({ feeds }: Pick<Context, 'feeds'>, id: string): FeedRecord {
  const feed = feeds.record(id);
  if (!feed) throw new ConfinsError('not_found', 'not_found.feed', { id });
  return feed;
}
