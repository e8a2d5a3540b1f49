/** Feeds: watched on a schedule, their items taken in as documents. */
import { z } from 'zod';
import { FieldChange } from '../../domain/change.ts';
import { Feed, FeedRecord, USUAL_INTERVAL } from '../../domain/feed.ts';
import { method } from '../rpc.ts';

/** What one poll brought. */
export const PollOutcome = z.object({
  feed: z.string(),
  /** Documents made. */
  added: z.array(z.string()),
  /** Items that could not be taken in; they are among `intake.failures`. */
  failed: z.int(),
  /** Why the feed itself could not be read. */
  error: z.object({ message: z.string(), params: z.record(z.string(), z.string()) }).nullable(),
});
export type PollOutcome = z.infer<typeof PollOutcome>;

export const feedMethods = {
  /** By name. */
  'feed.list': method(z.object({}), z.object({ feeds: z.array(FeedRecord) })),
  /** Watches an address; polled as soon as possible. Answers `conflict` (`feed.known`) for one that is watched. */
  'feed.add': method(
    z.object({
      url: z.string().trim().min(1).max(4000), title: Feed.shape.title.default(''), publisher: Feed.shape.publisher.default(null),
      intervalMinutes: Feed.shape.intervalMinutes.default(USUAL_INTERVAL), paused: z.boolean().default(false),
    }),
    FeedRecord,
  ),
  /** Changes `title`, `url`, `publisher`, `intervalMinutes` or `paused`; stale fields answer `conflict`. */
  'feed.edit': method(z.object({ id: z.string(), changes: z.array(FieldChange).min(1) }), FeedRecord),
  /** Its documents stay. */
  'feed.remove': method(z.object({ id: z.string() }), z.object({ removed: z.int() })),
  /** Polls one feed, or all that are not paused, now. A feed that cannot be read is told in its outcome. */
  'feed.poll': method(z.object({ id: z.string().optional() }), z.object({ outcomes: z.array(PollOutcome) })),
};
