/** A feed that is watched: what the analyst says of it, and how watching it goes. */
import { z } from 'zod';

/** Minutes. */
export const SHORTEST_INTERVAL = 5;
export const LONGEST_INTERVAL = 7 * 24 * 60;
export const USUAL_INTERVAL = 30;

/** After so many failures in a row the wait no longer grows. */
const MOST_DOUBLINGS = 6;
/** Minutes. */
const LONGEST_WAIT = 24 * 60;

/** What the history keeps. */
export const Feed = z.object({
  id: z.string(),
  url: z.string(),
  /** The analyst's name for it; empty for the feed's own. */
  title: z.string().max(200),
  /** Publisher of its documents where the pages do not name theirs; null for the feed's title. */
  publisher: z.string().nullable(),
  intervalMinutes: z.int().min(SHORTEST_INTERVAL).max(LONGEST_INTERVAL),
  paused: z.boolean(),
});
export type Feed = z.infer<typeof Feed>;

/** How polling went; not part of the history. Instants are ISO 8601, UTC. */
export const FeedStanding = z.object({
  /** As the feed calls itself. */
  ownTitle: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  lastPolled: z.string().nullable(),
  /** Null: as soon as possible. */
  nextDue: z.string().nullable(),
  /** In a row. */
  failures: z.int().min(0),
  lastError: z.object({ message: z.string(), params: z.record(z.string(), z.string()) }).nullable(),
});
export type FeedStanding = z.infer<typeof FeedStanding>;

/** `documents`: stored documents that it brought. */
export const FeedRecord = Feed.extend(FeedStanding.omit({ etag: true, lastModified: true }).shape).extend({ documents: z.int() });
export type FeedRecord = z.infer<typeof FeedRecord>;

/** Minutes to the next poll: the interval, doubled for each failure in a row, a day at most (or the interval where that is longer). */
export function waitAfter(intervalMinutes: number, failures: number): number {
  return Math.max(intervalMinutes, Math.min(intervalMinutes * 2 ** Math.min(failures, MOST_DOUBLINGS), LONGEST_WAIT));
}

/** What a view calls the feed. */
export function feedName({ title, ownTitle, url }: Pick<FeedRecord, 'title' | 'ownTitle' | 'url'>): string {
  return title || ownTitle || url;
}
