import type { Database } from 'better-sqlite3';

/** Documents in every format: the files they were read from, where they were fetched, what they repeat; feeds; what failed. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE original (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      name TEXT NOT NULL,
      mime TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER original_is_unchanged BEFORE UPDATE ON original
    BEGIN SELECT RAISE(ABORT, 'the original of a document never changes'); END;
    CREATE TRIGGER original_stays BEFORE DELETE ON original
    BEGIN SELECT RAISE(ABORT, 'the original of a document is never removed'); END;

    ALTER TABLE document ADD COLUMN original TEXT REFERENCES original (sha256);
    ALTER TABLE document ADD COLUMN url TEXT;
    -- no foreign keys: a feed may go while its documents stay, a first copy may be taken back
    ALTER TABLE document ADD COLUMN feed TEXT;
    ALTER TABLE document ADD COLUMN same_as TEXT;
    CREATE INDEX document_url ON document (url) WHERE url IS NOT NULL;
    CREATE INDEX document_feed ON document (feed) WHERE feed IS NOT NULL;
    CREATE INDEX document_published ON document (published);

    -- A text in brief, to recognise it when it is republished; computed from the text, no part of the history.
    CREATE TABLE story_sketch (
      sha256 TEXT PRIMARY KEY REFERENCES evidence (sha256),
      runs INTEGER NOT NULL,
      -- 32-bit little-endian, ascending
      hashes BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE feed (
      id TEXT PRIMARY KEY,
      url TEXT NOT NULL,
      title TEXT NOT NULL,
      publisher TEXT,
      interval_minutes INTEGER NOT NULL CHECK (interval_minutes > 0),
      paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
      -- how polling went: no part of the history
      own_title TEXT NOT NULL DEFAULT '',
      etag TEXT,
      last_modified TEXT,
      last_polled TEXT,
      next_due TEXT,
      failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
      last_error TEXT CHECK (json_valid(last_error))
    ) STRICT, WITHOUT ROWID;

    -- Items that were looked at once, stored or not.
    CREATE TABLE feed_item (
      feed TEXT NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
      address TEXT NOT NULL,
      seen_at TEXT NOT NULL,
      PRIMARY KEY (feed, address)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE intake_failure (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      name TEXT NOT NULL,
      feed TEXT,
      message TEXT NOT NULL,
      params TEXT NOT NULL CHECK (json_valid(params))
    ) STRICT, WITHOUT ROWID;
  `);
}
