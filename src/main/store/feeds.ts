/** Feeds: what the analyst says of them (changed through the ledger) and how polling went (written directly). */
import type { Database } from 'better-sqlite3';
import { Feed, FeedRecord, FeedStanding } from '#shared/domain/feed';
import type { KeyedStore } from './desk.ts';

export interface FeedStore extends KeyedStore<Feed> {
  /** By name. */
  records(): FeedRecord[];
  record(id: string): FeedRecord | null;
  standing(id: string): FeedStanding | null;
  note(id: string, standing: FeedStanding): void;
  hasSeen(id: string, address: string): boolean;
  see(id: string, address: string, at: string): void;
}

interface Row {
  id: string; url: string; title: string; publisher: string | null; interval_minutes: number; paused: number; own_title: string; etag: string | null;
  last_modified: string | null; last_polled: string | null; next_due: string | null; failures: number; last_error: string | null; documents: number;
}

const SELECT = 'SELECT feed.*, (SELECT count(*) FROM document WHERE document.feed = feed.id) AS documents FROM feed';

export function createFeedStore(db: Database): FeedStore {
  const one = db.prepare<[string], Row>(`${SELECT} WHERE id = ?`);
  const all = db.prepare<[], Row>(`${SELECT} ORDER BY coalesce(nullif(title, ''), nullif(own_title, ''), url) COLLATE NOCASE, id`);
  // Another address begins anew: what is known of the old one does not hold.
  const write = db.prepare(`
    INSERT INTO feed (id, url, title, publisher, interval_minutes, paused) VALUES (@id, @url, @title, @publisher, @intervalMinutes, @paused)
    ON CONFLICT (id) DO UPDATE SET title = @title, publisher = @publisher, interval_minutes = @intervalMinutes, paused = @paused,
      etag = iif(url = @url, etag, NULL), last_modified = iif(url = @url, last_modified, NULL), next_due = iif(url = @url AND paused = @paused, next_due, NULL),
      failures = iif(url = @url, failures, 0), last_error = iif(url = @url, last_error, NULL), url = @url`);
  const remove = db.prepare('DELETE FROM feed WHERE id = ?');
  const note = db.prepare(`
    UPDATE feed SET own_title = @ownTitle, etag = @etag, last_modified = @lastModified, last_polled = @lastPolled, next_due = @nextDue,
      failures = @failures, last_error = @lastError WHERE id = @id`);
  const seen = db.prepare<[string, string], { found: number }>('SELECT 1 AS found FROM feed_item WHERE feed = ? AND address = ?');
  const see = db.prepare('INSERT INTO feed_item (feed, address, seen_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const read = <T>(id: string, map: (row: Row) => T): T | null => {
    const row = one.get(id);
    return row ? map(row) : null;
  };
  return {
    get: (id) => read(id, (row) => Feed.parse(named(row))),
    write: (_id, feed) => void write.run({ ...feed, paused: feed.paused ? 1 : 0 }),
    remove: (id) => void remove.run(id),
    list: () => all.all().map((row) => Feed.parse(named(row))),
    ids: () => all.all().map(({ id }) => id),
    records: () => all.all().map((row) => FeedRecord.parse(named(row))),
    record: (id) => read(id, (row) => FeedRecord.parse(named(row))),
    standing: (id) => read(id, (row) => FeedStanding.parse(named(row))),
    note: (id, { lastError, ...standing }) => void note.run({ ...standing, id, lastError: lastError && JSON.stringify(lastError) }),
    hasSeen: (id, address) => seen.get(id, address) !== undefined,
    see: (id, address, at) => void see.run(id, address, at),
  };
}

function named({ interval_minutes, own_title, last_modified, last_polled, next_due, last_error, paused, ...row }: Row): object {
  return {
    ...row, paused: paused === 1, intervalMinutes: interval_minutes, ownTitle: own_title, lastModified: last_modified, lastPolled: last_polled,
    nextDue: next_due, lastError: last_error === null ? null : JSON.parse(last_error),
  };
}
