import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { createRevisionStore, type Revision } from './revisions.ts';

const entry = (subjectId: string): Omit<Revision, 'seq'> => ({
  change: 1, kind: 'do', of: null,
  at: '2024-05-10T08:00:00Z', who: 'analyste', subject: 'event', subjectId, action: 'created', changes: [], why: 'doc-1',
});

it('a revision changed, removed or put in between breaks the chain from there on', () => {
  const db = new Database(':memory:');
  migrate(db);
  const revisions = createRevisionStore(db);
  for (const id of ['a', 'b', 'c', 'd']) revisions.append(entry(id));
  expect(revisions.brokenLinks()).toEqual([]);
  db.exec("UPDATE revision SET who = 'autre' WHERE seq = 2");
  expect(revisions.brokenLinks()).toEqual([2]);
  db.exec("UPDATE revision SET who = 'analyste' WHERE seq = 2; DELETE FROM revision WHERE seq = 3");
  expect(revisions.brokenLinks()).toEqual([4]);
});
