/** Opens a workspace: a SQLite file of ours, migrated, locked for writing, or for reading only when it cannot be. */
import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readSync, closeSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfinsError } from '#shared/contract/rpc';
import { takeLock } from './lock.ts';
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate.ts';

/** "Cnfs" as a 32-bit number, in the SQLite header: what makes a file a Confins workspace. */
const APPLICATION_ID = 0x436e6673;

export interface ReadOnly {
  readonly reason: 'held' | 'permission';
  readonly holder: string | null;
}

export interface Workspace {
  readonly file: string;
  readonly db: Database.Database;
  readonly readOnly: ReadOnly | null;
  readonly isNew: boolean;
  close(): void;
}

/**
 * Opens or creates `file` (`:memory:` for none). Throws ConfinsError: `workspace.not_sqlite`, `workspace.not_confins`,
 * `workspace.newer`, `workspace.missing_folder`, `workspace.damaged`.
 */
export function openWorkspace(file: string, now: string): Workspace {
  if (file === ':memory:') return openWritable(file, true, () => undefined);
  const isNew = !existsSync(file) || statSync(file).size === 0;
  if (!isNew) checkHeader(file);
  if (!isNew && isWriteProtected(file)) return openForReading(file, { reason: 'permission', holder: null });
  makeFolder(file);
  const lock = takeWriteLock(file, now, isNew);
  if (lock === null) return openForReading(file, { reason: 'permission', holder: null });
  if (!lock.held) {
    if (isNew) throw new ConfinsError('busy', 'workspace.held', { file, holder: lock.holder });
    return openForReading(file, { reason: 'held', holder: lock.holder });
  }
  try {
    return openWritable(file, isNew, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openWritable(file: string, isNew: boolean, release: () => void): Workspace {
  const db = new Database(file);
  try {
    checkIdentity(db, file, isNew);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 5000');
    if (isNew) db.pragma(`application_id = ${APPLICATION_ID}`);
    keepCopyBeforeMigration(db, file, isNew);
    migrate(db);
  } catch (error) {
    db.close();
    if (isNew && file !== ':memory:') rmSync(file, { force: true });
    throw error;
  }
  const close = (): void => {
    db.close();
    release();
  };
  return { file, db, readOnly: null, isNew, close };
}

/** WAL needs a writable folder even to read; where that is missing too, a temporary copy is read. */
function openForReading(file: string, readOnly: ReadOnly): Workspace {
  const copy = canReadInPlace(file) ? null : copyToTemporary(file);
  const db = new Database(copy ?? file, { readonly: copy === null });
  try {
    checkIdentity(db, file, false);
    if (schemaVersion(db) < SCHEMA_VERSION) throw new ConfinsError('unsupported', 'workspace.read_only_old', { file });
  } catch (error) {
    db.close();
    throw error;
  }
  const close = (): void => {
    db.close();
    if (copy) rmSync(dirname(copy), { recursive: true, force: true });
  };
  return { file, db, readOnly, isNew: false, close };
}

function canReadInPlace(file: string): boolean {
  try {
    const db = new Database(file, { readonly: true });
    try {
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
      return true;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

function copyToTemporary(file: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'confins-')), 'workspace.db');
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  return copy;
}

function checkHeader(file: string): void {
  const header = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, 16, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1') !== 'SQLite format 3\0') throw new ConfinsError('unsupported', 'workspace.not_sqlite', { file });
}

function checkIdentity(db: Database.Database, file: string, isNew: boolean): void {
  const id = readPragma(db, 'application_id', file);
  if (!isNew && id !== APPLICATION_ID) throw new ConfinsError('unsupported', 'workspace.not_confins', { file });
  const version = readPragma(db, 'user_version', file);
  if (version > SCHEMA_VERSION) {
    throw new ConfinsError('unsupported', 'workspace.newer', {
      file, found: String(version), supported: String(SCHEMA_VERSION),
    });
  }
}

function readPragma(db: Database.Database, name: string, file: string): number {
  try {
    return Number(db.pragma(name, { simple: true }));
  } catch (cause) {
    throw new ConfinsError('unsupported', 'workspace.damaged', { file }, { cause });
  }
}

function keepCopyBeforeMigration(db: Database.Database, file: string, isNew: boolean): void {
  const version = schemaVersion(db);
  if (isNew || version === SCHEMA_VERSION) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(file, `${file}.v${version}.bak`);
}

/** Mode bits are asked too, because root may write what nobody should. */
function isWriteProtected(file: string): boolean {
  return (statSync(file).mode & 0o222) === 0;
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (cause) {
    throw new ConfinsError('unsupported', 'workspace.missing_folder', { file, folder: dirname(file) }, { cause });
  }
}

/** Null where the folder cannot be written. */
function takeWriteLock(file: string, now: string, isNew: boolean): ReturnType<typeof takeLock> | null {
  try {
    return takeLock(file, now);
  } catch (cause) {
    if (isNew) throw new ConfinsError('unsupported', 'workspace.missing_folder', { file, folder: dirname(file) }, { cause });
    return null;
  }
}
