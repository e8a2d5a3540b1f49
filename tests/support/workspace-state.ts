/** Everything that a workspace's history tells of, read from its file, and made again from the history alone. */
import Database from 'better-sqlite3';
import { type Fields, sameValue } from '#shared/domain/change';
import { type Subject, SUBJECTS } from '#shared/domain/revision';
import { readLocator } from '../../src/main/exchange/frontier-data.ts';
import { recordTables } from '../../src/main/services/records.ts';
import { createLexiconStore, createPublisherStore, createSettingStore } from '../../src/main/store/desk.ts';
import { createDocumentStore, createProposalStore } from '../../src/main/store/documents.ts';
import { createEventStore } from '../../src/main/store/events.ts';
import { createFeedStore } from '../../src/main/store/feeds.ts';
import { createOriginalStore } from '../../src/main/store/intake.ts';
import { createLedger, type RecordTables } from '../../src/main/store/ledger.ts';
import { migrate } from '../../src/main/store/migrate.ts';
import { createReportStore, createTemplateStore } from '../../src/main/store/reports.ts';
import { createRevisionStore } from '../../src/main/store/revisions.ts';
import { createNoteStore } from '../../src/main/store/briefing-notes.ts';
import { createViewStore } from '../../src/main/store/views.ts';
import { RESOURCES } from './backend.ts';

/** Records by subject and id. */
export type State = ReadonlyMap<string, Fields>;

const locate = readLocator(RESOURCES);

export function stateOfFile(file: string): State {
  const db = new Database(file, { readonly: true });
  try {
    return stateOf(tablesOf(db));
  } finally {
    db.close();
  }
}

/** The state that the history alone gives, in a new workspace that holds the same texts; and whether its hashes are the same. */
export function replayed(file: string): { readonly state: State; readonly sameHashes: boolean } {
  const [old, db] = [new Database(file, { readonly: true }), new Database(':memory:')];
  try {
    db.pragma('foreign_keys = ON');
    migrate(db);
    const texts = old.prepare<[], { sha256: string; text: string }>('SELECT sha256, text FROM evidence').all();
    for (const { sha256, text } of texts) createDocumentStore(db).keepText(sha256, text);
    const [kept, originals] = [createOriginalStore(old), createOriginalStore(db)];
    for (const sha256 of kept.hashes()) {
      const [file, bytes] = [kept.describe(sha256), kept.bytes(sha256)];
      if (file && bytes) originals.keep(file, bytes);
    }
    const tables = tablesOf(db);
    createLedger(db, tables, createRevisionStore(db)).replay(createRevisionStore(old).all());
    return { state: stateOf(tables), sameHashes: sameValue(hashes(old), hashes(db)) };
  } finally {
    old.close();
    db.close();
  }
}

/** What is in one and not, or otherwise, in the other. */
export function differences(one: State, other: State): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => !sameValue(one.get(key), other.get(key)))
    .map((key) => `${key}: ${JSON.stringify(one.get(key) ?? null)} ≠ ${JSON.stringify(other.get(key) ?? null)}`);
}

function stateOf(tables: RecordTables): State {
  const records = (subject: Subject) => tables[subject].ids().map((id): [string, Fields] => [`${subject} ${id}`, tables[subject].read(id) ?? {}]);
  return new Map(SUBJECTS.flatMap(records));
}

function tablesOf(db: Database.Database): RecordTables {
  return recordTables({
    events: createEventStore(db), documents: createDocumentStore(db), proposals: createProposalStore(db), publishers: createPublisherStore(db),
    lexiconEntries: createLexiconStore(db), settings: createSettingStore(db), feeds: createFeedStore(db), templates: createTemplateStore(db), reports: createReportStore(db), views: createViewStore(db), briefingNotes: createNoteStore(db), locate,
  });
}

function hashes(db: Database.Database): unknown[] {
  return db.prepare('SELECT hash FROM revision ORDER BY seq').all();
}
