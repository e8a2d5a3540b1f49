import type { Database } from 'better-sqlite3';

/** The events as columns, kept so that a large workspace opens at once: made anew whenever the history has gone on. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE event_columns (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      layout INTEGER NOT NULL,
      -- the last revision that the columns know
      seq INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
  `);
}
