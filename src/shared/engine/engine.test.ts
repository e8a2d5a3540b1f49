import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomEvents, randomFilter } from '../../../tests/support/random-event.ts';
import type { EventRecord } from '../domain/event.ts';
import { matches } from '../domain/filter.ts';
import { EVENT_GROUPS, groupOf } from '../domain/taxonomy.ts';
import { boundsOf, isoDay, scopeOf } from '../domain/when.ts';
import { ALL, AREA, compile, FACETS, KM, PERIOD } from './clauses.ts';
import { clustersOf } from './clusters.ts';
import { countsByDay, countsByPlaceAndGroup, GROUPS } from './counts.ts';
import { buildCube, countsIn } from './cube.ts';
import { failures, passing } from './scan.ts';
import { factsOf, groupsOf, tableOf, type Table } from './table.ts';

const withoutText = randomFilter.map(({ text: _text, ...filter }) => filter);
const tableFor = (events: readonly EventRecord[]): Table => tableOf(events.map((event, row) => factsOf(row, event)));
const idsAt = (table: Table, events: readonly EventRecord[], positions: Uint32Array): string[] =>
  [...positions].map((position) => events[table.columns.row[position] ?? -1]?.id ?? '?').sort();

describe('the columns', () => {
  it('let exactly those events through that the filter means, and each view leaves out its own clause', () => {
    fc.assert(fc.property(randomEvents, withoutText, (events, filter) => {
      const table = tableFor(events);
      const fails = failures(table, compile(table, filter, null));
      const { from: _from, to: _to, ...exceptPeriod } = filter;
      const { bbox: _bbox, ...exceptArea } = filter;
      const { km: _km, ...exceptKm } = filter;
      const meant = (some: typeof filter): string[] => events.filter((event) => matches(event, some)).map(({ id }) => id).sort();
      const facets = { ...(filter.from && { from: filter.from }), ...(filter.to && { to: filter.to }), ...(filter.bbox && { bbox: filter.bbox }), ...(filter.km && { km: filter.km }), ...(filter.includeOpenEnded !== undefined && { includeOpenEnded: filter.includeOpenEnded }), ...(filter.insideOnly !== undefined && { insideOnly: filter.insideOnly }) };
      expect([0, PERIOD, AREA, KM, FACETS, ALL].map((except) => idsAt(table, events, passing(fails, except)))).toEqual(
        [filter, exceptPeriod, exceptArea, exceptKm, facets, {}].map(meant),
      );
    }), { numRuns: 300 });
  });

  it('take the answer of the full-text index as one more clause', () => {
    fc.assert(fc.property(randomEvents, fc.array(fc.nat(11)), (events, hits) => {
      const table = tableFor(events);
      const found = new Set(hits);
      const fails = failures(table, compile(table, { text: 'x' }, found));
      expect(idsAt(table, events, passing(fails, 0))).toEqual(events.filter((_, row) => found.has(row)).map(({ id }) => id).sort());
    }));
  });

  it('stand in the order of the day where an event begins for a period', () => {
    fc.assert(fc.property(randomEvents, (events) => {
      const { columns } = tableFor(events);
      const days = [...columns.row].map((row) => scopeOf(boundsOf(events[row]?.when ?? '')).from);
      expect(days).toEqual([...days].sort((a, b) => a - b));
    }));
  });
});

describe('the cube', () => {
  const bins = { first: 19_700, step: 5, count: 60 };

  it('counts under any brush what a scan counts', () => {
    fc.assert(fc.property(randomEvents, withoutText, fc.nat(59), fc.nat(59), fc.boolean(), (events, given, a, b, includeOpenEnded) => {
      const { from: _from, to: _to, insideOnly: _inside, ...filter } = given;
      const table = tableFor(events);
      const groups = groupsOf(table.dictionaries.sorts);
      const fails = failures(table, compile(table, { ...filter, includeOpenEnded }, null));
      const cube = buildCube(table, fails, bins, [{ column: 'sort', cellOf: groups, cells: GROUPS }, { column: 'grade', cellOf: Uint8Array.from({ length: 36 }, (_, i) => i), cells: 36 }], includeOpenEnded);
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const period = { from: isoDay(bins.first + first * bins.step), to: isoDay(bins.first + (last + 1) * bins.step - 1) };
      const seen = events.filter((event) => matches(event, { ...filter, ...period, includeOpenEnded }));
      const counts = countsIn(cube, first, last);
      expect([...counts.subarray(0, GROUPS)]).toEqual(EVENT_GROUPS.map((group) => seen.filter((event) => groupOf(event) === group).length));
      expect(counts.subarray(GROUPS).reduce((sum, count) => sum + count, 0)).toBe(seen.length);
    }), { numRuns: 300 });
  });
});

describe('the counts', () => {
  it('by day give every event in the window the weight of 1', () => {
    fc.assert(fc.property(randomEvents, (events) => {
      const table = tableFor(events);
      const days = events.map(({ when }) => scopeOf(boundsOf(when)));
      const first = Math.min(0, ...days.map(({ from }) => from));
      const count = Math.ceil((Math.max(0, ...days.map(({ to }) => to)) - first + 1) / 7);
      const counts = countsByDay(table, { first, step: 7, count }, failures(table, compile(table, {}, null)), 0);
      const byGroup = EVENT_GROUPS.map((_, group) => counts.subarray(group * count, (group + 1) * count).reduce((sum, value) => sum + value, 0));
      byGroup.forEach((sum, group) => expect(sum).toBeCloseTo(events.filter((event) => groupOf(event) === EVENT_GROUPS[group]).length, 6));
    }), { numRuns: 60 });
  });

  it('by day spread a bounded interval evenly over its days, whatever window is shown', () => {
    fc.assert(fc.property(randomEvents, fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 40 }), (events, shift, step) => {
      const table = tableFor(events);
      const { from } = scopeOf(boundsOf(events[0]?.when ?? '1970-01-01'));
      const bins = { first: from + shift, step, count: 12 };
      const counts = countsByDay(table, bins, failures(table, compile(table, {}, null)), 0);
      const expected = Array.from({ length: GROUPS * bins.count }, () => 0);
      for (const event of events) {
        const scope = scopeOf(boundsOf(event.when));
        for (let bin = 0; bin < bins.count; bin++) {
          const [first, last] = [bins.first + bin * step, bins.first + (bin + 1) * step - 1];
          const days = Math.max(0, Math.min(last, scope.to) - Math.max(first, scope.from) + 1);
          const cell = EVENT_GROUPS.indexOf(groupOf(event)) * bins.count + bin;
          expected[cell] = (expected[cell] ?? 0) + days / (scope.to - scope.from + 1);
        }
      }
      counts.forEach((count, cell) => expect(count).toBeCloseTo(expected[cell] ?? Number.NaN, 6));
    }), { numRuns: 100 });
  });

  it('by place make clusters that gather every placed event once', () => {
    fc.assert(fc.property(randomEvents, fc.integer({ min: 256, max: 65536 }), (events, worldWidth) => {
      const table = tableFor(events);
      const { places } = table.dictionaries;
      const counts = countsByPlaceAndGroup(table, failures(table, compile(table, {}, null)), 0);
      const clusters = clustersOf(places, counts, { box: [-180, -85, 180, 85], worldWidth, cell: 40 });
      const placed = [...table.columns.place].filter((place) => places[place]?.at).length;
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(placed);
      expect(clusters.every(({ count, groups }) => groups.reduce((sum, value) => sum + value, 0) === count)).toBe(true);
    }));
  });
});
