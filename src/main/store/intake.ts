/** What stands behind documents: the files they were read from, their texts in brief, and what could not be taken in. */
import type { Database } from 'better-sqlite3';
import { IntakeFailure } from '#shared/contract/methods/intake';
import { OriginalFile } from '#shared/domain/document';
import type { StorySketch } from '#shared/domain/story';

export interface OriginalStore {
  /** Keeps a file under its hash, for good, with the first name it came under. */
  keep(file: Omit<OriginalFile, 'bytes'>, bytes: Uint8Array): void;
  describe(sha256: string): OriginalFile | null;
  bytes(sha256: string): Uint8Array | null;
  hashes(): string[];
}

export function createOriginalStore(db: Database): OriginalStore {
  const keep = db.prepare('INSERT INTO original (sha256, name, mime, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const one = db.prepare<[string], { sha256: string }>('SELECT sha256, name, mime, length(bytes) AS bytes FROM original WHERE sha256 = ?');
  const bytes = db.prepare<[string], { bytes: Buffer }>('SELECT bytes FROM original WHERE sha256 = ?');
  return {
    keep: ({ sha256, name, mime }, content) => void keep.run(sha256, name, mime, Buffer.from(content.buffer, content.byteOffset, content.byteLength)),
    describe: (sha256) => {
      const row = one.get(sha256);
      return row ? OriginalFile.parse(row) : null;
    },
    bytes: (sha256) => bytes.get(sha256)?.bytes ?? null,
    hashes: () => db.prepare<[], { sha256: string }>('SELECT sha256 FROM original ORDER BY sha256').all().map(({ sha256 }) => sha256),
  };
}

/** By the hash of the text. */
export interface SketchStore {
  keep(sha256: string, sketch: StorySketch): void;
  /** Documents published in these days (inclusive), the first added first; `sketch` is null where none was kept yet. */
  ofPeriod(from: string, to: string): { readonly id: string; readonly sha256: string; readonly sameAs: string | null; readonly sketch: StorySketch | null }[];
}

export function createSketchStore(db: Database): SketchStore {
  const keep = db.prepare('INSERT INTO story_sketch (sha256, runs, hashes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const period = db.prepare<[string, string], { id: string; sha256: string; same_as: string | null; runs: number | null; hashes: Buffer | null }>(`
    SELECT id, sha256, same_as, runs, hashes FROM document LEFT JOIN story_sketch USING (sha256)
    WHERE published BETWEEN ? AND ? ORDER BY added_at, document.rowid`);
  return {
    keep: (sha256, { runs, hashes }) => {
      const bytes = Buffer.alloc(hashes.length * 4);
      hashes.forEach((hash, index) => bytes.writeUInt32LE(hash, index * 4));
      keep.run(sha256, runs, bytes);
    },
    ofPeriod: (from, to) => period.all(from, to).map(({ id, sha256, same_as, runs, hashes }) => ({
      id, sha256, sameAs: same_as, sketch: runs === null || hashes === null ? null : { runs, hashes: Uint32Array.from({ length: hashes.length / 4 }, (_, index) => hashes.readUInt32LE(index * 4)) },
    })),
  };
}

export interface FailureStore {
  /** Takes the place of an earlier failure of the same name. */
  add(failure: IntakeFailure): void;
  /** Latest first. */
  list(): IntakeFailure[];
  dismiss(ids: readonly string[]): number;
  /** Failures of something that has been taken in since. */
  clear(name: string): number;
}

export function createFailureStore(db: Database): FailureStore {
  const add = db.prepare('INSERT INTO intake_failure (id, at, name, feed, message, params) VALUES (@id, @at, @name, @feed, @message, @params)');
  const all = db.prepare<[], { params: string }>('SELECT * FROM intake_failure ORDER BY at DESC, id');
  const dismiss = db.prepare<[string]>('DELETE FROM intake_failure WHERE id IN (SELECT value FROM json_each(?))');
  const clear = db.prepare<[string]>('DELETE FROM intake_failure WHERE name = ?');
  return {
    add: (failure) => {
      clear.run(failure.name);
      add.run({ ...failure, params: JSON.stringify(failure.params) });
    },
    list: () => all.all().map((row) => IntakeFailure.parse({ ...row, params: JSON.parse(row.params) })),
    dismiss: (ids) => dismiss.run(JSON.stringify(ids)).changes,
    clear: (name) => clear.run(name).changes,
  };
}
