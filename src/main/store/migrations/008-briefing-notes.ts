import type { Database } from 'better-sqlite3';

/** What presenters note for the steps of their briefings. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE briefing_note (
      id TEXT PRIMARY KEY,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;
  `);
}
