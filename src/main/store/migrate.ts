/** Forward-only migrations: one transaction each, the version in `PRAGMA user_version`. */
import type { Database } from 'better-sqlite3';
import { up as first } from './migrations/001-first.ts';
import { up as hand } from './migrations/002-hand.ts';
import { up as documents } from './migrations/003-documents.ts';
import { up as columns } from './migrations/004-columns.ts';
import { up as reports } from './migrations/005-reports.ts';
import { up as list } from './migrations/006-list.ts';
import { up as briefingNotes } from './migrations/008-briefing-notes.ts';

export const MIGRATIONS: readonly ((db: Database) => void)[] = [first, hand, documents, columns, reports, list, briefingNotes];

export const SCHEMA_VERSION = MIGRATIONS.length;

export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Brings a database from its version to `target` (by default the build's own). */
export function migrate(db: Database, target = SCHEMA_VERSION): void {
  for (let version = schemaVersion(db); version < target; version += 1) {
    const up = MIGRATIONS[version];
    if (!up) throw new RangeError(`no migration to version ${version + 1}`);
    db.transaction(() => {
      up(db);
      db.pragma(`user_version = ${version + 1}`);
    })();
  }
}
