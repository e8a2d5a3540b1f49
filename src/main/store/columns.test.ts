import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '#shared/engine/codec';
import { factsOf, tableOf } from '#shared/engine/table';
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
    const rowOf = new Map(columns.idsOf(stored.map((_, index) => index + 1)).map(({ row, id }) => [id, row]));
    const expected = stored.map((event) => factsOf(rowOf.get(event.id) ?? 0, event));
    expect(decode(columns.bytes(false))).toEqual(tableOf(expected));
    expect(decode(columns.bytes(false))).toEqual(tableOf(expected));
    expect(columns.facts(stored.slice(0, 3).map(({ id }) => id))).toEqual(expected.slice(0, 3));
    db.close();
  }), { numRuns: 60 });
});
