import type { Database } from 'better-sqlite3';

/** Reports as records, the desk's own templates, and what stands for good once a report is issued: its data and its files. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE report (
      id TEXT PRIMARY KEY,
      serial TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0),
      state TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'approved', 'issued')),
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_serial ON report (serial, version);
    CREATE TRIGGER report_is_unchanged BEFORE UPDATE ON report WHEN OLD.state = 'issued'
    BEGIN SELECT RAISE(ABORT, 'an issued report never changes'); END;
    CREATE TRIGGER report_stays BEFORE DELETE ON report WHEN OLD.state = 'issued'
    BEGIN SELECT RAISE(ABORT, 'an issued report is never removed'); END;

    CREATE TABLE report_template (
      id TEXT PRIMARY KEY,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;

    -- The events of an issued report, and its files: evidence, kept beside the history.
    CREATE TABLE report_snapshot (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      -- deflated canonical JSON
      content BLOB NOT NULL
    ) STRICT;
    CREATE TABLE report_file (
      report TEXT NOT NULL,
      format TEXT NOT NULL CHECK (format IN ('pdf', 'docx', 'html', 'md', 'csv')),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL,
      PRIMARY KEY (report, format)
    ) STRICT;
    CREATE TRIGGER report_snapshot_is_unchanged BEFORE UPDATE ON report_snapshot
    BEGIN SELECT RAISE(ABORT, 'the data of an issued report never changes'); END;
    CREATE TRIGGER report_snapshot_stays BEFORE DELETE ON report_snapshot
    BEGIN SELECT RAISE(ABORT, 'the data of an issued report is never removed'); END;
    CREATE TRIGGER report_file_is_unchanged BEFORE UPDATE ON report_file
    BEGIN SELECT RAISE(ABORT, 'the file of an issued report never changes'); END;
    CREATE TRIGGER report_file_stays BEFORE DELETE ON report_file
    BEGIN SELECT RAISE(ABORT, 'the file of an issued report is never removed'); END;
  `);
}
