/** A workspace file as the first version of Confins left it: schema 1, and a history without field values. */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { migrate } from '../../src/main/store/migrate.ts';

/** What that version kept under each name. */
const COPIED = ['document', 'event', 'event_search', 'event_actor', 'claim', 'citation', 'event_link', 'proposal'];

const FORMER_REVISIONS = [
  { subject: 'event', subject_id: 'seed', action: 'shipped' },
  { subject: 'document', subject_id: 'document', action: 'stored' },
  { subject: 'event', subject_id: 'event', action: 'created' },
  { subject: 'event', subject_id: 'event', action: 'cited' },
  { subject: 'proposal', subject_id: 'proposal', action: 'rejected' },
];

/** Writes `file` from a workspace of today that is closed; answers the hashes of its history, first to last. */
export function writeFirstSchema(file: string, today: string): string[] {
  const db = new Database(file);
  db.pragma('application_id = 0x436e6673');
  db.pragma('journal_mode = WAL');
  migrate(db, 1);
  db.prepare('ATTACH ? AS today').run(today);
  for (const table of COPIED) copy(db, table);
  db.exec(`
    UPDATE proposal SET extracted = json_remove(extracted, '$.draft.commitments');
    UPDATE proposal SET extracted = json_set(extracted, '$.claims', (
      SELECT json_group_array(json_remove(value, '$.document', '$.casualties')) FROM json_each(extracted, '$.claims')))`);
  const hashes = writeRevisions(db);
  db.exec('DETACH today');
  db.close();
  return hashes;
}

function copy(db: Database.Database, table: string): void {
  if (table === 'event_search') {
    db.exec("INSERT INTO event_search (rowid, text) SELECT row, title_fr || ' ' || title_en FROM today.event");
    return;
  }
  const columns = db.pragma(`main.table_info(${table})`) as { name: string }[];
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => (table === 'document' && name === 'text' ? '(SELECT text FROM today.evidence WHERE sha256 = document.sha256)' : name));
  db.exec(`INSERT INTO main.${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM today.${table}`);
}

function writeRevisions(db: Database.Database): string[] {
  const insert = db.prepare(`
    INSERT INTO revision (at, who, subject, subject_id, action, changes, why, previous_hash, hash)
    VALUES (@at, @who, @subject, @subject_id, @action, '[]', '', @previous, @hash)`);
  const hashes: string[] = [];
  for (const { subject, subject_id, action } of FORMER_REVISIONS) {
    const previous = hashes.at(-1) ?? '0'.repeat(64);
    const [at, who] = ['2024-05-01T08:00:00.000Z', 'une collègue'];
    const hash = createHash('sha256').update(JSON.stringify([previous, at, who, subject, subject_id, action, '[]', ''])).digest('hex');
    insert.run({ at, who, subject, subject_id, action, previous, hash });
    hashes.push(hash);
  }
  return hashes;
}
