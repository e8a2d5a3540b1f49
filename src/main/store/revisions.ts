/**
 * The history: every change of a record appends a revision that carries the hash of the one before. Revisions made at
 * once share the number of their change. Nothing here is ever updated or removed.
 */
import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import type { HistoryFilter } from '#shared/contract/methods/history';
import { FieldChange } from '#shared/domain/change';
import { Action, ChangeKind, type ChangeSummary, Subject } from '#shared/domain/revision';
import { z } from 'zod';

export const Revision = z.object({
  seq: z.int(),
  change: z.int(),
  kind: ChangeKind,
  of: z.int().nullable(),
  at: z.string(),
  who: z.string(),
  subject: Subject,
  subjectId: z.string(),
  action: Action,
  changes: z.array(FieldChange),
  why: z.string(),
});
export type Revision = z.infer<typeof Revision>;

export interface RevisionStore {
  append(revision: Omit<Revision, 'seq'>): void;
  nextChange(): number;
  /** Revisions of one change, in the order in which they were made. */
  ofChange(change: number): Revision[];
  one(seq: number): Revision | null;
  /** Revisions of a record after a number, latest first. */
  after(subject: Subject, subjectId: string, seq: number): Revision[];
  /** Latest first; `total` counts all that pass the filter. */
  list(filter: HistoryFilter, before: number | undefined, limit: number): { revisions: Revision[]; total: number };
  /** All that carry whole changes, first to last. */
  all(): IterableIterator<Revision>;
  people(): string[];
  /** The number of the last revision; 0 where there is none. */
  last(): number;
  count(): number;
  summary(change: number): ChangeSummary | null;
  /** The change that undo takes back next, and the one that redo brings back; null where there is none. */
  undoable(): number | null;
  redoable(): number | null;
  /** Sequence numbers of revisions whose hash does not follow from their content and the one before. */
  brokenLinks(): number[];
}

interface RevisionRow {
  seq: number; at: string; who: string; subject: string; subject_id: string; action: string; changes: string; why: string;
  previous_hash: string; hash: string; change: number | null; kind: string | null; of_change: number | null;
}
interface ChangeRow { change: number; kind: string; of_change: number | null }

const GENESIS = '0'.repeat(64);

/** Words of the first format, which had no changes to take back. */
const FORMER_ACTIONS: Readonly<Record<string, Action>> = { cited: 'accepted', shipped: 'loaded', stored: 'ingested' };

const FILTER = `
  (@subject IS NULL OR subject = @subject) AND (@subjectId IS NULL OR subject_id = @subjectId)
  AND (@who IS NULL OR who = @who) AND (@from IS NULL OR substr(at, 1, 10) >= @from) AND (@to IS NULL OR substr(at, 1, 10) <= @to)
  AND (@field IS NULL OR EXISTS (SELECT 1 FROM json_each(changes) WHERE json_extract(value, '$.field') = @field))`;

export function createRevisionStore(db: Database): RevisionStore {
  const last = db.prepare<[], { hash: string }>('SELECT hash FROM revision ORDER BY seq DESC LIMIT 1');
  const insert = db.prepare(`
    INSERT INTO revision (at, who, subject, subject_id, action, changes, why, change, kind, of_change, previous_hash, hash)
    VALUES (@at, @who, @subject, @subject_id, @action, @changes, @why, @change, @kind, @of_change, @previous_hash, @hash)`);
  const rows = (sql: string) => db.prepare<unknown[], RevisionRow>(`SELECT * FROM revision ${sql}`);
  const [ofChange, one, after] = [rows('WHERE change = ? ORDER BY seq'), rows('WHERE seq = ?'), rows('WHERE subject = ? AND subject_id = ? AND seq > ? ORDER BY seq DESC')];
  const list = rows(`WHERE ${FILTER} AND (@before IS NULL OR seq < @before) ORDER BY seq DESC LIMIT @limit`);
  const total = db.prepare<[object], { n: number }>(`SELECT count(*) AS n FROM revision WHERE ${FILTER}`);
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM revision');
  const next = db.prepare<[], { n: number }>('SELECT coalesce(max(change), 0) + 1 AS n FROM revision');
  const people = db.prepare<[], { who: string }>('SELECT DISTINCT who FROM revision ORDER BY who');
  const records = db.prepare<[number], { n: number }>('SELECT count(*) AS n FROM revision WHERE change = ?');
  const ends = endsOf(db);
  return {
    append: ({ subjectId, changes, of, ...entry }) => {
      const content = { ...entry, subject_id: subjectId, changes: JSON.stringify(changes), of_change: of };
      const previous_hash = last.get()?.hash ?? GENESIS;
      insert.run({ ...content, previous_hash, hash: hashOf(previous_hash, content) });
    },
    nextChange: () => next.get()?.n ?? 1,
    ofChange: (change) => ofChange.all(change).map(revisionOf),
    one: (seq) => {
      const row = one.get(seq);
      return row ? revisionOf(row) : null;
    },
    after: (subject, subjectId, seq) => after.all(subject, subjectId, seq).map(revisionOf),
    list: (filter, before, limit) => {
      const { subject = null, subjectId = null, who = null, from = null, to = null, field = null } = filter;
      const parameters = { subject, subjectId, who, from, to, field };
      return { revisions: list.all({ ...parameters, before: before ?? null, limit }).map(revisionOf), total: total.get(parameters)?.n ?? 0 };
    },
    all: function* all() {
      for (const row of rows('WHERE change IS NOT NULL ORDER BY seq').iterate()) yield revisionOf(row);
    },
    last: () => db.prepare<[], { n: number }>('SELECT coalesce(max(seq), 0) AS n FROM revision').get()?.n ?? 0,
    people: () => people.all().map(({ who }) => who),
    count: () => count.get()?.n ?? 0,
    summary: (change) => {
      const row = ofChange.get(change);
      if (!row) return null;
      const { seq: _seq, changes: _changes, ...first } = revisionOf(row);
      return { ...first, records: records.get(change)?.n ?? 0 };
    },
    ...ends,
    brokenLinks: () => {
      const broken: number[] = [];
      let previous = GENESIS;
      for (const row of rows('ORDER BY seq').iterate()) {
        if (row.previous_hash !== previous || row.hash !== hashOf(previous, row)) broken.push(row.seq);
        previous = row.hash;
      }
      return broken;
    },
  };
}

/**
 * The two stacks of undo and redo, read from the end of the history: after a change, it is on top; after taking back n,
 * the stack is what it was before n; after bringing back n, n is on top and the redo stack is what it was before its undo.
 * What nobody did by hand (`base`: what a workspace starts from, what feeds bring) is on neither, nor what was done to a
 * report that is issued since.
 */
function endsOf(db: Database): Pick<RevisionStore, 'undoable' | 'redoable'> {
  const upTo = db.prepare<[number], ChangeRow>(`
    SELECT change, kind, of_change FROM revision WHERE change <= ? AND kind <> 'base'
      AND (subject <> 'report' OR subject_id NOT IN (SELECT id FROM report WHERE state = 'issued'))
    ORDER BY change DESC LIMIT 1`);
  const undoOf = db.prepare<[number, number], { change: number }>(
    "SELECT change FROM revision WHERE of_change = ? AND kind = 'undo' AND change < ? ORDER BY change DESC LIMIT 1",
  );
  return {
    undoable: () => {
      for (let row = upTo.get(Number.MAX_SAFE_INTEGER); row; row = upTo.get((row.of_change ?? 0) - 1)) {
        if (row.kind === 'do') return row.change;
        if (row.kind === 'redo') return row.of_change;
      }
      return null;
    },
    redoable: () => {
      for (let row = upTo.get(Number.MAX_SAFE_INTEGER); typeof row?.of_change === 'number'; ) {
        if (row.kind === 'undo') return row.of_change;
        row = upTo.get((undoOf.get(row.of_change, row.change)?.change ?? 0) - 1);
      }
      return null;
    },
  };
}

function revisionOf({ subject_id, changes, change, kind, of_change, action, ...row }: RevisionRow): Revision {
  return Revision.parse({
    ...row, action: FORMER_ACTIONS[action] ?? action, subjectId: subject_id, changes: change === null ? [] : JSON.parse(changes),
    change: change ?? 0, kind: kind ?? 'base', of: of_change,
  });
}

type Content = Omit<RevisionRow, 'seq' | 'previous_hash' | 'hash'>;

/** Revisions of the first format, without a change, keep the hash they were given. */
function hashOf(previous: string, { at, who, subject, subject_id, action, changes, why, change, kind, of_change }: Content): string {
  const content = [previous, at, who, subject, subject_id, action, changes, why, ...(change === null ? [] : [change, kind, of_change])];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
