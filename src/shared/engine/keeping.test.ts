import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomEvents, randomFilter } from '../../../tests/support/random-event.ts';
import { boundsOf, scopeOf } from '../domain/when.ts';
import { compile } from './clauses.ts';
import { decode, encode } from './codec.ts';
import { ORDERS } from '../domain/saved-view.ts';
import { ordered } from './order.ts';
import { patched } from './patch.ts';
import { failures, passing } from './scan.ts';
import { factsOf, tableOf, type Table } from './table.ts';

const rowsThat = (table: Table, filter: Parameters<typeof compile>[1]): number[] =>
  [...passing(failures(table, compile(table, filter, null)), 0)].map((position) => table.columns.row[position] ?? -1).sort((a, b) => a - b);

it('a table survives the way through bytes, and other bytes are no table', () => {
  fc.assert(fc.property(randomEvents, fc.nat(7), (events, shift) => {
    const table = tableOf(events.map((event, row) => factsOf(row, event)));
    const bytes = encode(table);
    const moved = new Uint8Array(bytes.length + shift);
    moved.set(bytes, shift);
    expect(decode(moved.subarray(shift))).toEqual(table);
    expect([decode(bytes.subarray(0, -1)), decode(new Uint8Array(3)), decode(new TextEncoder().encode('no table'))]).toEqual([null, null, null]);
  }), { numRuns: 60 });
});

it('a patched table answers like one made anew', () => {
  fc.assert(fc.property(randomEvents, randomEvents, fc.array(fc.nat(11)), randomFilter, (events, changed, removed, { text: _text, ...filter }) => {
    const before = events.map((event, row) => factsOf(row, event));
    const added = changed.map((event, index) => factsOf(index * 2, event));
    const gone = new Set([...removed, ...added.map(({ row }) => row)]);
    const after = patched(tableOf(before), removed, added);
    const anew = tableOf([...before.filter(({ row }) => !gone.has(row)), ...added]);
    expect(rowsThat(after, filter)).toEqual(rowsThat(anew, filter));
    const starts = (table: Table): number[] => [...table.columns.from].map((from, i) => (from === -0x80000000 ? (table.columns.to[i] ?? 0) : from));
    expect(starts(after)).toEqual(starts(anew));
  }), { numRuns: 200 });
});

it('the list stands in the order chosen, what has no value last', () => {
  fc.assert(fc.property(randomEvents, fc.constantFrom(...ORDERS), fc.boolean(), (events, order, reversed) => {
    const table = tableOf(events.map((event, row) => factsOf(row, event)));
    const sorted = [...ordered(table, Uint32Array.from(events, (_, i) => i), order, reversed)].map((position) => events[table.columns.row[position] ?? -1]);
    expect([...sorted].map((event) => event?.id).sort()).toEqual(events.map(({ id }) => id).sort());
    const values = sorted.flatMap((event): (number | null)[] => {
      if (!event) return [];
      if (order === 'date') return [-scopeOf(boundsOf(event.when)).to];
      if (order === 'km') return [typeof event.frontier.km === 'number' ? event.frontier.km : (event.frontier.km?.[0] ?? null)];
      if (order === 'casualties') return [event.kind === 'incident' && event.casualties.killed ? -event.casualties.killed[0] : null];
      return [event.grade === 'F6' ? null : Number(event.grade[1]) * 6 + event.grade.charCodeAt(0)];
    });
    const known = values.filter((value) => value !== null);
    expect(values.slice(known.length).every((value) => value === null)).toBe(true);
    expect(known).toEqual([...known].sort((a, b) => (reversed ? b - a : a - b)));
  }), { numRuns: 200 });
});
