/** One look at a feed: what is new is fetched and taken in, what went wrong is noted beside the feed. */
import type { PollOutcome } from '#shared/contract/methods/feeds';
import { ConfinsError } from '#shared/contract/rpc';
import { type FeedRecord, type FeedStanding, waitAfter } from '#shared/domain/feed';
import type { FeedItem, ReadFeed } from '../exchange/feed.ts';
import type { ReadingPool } from '../jobs/reading-pool.ts';
import type { Fetch } from '../network/fetch.ts';
import type { Context } from './context.ts';
import { PAGE_TYPES } from './intake-handlers.ts';
import { orKept, takeIn } from './intake.ts';
import type { Jobs } from './jobs.ts';
import type { Reader } from './reader.ts';

export interface PollingTools {
  readonly reader: Reader;
  readonly pool: ReadingPool;
  readonly fetch: Fetch;
  readonly jobs: Jobs;
  /** Aborted as the workspace closes. */
  readonly closing: AbortSignal;
}

export interface Polling {
  /** Who asks for a feed that is being polled gets the same outcome. Throws `job.cancelled` as the workspace closes. */
  poll(id: string): Promise<PollOutcome>;
}

const FEED_TYPES = 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Items of one poll; feeds give the latest first. */
const MOST_ITEMS = 50;

/** What may go better next time: the item is asked for again. */
const PASSING = new Set(['fetch.timeout', 'fetch.failed', 'fetch.unresolved', 'fetch.status']);

export function createPolling(context: Context, tools: PollingTools): Polling {
  const running = new Map<string, Promise<PollOutcome>>();
  return {
    poll: (id) => {
      const present = running.get(id) ?? poll(context, tools, id).finally(() => running.delete(id));
      running.set(id, present);
      return present;
    },
  };
}

async function poll(context: Context, tools: PollingTools, id: string): Promise<PollOutcome> {
  const { feeds, clock, notify } = context;
  const [feed, before] = [feeds.record(id), feeds.standing(id)];
  if (!feed || !before) throw new ConfinsError('not_found', 'not_found.feed', { id });
  const note = (standing: Partial<FeedStanding>): void => {
    const failures = standing.failures ?? 0;
    const nextDue = new Date(Date.parse(clock()) + waitAfter(feed.intervalMinutes, failures) * 60_000).toISOString();
    feeds.note(id, { ...before, lastPolled: clock(), nextDue, failures, lastError: null, ...standing });
    notify({ kind: 'feeds_changed' });
  };
  try {
    const { bytes, url, etag, lastModified } = await tools.fetch(feed.url, { signal: tools.closing, accept: FEED_TYPES, conditions: before });
    const read = bytes === null ? null : await tools.pool.readFeed(bytes, url, { signal: tools.closing });
    const { added, failed, passing } = read ? await takeItems(context, tools, feed, read) : { added: [], failed: 0, passing: false };
    // Marks are kept only where nothing is left to ask for again.
    const marks = read ? { etag: passing ? null : etag, lastModified: passing ? null : lastModified, ownTitle: read.title } : {};
    if (feeds.record(id)) note(marks);
    return { feed: id, added, failed, error: null };
  } catch (error) {
    if (tools.closing.aborted) throw new ConfinsError('cancelled', 'job.cancelled', { name: feed.url }, { cause: error });
    const lastError = toldOf(error);
    if (feeds.record(id)) note({ failures: before.failures + 1, lastError });
    return { feed: id, added: [], failed: 0, error: lastError };
  }
}

function toldOf(error: unknown): NonNullable<FeedStanding['lastError']> {
  if (error instanceof ConfinsError) return { message: error.key, params: error.params };
  return { message: 'internal', params: { reason: error instanceof Error ? error.message : String(error) } };
}

async function takeItems(context: Context, tools: PollingTools, feed: FeedRecord, read: ReadFeed): Promise<{ added: string[]; failed: number; passing: boolean }> {
  const { feeds, documents, clock } = context;
  const added: string[] = [];
  let [failed, passing] = [0, false];
  // The oldest first, so that a story's first telling is the document that later ones repeat.
  for (const item of read.items.slice(0, MOST_ITEMS).reverse()) {
    if (feeds.hasSeen(feed.id, item.url)) continue;
    const kept = documents.findByUrl(item.url) ? null : await attempt(context, tools, { feed, read, item });
    if (tools.closing.aborted || !feeds.record(feed.id)) break;
    if (kept?.document) added.push(kept.document);
    if (kept?.error) failed += 1;
    if (kept?.error && PASSING.has(kept.error)) passing = true;
    else feeds.see(feed.id, item.url, clock());
  }
  return { added, failed, passing };
}

interface Found {
  readonly feed: FeedRecord;
  readonly read: ReadFeed;
  readonly item: FeedItem;
}

/** `document`: the new one's id, null where it was known; `error`: the failure's key. */
async function attempt(context: Context, { reader, fetch, jobs }: PollingTools, { feed, read, item }: Found): Promise<{ document: string | null; error: string | null }> {
  const hints = { title: item.title, published: item.published, publisher: feed.publisher ?? (feed.title || read.title || null), lang: read.lang };
  try {
    const taken = await orKept(context, { name: item.url, feed: feed.id }, () => jobs.run(null, item.url, async (job) => {
      const { url, bytes, mime } = await fetch(item.url, { signal: job.signal, accept: PAGE_TYPES });
      job.check();
      const material = { from: 'bytes' as const, bytes: bytes ?? new Uint8Array(), name: item.url, mime };
      return takeIn(context, reader, { material, info: { lang: 'auto', publisher: null }, hints, url, feed: feed.id }, job);
    }));
    return { document: taken.known ? null : taken.document.id, error: null };
  } catch (error) {
    if (error instanceof ConfinsError && (error.code === 'cancelled' || error.code === 'busy')) throw error;
    return { document: null, error: error instanceof ConfinsError ? error.key : 'internal' };
  }
}
