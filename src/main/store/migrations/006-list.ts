import type { Database } from 'better-sqlite3';

/** Views saved by name, and the way to the few events that carry tags among very many. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE saved_view (
      id TEXT PRIMARY KEY,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_tagged ON event (row) WHERE tags <> '[]';
  `);
}
