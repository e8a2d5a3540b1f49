import type { Database } from 'better-sqlite3';

/**
 * The analyst's hand: evidence apart from what is said of it, so that every record but the evidence can be taken back;
 * revisions grouped into changes; publishers, the desk's own lexicon, settings and drafts.
 */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE evidence (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO evidence SELECT sha256, text FROM document;
    CREATE TRIGGER evidence_is_unchanged BEFORE UPDATE ON evidence
    BEGIN SELECT RAISE(ABORT, 'the text of a document never changes'); END;
    CREATE TRIGGER evidence_stays BEFORE DELETE ON evidence
    BEGIN SELECT RAISE(ABORT, 'the text of a document is never removed'); END;

    DROP TRIGGER document_text_is_unchanged;
    ALTER TABLE document DROP COLUMN text;
    ALTER TABLE document ADD COLUMN letter_from TEXT NOT NULL DEFAULT 'publisher' CHECK (letter_from IN ('publisher', 'given'));
    CREATE TRIGGER document_has_evidence BEFORE INSERT ON document
    WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE sha256 = NEW.sha256)
    BEGIN SELECT RAISE(ABORT, 'a document needs its text'); END;
    CREATE TRIGGER document_keeps_its_evidence BEFORE UPDATE OF sha256 ON document
    BEGIN SELECT RAISE(ABORT, 'the text of a document never changes'); END;

    ALTER TABLE event ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));
    ALTER TABLE event ADD COLUMN commitments TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(commitments));
    -- what an analyst drew: an area or a stretch of the border
    ALTER TABLE event ADD COLUMN drawn TEXT CHECK (json_valid(drawn));
    ALTER TABLE claim ADD COLUMN document TEXT REFERENCES document (id);
    ALTER TABLE claim ADD COLUMN casualties TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(casualties));
    ALTER TABLE proposal ADD COLUMN verdicts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(verdicts));
    ALTER TABLE proposal ADD COLUMN digit TEXT NOT NULL DEFAULT '6' CHECK (digit IN ('1', '2', '3', '4', '5', '6'));
    UPDATE proposal SET extracted = json_set(extracted, '$.draft.commitments', json('[]'))
      WHERE json_extract(extracted, '$.draft.kind') = 'meeting';
    UPDATE proposal SET extracted = json_set(extracted, '$.claims', (
      SELECT json_group_array(json_set(value, '$.document', NULL, '$.casualties', json('{}'))) FROM json_each(extracted, '$.claims')))
      WHERE json_array_length(extracted, '$.claims') > 0;

    -- Revisions made at once share a change; those of the first format have none.
    ALTER TABLE revision ADD COLUMN change INTEGER;
    ALTER TABLE revision ADD COLUMN kind TEXT CHECK (kind IN ('base', 'do', 'undo', 'redo'));
    -- the change that an undo takes back or a redo brings back
    ALTER TABLE revision ADD COLUMN of_change INTEGER;
    CREATE INDEX revision_change ON revision (change);
    CREATE INDEX revision_of_change ON revision (of_change);
    DROP INDEX revision_subject;
    CREATE INDEX revision_subject ON revision (subject, subject_id, seq);

    CREATE TABLE publisher (
      name TEXT PRIMARY KEY,
      letter TEXT NOT NULL CHECK (letter IN ('A', 'B', 'C', 'D', 'E', 'F')),
      lang TEXT,
      country TEXT,
      owner_group TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lexicon_entry (
      id TEXT PRIMARY KEY,
      entry TEXT NOT NULL CHECK (json_valid(entry))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;
  `);
}
