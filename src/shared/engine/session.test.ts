import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomEvents, randomFilter } from '../../../tests/support/random-event.ts';
import type { EventRecord } from '../domain/event.ts';
import { isOnStrip } from '../cartography/frontier-marks.ts';
import { matches } from '../domain/filter.ts';
import { EventKind, EventStatus, EventType } from '../domain/taxonomy.ts';
import { boundsOf, isoDay, scopeOf } from '../domain/when.ts';
import { nearest, Side } from '../domain/where.ts';
import { FACET_NAMES, type FacetName } from './facets.ts';
import { openSession } from './session.ts';
import { factsOf, tableOf } from './table.ts';

const WORLD = { box: [-180, -85, 180, 85] as const, worldWidth: 4096, cell: 48 };
const LIST = { order: 'date', reversed: false, start: 0, count: 100 } as const;

const sessionOf = (events: readonly EventRecord[]) => openSession(tableOf(events.map((event, row) => factsOf(row, event))));
const rowsOf = (events: readonly EventRecord[], keep: (event: EventRecord) => boolean): number[] => events.flatMap((event, row) => (keep(event) ? [row] : []));
const sorted = (rows: Iterable<number>): number[] => [...rows].sort((a, b) => a - b);

const countOf = (events: readonly EventRecord[], kind: EventRecord['kind']): number => events.filter((event) => event.kind === kind).length;

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
      const passing = events.filter((event) => matches(event, filter));
      expect(session.kinds()).toEqual({ incidents: countOf(passing, 'incident'), meetings: countOf(passing, 'meeting') });
    }), { numRuns: 200 });
  });

  it('answers a moving brush with what the same period as a filter gives', () => {
    const day = fc.integer({ min: 19_600, max: 20_100 });
    fc.assert(fc.property(randomEvents, randomFilter, fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 8 }), fc.nat(4), (events, { text: _text, from: _from, to: _to, insideOnly: _inside, ...filter }, moves, singles) => {
      const [session, filtered] = [sessionOf(events), sessionOf(events)];
      session.setFilter({ ...filter, from: '2024-01-01' }, null);
      for (const [a, b] of moves) {
        // The clause that follows the brush is set now and then: the brush goes on from there.
        if (a % 3 === 0) session.setFilter({ ...filter, from: isoDay(Math.min(a, b)), to: isoDay(Math.max(a, b)) }, null);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        filtered.setFilter({ ...filter, from: isoDay(from), to: isoDay(to) }, null);
        const question = { ...WORLD, singles };
        const { sorts, grades, ...shown } = session.brush({ ...question, from, to });
        expect(shown).toEqual({ map: filtered.map(question), kinds: filtered.kinds() });
        const { incidents, meetings } = shown.kinds;
        expect(session.during({ from, to })).toBe(incidents + meetings);
        expect([sorts, grades].map((counts) => counts.reduce((sum, count) => sum + count, 0))).toEqual([incidents + meetings, incidents + meetings]);
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

  it('counts for each choice of a facet what that choice alone would let through', () => {
    fc.assert(fc.property(randomEvents, randomFilter, (events, { text: _text, ...filter }) => {
      const session = sessionOf(events);
      session.setFilter(filter, null);
      const letThrough = <K extends FacetName>(name: K, values: readonly string[]) => {
        const { [name]: _own, ...others } = filter;
        const counted = values.map((value) => [value, events.filter((event) => matches(event, { ...others, [name]: [value] })).length] as const);
        return Object.fromEntries(counted.filter(([, count]) => count > 0));
      };
      const choices = { kinds: EventKind.options, types: EventType.options, statuses: EventStatus.options, sides: Side.options, actors: ['fama', 'jnim', 'civilians_mr', 'mr_gov'] };
      for (const name of FACET_NAMES) expect(session.facet(name)).toEqual(letThrough(name, choices[name]));
    }));
  });

  it('gives the strip what it counts one by one, and cells that hold each incident in view once', () => {
    fc.assert(fc.property(randomEvents, randomFilter, fc.nat(300), fc.tuple(fc.nat(150), fc.nat(150)), (events, { text: _text, ...filter }, maxDistanceKm, [west, reach]) => {
      const session = sessionOf(events);
      session.setFilter(filter, null);
      const { from: _from, to: _to, km: _km, ...exceptOwn } = filter;
      const seen = events.filter((event) => matches(event, exceptOwn));
      const window = { km: { from: west, to: west + reach + 1 }, days: { from: 19_620, to: 19_680 } };
      const question = { km: [window.km.from, window.km.to], days: [window.days.from, window.days.to], maxDistanceKm, columns: 7, lines: 5 } as const;
      const { rows, cells: _cells, meetingLines: _lines, ...tally } = session.strip({ ...question, singles: 50 });
      expect(tally).toEqual(tallyOf(seen, maxDistanceKm, window));
      expect(sorted(rows ?? [])).toEqual(rowsOf(events, (event) => seen.includes(event) && isOnStrip(event, maxDistanceKm)));
      const crowded = session.strip({ ...question, singles: 0 });
      const sum = (counts: Uint32Array): number => counts.reduce((total, count) => total + count, 0);
      const { cells = Uint32Array.of(tally.incidents), meetingLines = Uint32Array.of(tally.meetings) } = crowded.cells && crowded.meetingLines ? { cells: crowded.cells, meetingLines: crowded.meetingLines } : {};
      expect([sum(cells), sum(meetingLines)]).toEqual([tally.incidents, tally.meetings]);
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

/** The tally of the strip, event by event. */
function tallyOf(events: readonly EventRecord[], maxDistanceKm: number, window: { readonly km: Span; readonly days: Span }) {
  const on = events.filter((event) => isOnStrip(event, maxDistanceKm));
  const shown = on.filter((event) => {
    const { km } = event.frontier;
    const [low, high] = event.kind === 'meeting' || km === null ? [window.km.from, window.km.to] : typeof km === 'number' ? [km, km] : km;
    return touches({ from: low, to: high }, window.km) && touches(scopeOf(boundsOf(event.when)), window.days);
  });
  const tooFar = events.filter((event) => event.kind === 'incident' && (nearest(event.frontier.distanceKm) ?? 0) > maxDistanceKm).length;
  return {
    incidents: countOf(shown, 'incident'), meetings: countOf(shown, 'meeting'), outside: on.length - shown.length,
    withoutKm: events.length - on.length - tooFar, tooFar,
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function touches(a: Span, b: Span): boolean {
  return a.from <= b.to && a.to >= b.from;
}
