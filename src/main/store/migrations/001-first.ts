import type { Database } from 'better-sqlite3';

/** Documents, events with what belongs to them, proposals, and the hash-chained history. */
export function up(db: Database): void {
  db.exec(`
    CREATE TABLE document (
      id TEXT PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      text TEXT NOT NULL,
      title TEXT NOT NULL,
      lang TEXT NOT NULL CHECK (lang IN ('fr', 'en', 'other')),
      published TEXT NOT NULL,
      published_from TEXT NOT NULL CHECK (published_from IN ('given', 'text', 'today')),
      publisher TEXT,
      letter TEXT NOT NULL CHECK (letter IN ('A', 'B', 'C', 'D', 'E', 'F')),
      marking TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;

    -- Evidence is append-only: the text of a document never changes.
    CREATE TRIGGER document_text_is_unchanged BEFORE UPDATE OF sha256, text ON document
    BEGIN SELECT RAISE(ABORT, 'the text of a document never changes'); END;

    CREATE TABLE event (
      row INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('incident', 'meeting')),
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      title_fr TEXT NOT NULL,
      title_en TEXT NOT NULL,
      summary_fr TEXT NOT NULL,
      summary_en TEXT NOT NULL,
      edtf TEXT NOT NULL,
      -- days since 1970-01-01; null is an open end
      day_from INTEGER,
      day_to INTEGER,
      -- where an open interval stands for a period's scope
      scope_from INTEGER NOT NULL,
      scope_to INTEGER NOT NULL CHECK (scope_to >= scope_from),
      place_name TEXT,
      country TEXT NOT NULL,
      precision TEXT NOT NULL,
      side TEXT NOT NULL,
      adm1 TEXT,
      lat REAL CHECK (lat BETWEEN -90 AND 90),
      lon REAL CHECK (lon BETWEEN -180 AND 180),
      radius_km REAL,
      gazetteer TEXT,
      casualties TEXT NOT NULL CHECK (json_valid(casualties)),
      topics TEXT NOT NULL CHECK (json_valid(topics)),
      outcomes TEXT NOT NULL CHECK (json_valid(outcomes)),
      delegations TEXT NOT NULL CHECK (json_valid(delegations)),
      marking TEXT NOT NULL CHECK (marking IN ('clear', 'green', 'amber', 'amber+strict', 'red')),
      review TEXT NOT NULL CHECK (review IN ('reviewed', 'unreviewed')),
      note TEXT,
      grade TEXT NOT NULL CHECK (length(grade) = 2),
      frontier_side TEXT NOT NULL,
      frontier_distance TEXT NOT NULL CHECK (json_valid(frontier_distance)),
      frontier_km TEXT NOT NULL CHECK (json_valid(frontier_km)),
      -- nearest distance to the border, for the filter
      distance_min_km REAL,
      -- the box of everywhere it may have happened, degrees
      west REAL,
      south REAL,
      east REAL,
      north REAL,
      CHECK ((lat IS NULL) = (lon IS NULL)),
      CHECK (day_from IS NOT NULL OR day_to IS NOT NULL)
    ) STRICT;
    CREATE INDEX event_scope ON event (scope_from, scope_to);

    CREATE VIRTUAL TABLE event_search USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61');

    CREATE TABLE event_actor (
      event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      actor TEXT NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (event, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_actor_actor ON event_actor (actor);

    CREATE TABLE claim (
      event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      claimant TEXT NOT NULL,
      says TEXT NOT NULL,
      url TEXT,
      grade TEXT,
      PRIMARY KEY (event, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE citation (
      event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      document TEXT REFERENCES document (id),
      spans TEXT NOT NULL CHECK (json_valid(spans)),
      url TEXT,
      publisher TEXT,
      title TEXT,
      published TEXT,
      lang TEXT,
      grade TEXT NOT NULL,
      PRIMARY KEY (event, position),
      CHECK (document IS NOT NULL OR url IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_document ON citation (document);

    -- No foreign key on target: a link to a record that this workspace does not hold yet waits unseen.
    CREATE TABLE event_link (
      event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      target TEXT NOT NULL,
      rel TEXT NOT NULL,
      PRIMARY KEY (event, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE proposal (
      id TEXT PRIMARY KEY,
      document TEXT NOT NULL REFERENCES document (id),
      position INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected')),
      event TEXT REFERENCES event (id),
      extracted TEXT NOT NULL CHECK (json_valid(extracted)),
      UNIQUE (document, position)
    ) STRICT;

    CREATE TABLE revision (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      subject TEXT NOT NULL,
      subject_id TEXT NOT NULL,
      action TEXT NOT NULL,
      -- [{ field, from, to }]
      changes TEXT NOT NULL CHECK (json_valid(changes)),
      why TEXT NOT NULL,
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX revision_subject ON revision (subject_id);
  `);
}
