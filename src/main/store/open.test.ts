import Database from 'better-sqlite3';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { createDocumentStore } from './documents.ts';
import { createOriginalStore } from './intake.ts';
import { migrate, SCHEMA_VERSION } from './migrate.ts';
import { openWorkspace } from './open.ts';

const NOW = '2024-05-10T08:00:00Z';
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confins-test-'));
  file = join(folder, 'w.confins');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function failureOf(work: () => unknown): { key: string; params: Record<string, string> } {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfinsError) return { key: error.key, params: error.params };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a workspace file', () => {
  it('is created with its folder, locked while open, and free again when closed', () => {
    const deep = join(folder, 'a', 'b.confins');
    const workspace = openWorkspace(deep, NOW);
    expect(workspace.isNew).toBe(true);
    expect(existsSync(`${deep}.lock`)).toBe(true);
    workspace.close();
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.confins']);
  });

  it('that is not SQLite is refused and left as it was', () => {
    writeFileSync(file, 'Rapport de la semaine');
    expect(failureOf(() => openWorkspace(file, NOW))).toEqual({ key: 'workspace.not_sqlite', params: { file } });
    expect(readFileSync(file, 'utf8')).toBe('Rapport de la semaine');
    expect(readdirSync(folder)).toEqual(['w.confins']);
  });

  it('of another program is refused', () => {
    const other = new Database(file);
    other.exec('CREATE TABLE t (x)');
    other.close();
    expect(failureOf(() => openWorkspace(file, NOW)).key).toBe('workspace.not_confins');
  });

  it('newer than the build is refused with both versions', () => {
    openWorkspace(file, NOW).close();
    const db = new Database(file);
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    db.close();
    expect(failureOf(() => openWorkspace(file, NOW))).toEqual({
      key: 'workspace.newer', params: { file, found: String(SCHEMA_VERSION + 1), supported: String(SCHEMA_VERSION) },
    });
  });

  it('that is damaged after its header is refused', () => {
    writeFileSync(file, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(2000, 7)]));
    expect(failureOf(() => openWorkspace(file, NOW)).key).toBe('workspace.damaged');
  });

  it('held by another process is read, and says who holds it', () => {
    openWorkspace(file, NOW).close();
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: process.ppid, host: hostname(), user: 'analyste', since: NOW }));
    const workspace = openWorkspace(file, NOW);
    expect(workspace.readOnly?.reason).toBe('held');
    expect(workspace.readOnly?.holder).toContain('analyste');
    expect(() => workspace.db.exec('DELETE FROM event')).toThrow(/readonly/);
    workspace.close();
    expect(existsSync(`${file}.lock`)).toBe(true);
  });

  it('whose holder is gone is taken over', () => {
    openWorkspace(file, NOW).close();
    writeFileSync(`${file}.lock`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), user: 'analyste', since: NOW }));
    const workspace = openWorkspace(file, NOW);
    expect(workspace.readOnly).toBeNull();
    workspace.close();
  });

  it('that is write-protected is read', () => {
    openWorkspace(file, NOW).close();
    chmodSync(file, 0o444);
    const workspace = openWorkspace(file, NOW);
    expect(workspace.readOnly).toEqual({ reason: 'permission', holder: null });
    expect(workspace.db.prepare('SELECT count(*) AS n FROM event').get()).toEqual({ n: 0 });
    workspace.close();
  });
});

describe('migrations', () => {
  it('stopping anywhere and going on gives the same schema as going all the way', () => {
    const schema = (db: Database.Database): unknown => db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
    const whole = new Database(':memory:');
    migrate(whole);
    for (let stop = 0; stop <= SCHEMA_VERSION; stop += 1) {
      const halted = new Database(':memory:');
      migrate(halted, stop);
      migrate(halted);
      expect(schema(halted)).toEqual(schema(whole));
    }
  });
});

it('documents of before originals, feeds and stories keep all they had, and name none', () => {
  const db = new Database(':memory:');
  migrate(db, 2);
  db.prepare('INSERT INTO evidence VALUES (?, ?)').run('a'.repeat(64), 'un');
  db.prepare(`
    INSERT INTO document (id, sha256, title, lang, published, published_from, publisher, letter, marking, added_at)
    VALUES ('doc-1', ?, 'Un', 'fr', '2024-05-10', 'given', 'Le Riverain', 'B', 'clear', ?)`).run('a'.repeat(64), NOW);
  migrate(db);
  expect(createDocumentStore(db).get('doc-1')).toEqual({
    id: 'doc-1', sha256: 'a'.repeat(64), text: 'un', title: 'Un', lang: 'fr', published: '2024-05-10', publishedFrom: 'given', publisher: 'Le Riverain',
    letter: 'B', letterFrom: 'publisher', marking: 'clear', addedAt: NOW, original: null, url: null, feed: null, sameAs: null,
  });
});

it('the original of a document cannot be changed', () => {
  const { db, close } = openWorkspace(file, NOW);
  const originals = createOriginalStore(db);
  originals.keep({ sha256: 'a'.repeat(64), name: 'a.pdf', mime: 'application/pdf' }, Uint8Array.of(1, 2));
  originals.keep({ sha256: 'a'.repeat(64), name: 'b.pdf', mime: 'text/plain' }, Uint8Array.of(3));
  expect(() => db.exec("UPDATE original SET name = 'c.pdf'")).toThrow('never changes');
  expect(() => db.exec('DELETE FROM original')).toThrow('never removed');
  expect([originals.describe('a'.repeat(64)), originals.bytes('a'.repeat(64))]).toEqual([{ sha256: 'a'.repeat(64), name: 'a.pdf', mime: 'application/pdf', bytes: 2 }, Buffer.from([1, 2])]);
  close();
});

it('the text of a stored document cannot be changed', () => {
  const { db, close } = openWorkspace(file, NOW);
  db.prepare('INSERT INTO evidence VALUES (?, ?)').run('a'.repeat(64), 'un');
  expect(() => db.exec("UPDATE evidence SET text = 'deux'")).toThrow('never changes');
  expect(() => db.exec('DELETE FROM evidence')).toThrow('never removed');
  close();
});
