import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Fields } from '#shared/domain/change';
import { SUBJECTS } from '#shared/domain/revision';
import { type Act, createLedger, type RecordTable, type RecordTables } from './ledger.ts';
import { migrate } from './migrate.ts';
import { createRevisionStore } from './revisions.ts';

const act = (action: Act['action'] = 'edited'): Act => ({ action, who: 'analyste', at: '2024-05-10T08:00:00Z', why: '' });

function inMemory(): RecordTable {
  const records = new Map<string, Fields>();
  return {
    read: (id) => records.get(id) ?? null,
    write: (id, state) => void (state === null ? records.delete(id) : records.set(id, state)),
    ids: () => [...records.keys()],
  };
}

function emptyLedger() {
  const db = new Database(':memory:');
  migrate(db);
  const tables = Object.fromEntries(SUBJECTS.map((subject) => [subject, inMemory()])) as RecordTables;
  const revisions = createRevisionStore(db);
  const ledger = createLedger(db, tables, revisions);
  const put = (id: string, state: Fields | null) => ledger.commit(act(), (writer) => writer.put('event', id, state)).change;
  return { ledger, tables, revisions, put, undo: () => ledger.undo('autre', 'plus tard')?.value, redo: () => ledger.redo('autre', 'plus tard')?.value };
}

it('undo and redo walk one line of changes, and a new change closes the way forward', () => {
  const { tables, put, undo, redo } = emptyLedger();
  const value = () => tables.event.read('a')?.['n'] ?? null;
  put('a', { n: 1 });
  put('a', { n: 2 });
  put('a', { n: 3 });
  expect([undo(), value(), undo(), value()]).toEqual([3, 2, 2, 1]);
  expect([redo(), value()]).toEqual([2, 2]);
  expect([undo(), value(), redo(), redo(), redo(), value()]).toEqual([2, 1, 2, 3, undefined, 3]);
  expect([undo(), undo(), undo(), undo(), value()]).toEqual([3, 2, 1, undefined, null]);
  put('a', { n: 9 });
  expect([redo(), value()]).toEqual([undefined, 9]);
});

it('what changes nothing leaves no revision and nothing to undo', () => {
  const { revisions, put, undo } = emptyLedger();
  expect([put('a', { n: 1 }), put('a', { n: 1 }), revisions.count(), undo(), undo()]).toEqual([1, null, 1, 1, undefined]);
});

it('what a workspace starts from is not taken back', () => {
  const { ledger, tables, put, undo } = emptyLedger();
  ledger.commit({ ...act('seeded'), kind: 'base' }, (writer) => writer.put('event', 'seed', { n: 0 }));
  put('a', { n: 1 });
  expect([undo(), undo(), tables.event.ids()]).toEqual([2, undefined, ['seed']]);
});

it('a failing act leaves neither records nor revisions', () => {
  const { ledger, revisions } = emptyLedger();
  expect(() => ledger.commit(act(), (writer) => {
    writer.put('event', 'a', { n: 1 });
    throw new Error('stop');
  })).toThrow('stop');
  expect(revisions.count()).toBe(0);
});

it('tells a state of the past, and which records are not what their history says', () => {
  const { ledger, tables, put } = emptyLedger();
  put('a', { n: 1, title: 'un' });
  put('a', { n: 2, title: 'un' });
  put('a', null);
  expect([1, 2, 3].map((seq) => ledger.stateAfter(seq).state)).toEqual([{ n: 1, title: 'un' }, { n: 2, title: 'un' }, null]);
  expect(ledger.differences()).toEqual([]);
  tables.event.write('b', { n: 5 });
  expect(ledger.differences()).toEqual([{ subject: 'event', id: 'b' }]);
});
