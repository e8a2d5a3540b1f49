import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '#shared/engine/codec';
import { factsOf, type Table, tableOf } from '#shared/engine/table';
import { randomEvents } from '../../../tests/support/random-event.ts';
import { createColumnStore } from './columns.ts';
import { createEventStore } from './events.ts';
import { migrate } from './migrate.ts';

it('the tables give the same columns as the records', () => {
  fc.assert(fc.property(randomEvents, (stored) => {
    const db = new Database(':memory:');
    migrate(db);
    const events = createEventStore(db);
    stored.forEach(events.insert);
    const columns = createColumnStore(db);
    const rowOf = new Map(events.atRows(stored.map((_, index) => index + 1)).map(({ row, event }) => [event.id, row]));
    const expected = stored.map((event) => factsOf(rowOf.get(event.id) ?? 0, event));
    expect(decode(columns.bytes(false))).toEqual(tableOf(expected));
    expect(decode(columns.bytes(false))).toEqual(tableOf(expected));
    expect(columns.facts(stored.slice(0, 3).map(({ id }) => id))).toEqual(expected.slice(0, 3));
    db.close();
  }), { numRuns: 60 });
});

it('columns kept are brought up to date with what was edited, added and removed since', () => {
  fc.assert(fc.property(randomEvents, randomEvents, fc.nat(3), fc.nat(3), (stored, others, edited, removed) => {
    const db = new Database(':memory:');
    migrate(db);
    const events = createEventStore(db);
    const columns = createColumnStore(db);
    const tell = db.prepare(`INSERT INTO revision (at, who, subject, subject_id, action, changes, why, previous_hash, hash, change, kind)
      VALUES ('2024-01-01', 'a', 'event', ?, 'edited', '[]', '', '', hex(randomblob(8)), 1, 'do')`);
    stored.forEach(events.insert);
    columns.bytes(false);
    const gone = stored.slice(0, removed).map(({ id }) => id);
    const changed = stored.slice(removed, removed + edited).flatMap(({ id }, index) => (others[index] ? [{ ...others[index], id }] : []));
    const added = others.slice(edited).map((event) => ({ ...event, id: `new ${event.id}` }));
    gone.forEach(events.remove);
    changed.forEach(events.update);
    added.forEach(events.insert);
    [...gone, ...changed.map(({ id }) => id), ...added.map(({ id }) => id)].forEach((id) => tell.run(id));
    const anew = tableOf(columns.facts([...events.ids()]));
    expect(rowsOf(decode(columns.bytes(false)))).toEqual(rowsOf(anew));
    expect(rowsOf(decode(columns.bytes(false)))).toEqual(rowsOf(anew));
    db.close();
  }), { numRuns: 60 });
});

/** What a table says of each of its rows, by row. */
function rowsOf(table: Table | null): unknown[] {
  if (!table) return [];
  const { columns, dictionaries: { places, sorts, casts } } = table;
  return [...columns.row].map((row, i) => ({
    row, from: columns.from[i], to: columns.to[i], place: places[columns.place[i] ?? -1], sort: sorts[columns.sort[i] ?? -1], cast: casts[columns.cast[i] ?? -1],
    grade: columns.grade[i], mark: columns.mark[i], killed: columns.killed[i],
  })).sort((a, b) => a.row - b.row);
}
