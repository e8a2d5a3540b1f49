/**
 * The one way to change records: each act writes them and their revisions in one transaction. What is written here can
 * be undone, redone, restored and replayed; only evidence (texts) and unfinished drafts are kept outside.
 */
import type { Database } from 'better-sqlite3';
import { ConfinsError } from '#shared/contract/rpc';
import { applied, diff, type FieldChange, type Fields, inverse, stale } from '#shared/domain/change';
import { type Action, type ChangeKind, type Subject, SUBJECTS } from '#shared/domain/revision';
import type { Revision, RevisionStore } from './revisions.ts';

/** The records of one subject, by id. `write(id, null)` removes. */
export interface RecordTable {
  read(id: string): Fields | null;
  write(id: string, state: Fields | null): void;
  ids(): string[];
}
export type RecordTables = Readonly<Record<Subject, RecordTable>>;

export interface Act {
  readonly action: Action;
  readonly who: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly why: string;
  readonly kind?: ChangeKind;
  readonly of?: number;
}

export interface Touched {
  readonly subject: Subject;
  readonly id: string;
}

export interface Writer {
  /** Makes, replaces or (null) removes a record. What changes nothing leaves no revision. */
  put(subject: Subject, id: string, after: Fields | null): void;
}

export interface Outcome<T> {
  readonly value: T;
  /** Null where nothing changed. */
  readonly change: number | null;
  readonly touched: readonly Touched[];
}

export interface Ledger {
  commit<T>(act: Act, work: (writer: Writer) => T): Outcome<T>;
  /** Takes back the latest act that still stands; null where there is none. */
  undo(who: string, at: string): Outcome<number> | null;
  /** Brings back what was taken back last; null where there is none. */
  redo(who: string, at: string): Outcome<number> | null;
  /** The state of a revision's record right after it; null where it was not there. Throws `not_found.revision`. */
  stateAfter(seq: number): { readonly subject: Subject; readonly id: string; readonly state: Fields | null };
  /** Writes revisions made elsewhere onto these records, in order: from nothing they give the state they tell of. */
  replay(revisions: Iterable<Revision>): void;
  /** Records that are not what their history makes of them: changed, made or removed behind the ledger's back. */
  differences(): Touched[];
  /** Revisions that state every record, for a workspace whose history does not reach back to nothing. */
  baseline(who: string, at: string): void;
}

export function createLedger(db: Database, tables: RecordTables, revisions: RevisionStore): Ledger {
  const commit = <T>(act: Act, work: (writer: Writer) => T): Outcome<T> => transaction(db, () => {
    const touched: Touched[] = [];
    let change: number | null = null;
    const append = (subject: Subject, id: string, changes: FieldChange[]): void => {
      change ??= revisions.nextChange();
      const { action, who, at, why, kind = 'do', of = null } = act;
      revisions.append({ change, kind, of, action, who, at, why, subject, subjectId: id, changes });
      touched.push({ subject, id });
    };
    const value = work({
      put: (subject, id, after) => {
        const changes = diff(tables[subject].read(id), after);
        if (changes.length === 0) return;
        tables[subject].write(id, after);
        append(subject, id, changes);
      },
    });
    return { value, change, touched };
  });
  const step = (kind: 'undo' | 'redo', change: number | null, who: string, at: string): Outcome<number> | null => {
    if (change === null) return null;
    const made = revisions.ofChange(change);
    const [first] = made;
    if (!first) return null;
    const order = kind === 'undo' ? made.toReversed() : made;
    return commit({ action: first.action, who, at, why: first.why, kind, of: change }, (writer) => {
      for (const { subject, subjectId, changes } of order) {
        writer.put(subject, subjectId, moved(tables[subject].read(subjectId), kind === 'undo' ? inverse(changes) : changes));
      }
      return change;
    });
  };
  return {
    commit,
    undo: (who, at) => step('undo', revisions.undoable(), who, at),
    redo: (who, at) => step('redo', revisions.redoable(), who, at),
    stateAfter: (seq) => {
      const revision = revisions.one(seq);
      if (!revision || revision.change === 0) throw new ConfinsError('not_found', 'not_found.revision', { seq: String(seq) });
      const { subject, subjectId: id } = revision;
      const later = revisions.after(subject, id, seq);
      return { subject, id, state: later.reduce((state, { changes }) => applied(state, inverse(changes)), tables[subject].read(id)) };
    },
    replay: (made) => transaction(db, () => {
      for (const { subject, subjectId, changes, ...revision } of made) {
        tables[subject].write(subjectId, applied(tables[subject].read(subjectId), changes));
        revisions.append({ ...revision, subject, subjectId, changes });
      }
    }),
    differences: () => differences(tables, revisions.all()),
    baseline: (who, at) => void commit({ action: 'baseline', who, at, why: '', kind: 'base' }, () => {
      const change = revisions.nextChange();
      for (const subject of ['publisher', 'lexicon', 'setting', 'feed', 'document', 'event', 'proposal', 'template', 'report', 'view', 'note'] as const) {
        for (const id of tables[subject].ids()) {
          revisions.append({
            change, kind: 'base', of: null, action: 'baseline', who, at, why: '', subject, subjectId: id,
            changes: diff(null, tables[subject].read(id)),
          });
        }
      }
    }),
  };
}

function differences(tables: RecordTables, made: Iterable<Revision>): Touched[] {
  const told = new Map<Subject, Map<string, Fields | null>>(SUBJECTS.map((subject) => [subject, new Map()]));
  for (const { subject, subjectId, changes } of made) {
    const states = told.get(subject);
    states?.set(subjectId, applied(states.get(subjectId) ?? null, changes));
  }
  return [...told].flatMap(([subject, states]) =>
    [...new Set([...states.keys(), ...tables[subject].ids()])]
      .filter((id) => diff(states.get(id) ?? null, tables[subject].read(id)).length > 0)
      .map((id) => ({ subject, id })));
}

/** References are checked at the end, so that records can be put back in any order. */
function transaction<T>(db: Database, work: () => T): T {
  try {
    return db.transaction(() => {
      db.pragma('defer_foreign_keys = ON');
      return work();
    }).immediate();
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      throw new ConfinsError('conflict', 'history.depends', {}, { cause: error });
    }
    throw error;
  }
}

/** The record after the changes; a field that was changed otherwise since keeps the whole act from going through. */
function moved(record: Fields | null, changes: readonly FieldChange[]): Fields | null {
  const fields = stale(record, changes);
  if (fields.length > 0) throw new ConfinsError('conflict', 'history.superseded', { fields: fields.join(', ') });
  return applied(record, changes);
}
