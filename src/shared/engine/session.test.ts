import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomEvents, randomFilter } from '../../../tests/support/random-event.ts';
import type { EventRecord } from '../domain/event.ts';
import { matches } from '../domain/filter.ts';
import { isoDay } from '../domain/when.ts';
import { openSession } from './session.ts';
import { factsOf, tableOf } from './table.ts';

const WORLD = { box: [-180, -85, 180, 85] as const, worldWidth: 4096, cell: 48 };
const LIST = { order: 'date', reversed: false, start: 0, count: 100 } as const;

const sessionOf = (events: readonly EventRecord[]) => openSession(tableOf(events.map((event, row) => factsOf(row, event))));
const rowsOf = (events: readonly EventRecord[], keep: (event: EventRecord) => boolean): number[] => events.flatMap((event, row) => (keep(event) ? [row] : []));
const sorted = (rows: Iterable<number>): number[] => [...rows].sort((a, b) => a - b);

describe('a session', () => {
  it('answers each view with what passes all clauses but its own', () => {
    fc.assert(fc.property(randomEvents, randomFilter, (events, { text: _text, ...filter }) => {
      const session = sessionOf(events);
      session.setFilter(filter, null);
      const { bbox: _bbox, ...exceptArea } = filter;
      const { from: _from, to: _to, ...exceptPeriod } = filter;
      expect(sorted(session.list(LIST).rows)).toEqual(rowsOf(events, (event) => matches(event, filter)));
      const map = session.map({ ...WORLD, singles: 50 });
      expect(sorted([...(map.rows ?? []), ...map.unplaced])).toEqual(rowsOf(events, (event) => matches(event, exceptArea)));
      const timeline = session.timeline({ from: -1e6, to: 1e6, bins: { first: 0, step: 1, count: 1 }, singles: 50 });
      expect(sorted(timeline.rows ?? [])).toEqual(rowsOf(events, (event) => matches(event, exceptPeriod)));
      const { sorts, casts, grades } = session.facets();
      const passing = events.filter((event) => matches(event, filter)).length;
      expect([sorts, casts, grades].map((counts) => counts.reduce((sum, count) => sum + count, 0))).toEqual([passing, passing, passing]);
    }), { numRuns: 200 });
  });

  it('answers a moving brush with what the same period as a filter gives', () => {
    const day = fc.integer({ min: 19_600, max: 20_100 });
    fc.assert(fc.property(randomEvents, randomFilter, fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 8 }), (events, { text: _text, from: _from, to: _to, ...filter }, moves) => {
      const [session, filtered] = [sessionOf(events), sessionOf(events)];
      session.setFilter({ ...filter, from: '2024-01-01' }, null);
      for (const [a, b] of moves) {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        filtered.setFilter({ ...filter, from: isoDay(from), to: isoDay(to) }, null);
        const { sorts, casts, grades } = filtered.facets();
        const { clusters } = filtered.map({ ...WORLD, singles: 0 });
        expect(session.brush({ ...WORLD, from, to })).toEqual({ clusters, sorts, casts, grades });
      }
    }), { numRuns: 200 });
  });

  it('answers counts where there are more than can be shown one by one', () => {
    fc.assert(fc.property(randomEvents, (events) => {
      const session = sessionOf(events);
      const { placed, rows, clusters } = session.map({ ...WORLD, singles: 2 });
      const inside = rows?.length ?? clusters.reduce((sum, { count }) => sum + count, 0);
      expect(inside).toBe(placed);
      expect(rows === null).toBe(placed > 2);
    }));
  });

  it('keeps its filter through edits, and finds a row in the list', () => {
    fc.assert(fc.property(randomEvents, randomEvents, randomFilter, (events, edits, { text: _text, ...filter }) => {
      const session = sessionOf(events);
      session.setFilter(filter, null);
      session.list(LIST);
      const after = [...edits, ...events.slice(edits.length)];
      session.patch([], edits.map((event, row) => factsOf(row, event)));
      const { rows, total } = session.list(LIST);
      expect(sorted(rows)).toEqual(rowsOf(after, (event) => matches(event, filter)));
      expect([...rows].map((row) => session.indexOf(row, LIST))).toEqual(Array.from({ length: total }, (_, index) => index));
    }));
  });
});
