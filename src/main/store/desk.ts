/** What the desk keeps besides events and documents: publishers, its own lexicon, settings, unfinished drafts. */
import type { Database } from 'better-sqlite3';
import type { DraftRecord } from '#shared/contract/methods/sources';
import type { Json } from '#shared/domain/change';
import { LexiconEntry, LexiconEntryRecord } from '#shared/domain/lexicon-entry';
import { Publisher } from '#shared/domain/publisher';

/** A table of small records by key. */
export interface KeyedStore<Value> {
  get(key: string): Value | null;
  write(key: string, value: Value): void;
  remove(key: string): void;
  /** By key. */
  list(): Value[];
  ids(): string[];
}

export interface PublisherStore extends KeyedStore<Publisher> {
  /** Every publisher that a document or a citation names, and those described, with how often each is used. */
  usage(): { readonly name: string; readonly documents: number; readonly events: number }[];
}

export function createPublisherStore(db: Database): PublisherStore {
  const write = db.prepare(`
    INSERT INTO publisher (name, letter, lang, country, owner_group) VALUES (@name, @letter, @lang, @country, @group)
    ON CONFLICT (name) DO UPDATE SET letter = @letter, lang = @lang, country = @country, owner_group = @group`);
  const store = keyed(db, 'publisher', 'name', ({ owner_group, ...row }) => Publisher.parse({ ...row, group: owner_group }), (_name, publisher) => void write.run(publisher));
  const usage = db.prepare<[], { name: string; documents: number; events: number }>(`
    WITH known AS (SELECT name FROM publisher UNION SELECT publisher FROM document UNION SELECT publisher FROM citation)
    SELECT name, coalesce(held.n, 0) AS documents, coalesce(cited.n, 0) AS events FROM known
      LEFT JOIN (SELECT publisher, count(*) AS n FROM document GROUP BY publisher) AS held ON held.publisher = name
      LEFT JOIN (SELECT publisher, count(DISTINCT event) AS n FROM citation GROUP BY publisher) AS cited ON cited.publisher = name
    WHERE name IS NOT NULL ORDER BY name`);
  return {
    ...store,
    usage: () => usage.all(),
  };
}

export function createLexiconStore(db: Database): KeyedStore<LexiconEntryRecord> {
  const write = db.prepare('INSERT INTO lexicon_entry (id, entry) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET entry = excluded.entry');
  return keyed(db, 'lexicon_entry', 'id', ({ id, entry }) => ({ id: String(id), entry: LexiconEntry.parse(JSON.parse(String(entry))) }),
    (id, { entry }) => void write.run(id, JSON.stringify(entry)));
}

export type Setting = { readonly key: string; readonly value: Json };

export function createSettingStore(db: Database): KeyedStore<Setting> {
  const write = db.prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value');
  return keyed(db, 'setting', 'key', ({ key, value }) => ({ key: String(key), value: JSON.parse(String(value)) }),
    (key, { value }) => void write.run(key, JSON.stringify(value)));
}

export function createDraftStore(db: Database): KeyedStore<DraftRecord> {
  const write = db.prepare('INSERT INTO draft (id, at, content) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, content = excluded.content');
  return keyed(db, 'draft', 'id', ({ id, at, content }) => ({ id: String(id), at: String(at), content: JSON.parse(String(content)) }),
    (id, { at, content }) => void write.run(id, at, JSON.stringify(content)));
}

type Row = Readonly<Record<string, unknown>>;

function keyed<Value>(db: Database, table: string, key: string, read: (row: Row) => Value, write: (key: string, value: Value) => void): KeyedStore<Value> {
  const one = db.prepare<[string], Row>(`SELECT * FROM ${table} WHERE ${key} = ?`);
  const all = db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY ${key}`);
  const remove = db.prepare(`DELETE FROM ${table} WHERE ${key} = ?`);
  return {
    get: (id) => {
      const row = one.get(id);
      return row ? read(row) : null;
    },
    write,
    remove: (id) => void remove.run(id),
    list: () => all.all().map(read),
    ids: () => all.all().map((row) => String(row[key])),
  };
}
