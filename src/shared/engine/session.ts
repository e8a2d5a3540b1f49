/**
 * The engine as the views ask it: it holds the table, the present filter and what follows from it, and answers each view
 * with counts or, where few are left, with rows. Pure, so that the page's worker, the tests and the benchmark run the same.
 */
import type { EventFilter } from '../domain/filter.ts';
import type { Order } from '../domain/saved-view.ts';
import { AREA, compile } from './clauses.ts';
import { countsBy, countsByPlaceAndGroup } from './counts.ts';
import { type FacetCounts, facetCounts, type FacetName } from './facets.ts';
import { type MapAnswer, mapAnswer, type MapQuestion, passesForMap, rowsWhere } from './map-answer.ts';
import { ordered } from './order.ts';
import { patched } from './patch.ts';
import { countPassing, failures, passing } from './scan.ts';
import { type StripAnswer, stripAnswer, type StripQuestion } from './strip-answer.ts';
import { type Sweep, type SweepCounts, sweepOf, touching } from './sweep.ts';
import { type Facts, scopeFrom, scopeTo, type Table } from './table.ts';
import { type TimelineAnswer, timelineAnswer, type TimelineQuestion } from './timeline-answer.ts';

export interface ListQuestion {
  readonly order: Order;
  readonly reversed: boolean;
  readonly start: number;
  readonly count: number;
}

export interface ListAnswer {
  readonly total: number;
  readonly rows: Uint32Array;
}

/** Another period while a brush moves: all other clauses stand as they are set. */
export interface BrushQuestion extends MapQuestion {
  /** Days, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** What the map and the counts show of the events that touch the period. */
export interface BrushAnswer {
  readonly map: MapAnswer;
  readonly kinds: KindCounts;
  /** By entry of the dictionary, and by grade code. */
  readonly sorts: Uint32Array;
  readonly grades: Uint32Array;
}

export interface KindCounts {
  readonly incidents: number;
  readonly meetings: number;
}

export interface Extent {
  readonly count: number;
  /** First and last day of any event's scope; null in an empty workspace. */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** The day on which the newest event begins. */
  readonly newest: number | null;
}

export interface Session {
  readonly table: () => Table;
  extent(): Extent;
  /** `textHits`: what the full-text index answers for `filter.text`; null where no text is searched. */
  setFilter(filter: EventFilter, textHits: ReadonlySet<number> | null): void;
  patch(removed: Iterable<number>, added: readonly Facts[]): void;
  map(question: MapQuestion): MapAnswer;
  /** Rows at these places of the dictionary, without heed of the map's clause. */
  at(places: readonly number[], most: number): Uint32Array;
  timeline(question: TimelineQuestion): TimelineAnswer;
  strip(question: StripQuestion): StripAnswer;
  list(question: ListQuestion): ListAnswer;
  /** Where a row stands in the list; −1 where it does not pass. */
  indexOf(row: number, question: Pick<ListQuestion, 'order' | 'reversed'>): number;
  kinds(): KindCounts;
  /** How many pass in another period, all other clauses as they are. */
  during(question: { readonly from: number; readonly to: number }): number;
  facet(name: FacetName): FacetCounts;
  /** In place of a filter for each step of a moving brush; only for a period that events need not lie wholly inside of. */
  brush(question: BrushQuestion): BrushAnswer;
}

export function openSession(start: Table): Session {
  let table = start;
  let filter: EventFilter = {};
  let hits: ReadonlySet<number> | null = null;
  let fails: Uint8Array | null = null;
  /** Taken again for the next filter. */
  let spare: Uint8Array | undefined;
  let counts: Uint32Array | null = null;
  let sweep: Sweep | null = null;
  let timeline: { key: string; answer: TimelineAnswer } | null = null;
  let sorted: { key: string; positions: Uint32Array } | null = null;
  const failed = (): Uint8Array => (fails ??= failures(table, compile(table, filter, hits), spare));
  const forgetPeriod = (): void => {
    spare = fails ?? spare;
    fails = null;
    counts = null;
    sorted = null;
  };
  const forget = (): void => {
    forgetPeriod();
    sweep = null;
    timeline = null;
  };
  const inOrder = ({ order, reversed }: Pick<ListQuestion, 'order' | 'reversed'>): Uint32Array => {
    const key = `${order} ${reversed}`;
    if (sorted?.key !== key) sorted = { key, positions: ordered(table, passing(failed(), 0), order, reversed) };
    return sorted.positions;
  };
  return {
    table: () => table,
    extent: () => extentOf(table),
    setFilter: (next, textHits) => {
      const isPeriodAlone = textHits === null && hits === null && withoutPeriod(next) === withoutPeriod(filter);
      filter = next;
      hits = textHits;
      // What leaves the period out of account stands as it is.
      if (isPeriodAlone) forgetPeriod();
      else forget();
    },
    patch: (removed, added) => {
      table = patched(table, removed, added);
      forget();
    },
    map: (question) => {
      counts ??= countsByPlaceAndGroup(table, failed(), AREA);
      return mapAnswer(table, counts, passesForMap(failed()), question);
    },
    at: (places, most) => {
      const flags = new Uint8Array(table.dictionaries.places.length);
      for (const place of places) flags[place] = 1;
      return rowsWhere(table, passesForMap(failed()), flags, most).slice();
    },
    timeline: (question) => {
      const key = JSON.stringify(question);
      if (timeline?.key !== key) timeline = { key, answer: timelineAnswer(table, failed(), question) };
      return timeline.answer;
    },
    strip: (question) => stripAnswer(table, failed(), question),
    list: (question) => {
      const positions = inOrder(question);
      return { total: positions.length, rows: rowsAt(table, positions.subarray(question.start, question.start + question.count)) };
    },
    indexOf: (row, question) => inOrder(question).findIndex((position) => table.columns.row[position] === row),
    kinds: () => kindsOf(table, countsBy(table, 'sort', table.dictionaries.sorts.length, failed(), 0)),
    during: ({ from, to }) => {
      const { includeOpenEnded = false, insideOnly = false } = filter;
      return countPassing(failures(table, { ...compile(table, filter, hits), period: { from, to, includeOpenEnded, insideOnly } }), 0);
    },
    facet: (name) => facetCounts(table, filter, hits, name),
    brush: ({ from, to, ...question }) => {
      const includesOpen = filter.includeOpenEnded === true;
      sweep ??= sweepOf(table, failed(), includesOpen);
      sweep.moveTo(from, to);
      const swept: SweepCounts = sweep.counts;
      return {
        map: mapAnswer(table, swept.placesAndGroups, touching(table, failed(), from, to, includesOpen), question),
        kinds: kindsOf(table, swept.sorts), sorts: swept.sorts, grades: swept.grades,
      };
    },
  };
}

function withoutPeriod({ from: _from, to: _to, insideOnly: _inside, ...others }: EventFilter): string {
  return JSON.stringify(others);
}

function kindsOf({ dictionaries: { sorts } }: Table, counts: Uint32Array): KindCounts {
  let [incidents, meetings] = [0, 0];
  sorts.forEach(({ kind }, index) => {
    if (kind === 'incident') incidents += counts[index] ?? 0;
    else meetings += counts[index] ?? 0;
  });
  return { incidents, meetings };
}

function rowsAt({ columns: { row } }: Table, positions: Uint32Array): Uint32Array {
  return positions.map((position) => row[position] ?? 0);
}

function extentOf({ count, columns: { from, to } }: Table): Extent {
  if (count === 0) return { count, days: null, newest: null };
  let last = -Infinity;
  for (let i = 0; i < count; i++) last = Math.max(last, scopeTo(from[i] ?? 0, to[i] ?? 0));
  const newest = scopeFrom(from[count - 1] ?? 0, to[count - 1] ?? 0);
  return { count, days: { from: scopeFrom(from[0] ?? 0, to[0] ?? 0), to: last }, newest };
}
