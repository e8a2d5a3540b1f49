/** The history: every change appends a revision that carries the hash of the one before. */
import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const Change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() });

const Entry = z.object({
  at: z.string(),
  who: z.string(),
  subject: z.enum(['event', 'document', 'proposal']),
  subjectId: z.string(),
  action: z.string(),
  changes: z.array(Change),
  why: z.string(),
});
export type RevisionEntry = z.infer<typeof Entry>;

export interface RevisionStore {
  append(entry: RevisionEntry): void;
  /** Sequence numbers of revisions whose hash does not follow from their content and the one before. */
  brokenLinks(): number[];
}

interface RevisionRow {
  seq: number; at: string; who: string; subject: string; subject_id: string; action: string; changes: string; why: string;
  previous_hash: string; hash: string;
}

const GENESIS = '0'.repeat(64);

export function createRevisionStore(db: Database): RevisionStore {
  const last = db.prepare<[], { hash: string }>('SELECT hash FROM revision ORDER BY seq DESC LIMIT 1');
  const insert = db.prepare(`
    INSERT INTO revision (at, who, subject, subject_id, action, changes, why, previous_hash, hash)
    VALUES (@at, @who, @subject, @subject_id, @action, @changes, @why, @previous_hash, @hash)`);
  return {
    append: ({ subjectId, changes, ...entry }) => {
      const content = { ...entry, subject_id: subjectId, changes: JSON.stringify(changes) };
      const previous_hash = last.get()?.hash ?? GENESIS;
      insert.run({ ...content, previous_hash, hash: hashOf(previous_hash, content) });
    },
    brokenLinks: () => {
      const broken: number[] = [];
      let previous = GENESIS;
      for (const row of db.prepare<[], RevisionRow>('SELECT * FROM revision ORDER BY seq').iterate()) {
        if (row.previous_hash !== previous || row.hash !== hashOf(previous, row)) broken.push(row.seq);
        previous = row.hash;
      }
      return broken;
    },
  };
}

type Content = Omit<RevisionRow, 'seq' | 'previous_hash' | 'hash'>;

function hashOf(previous: string, { at, who, subject, subject_id, action, changes, why }: Content): string {
  const content = JSON.stringify([previous, at, who, subject, subject_id, action, changes, why]);
  return createHash('sha256').update(content).digest('hex');
}
