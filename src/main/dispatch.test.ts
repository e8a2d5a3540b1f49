import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { failureOf } from './dispatch.ts';

it('says that the disk is full, as SQLite finds it', () => {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE kept (bytes BLOB)');
  db.pragma('max_page_count = 4');
  const write = (): unknown => {
    try {
      return db.prepare('INSERT INTO kept VALUES (zeroblob(1000000))').run();
    } catch (error) {
      return failureOf(error);
    }
  };
  expect(write()).toEqual({ code: 'unsupported', message: 'workspace.disk_full', params: {} });
  db.close();
});
