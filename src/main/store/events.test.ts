import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matches } from '#shared/domain/filter';
import { randomEvents, randomFilter } from '../../../tests/support/random-event.ts';
import { createEventStore } from './events.ts';
import { migrate } from './migrate.ts';

function emptyStore(): { db: Database.Database; events: ReturnType<typeof createEventStore> } {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db);
  return { db, events: createEventStore(db) };
}

it('gives back every event as it was stored', () => {
  fc.assert(fc.property(randomEvents, (stored) => {
    const { db, events } = emptyStore();
    stored.forEach(events.insert);
    expect(stored.map(({ id }) => events.get(id))).toEqual(stored);
    db.close();
  }), { numRuns: 60 });
});

it('lists exactly the events that the filter’s meaning lets through', () => {
  fc.assert(fc.property(randomEvents, fc.array(randomFilter, { minLength: 8, maxLength: 8 }), (stored, filters) => {
    const { db, events } = emptyStore();
    stored.forEach(events.insert);
    for (const filter of filters) {
      const expected = stored.filter((event) => matches(event, filter)).map(({ id }) => id).sort();
      const { events: found, total } = events.list(filter);
      expect(found.map(({ id }) => id).sort()).toEqual(expected);
      expect(total).toBe(expected.length);
    }
    db.close();
  }), { numRuns: 150 });
});

it('searches an updated event by its new words only', () => {
  const { events } = emptyStore();
  const [event] = fc.sample(randomEvents.filter((list) => list.length > 0), { numRuns: 1, seed: 1 })[0] ?? [];
  if (!event) throw new Error('no sample');
  events.insert({ ...event, title: { fr: 'Zouérate', en: 'Zouerate' } });
  events.update({ ...event, title: { fr: 'Sélibaby', en: 'Selibaby' } });
  expect(events.list({ text: 'zouerate' }).total).toBe(0);
  expect(events.list({ text: 'SELIB' }).total).toBe(1);
});

it('finds a period through the index', () => {
  const { db } = emptyStore();
  const plan = db.prepare('EXPLAIN QUERY PLAN SELECT id FROM event WHERE scope_from <= ? AND scope_to >= ?').all(1, 2);
  expect(JSON.stringify(plan)).toContain('event_scope');
});
