/** The list over the filtered set: the rows that pass, in the order chosen, of which only a window is ever asked for. */
import type { Order } from '../domain/saved-view.ts';
import { NO_FIGURE, scopeTo, type Table } from './table.ts';

/**
 * Positions in order: latest, westernmost, deadliest or best graded first; `reversed` turns it round. What has no
 * kilometre, figure or grade stands last either way. Equals stand as they begin, latest first.
 */
export function ordered(table: Table, positions: Uint32Array, order: Order, reversed: boolean): Uint32Array {
  const { ranks, size } = ranksOf(table, order);
  if (reversed) turn(ranks, size - 1);
  return countingSort(positions.toReversed(), ranks, size);
}

interface Ranks {
  /** By position: small first, `size - 1` for a row without a value. */
  readonly ranks: Uint32Array;
  readonly size: number;
}

function ranksOf(table: Table, order: Order): Ranks {
  const { count, columns: { from, to, place, killed, grade }, dictionaries: { places } } = table;
  switch (order) {
    case 'date': {
      const last = Int32Array.from(from, (start, i) => scopeTo(start, to[i] ?? start));
      const [low, high] = bounds(last);
      return { ranks: Uint32Array.from(last, (day) => high - day), size: high - low + 2 };
    }
    case 'km': {
      const sorted = [...new Set(places.flatMap(({ km }) => km?.[0] ?? []))].sort((a, b) => a - b);
      const rankOf = new Map(sorted.map((km, rank) => [km, rank]));
      const ofPlace = Uint32Array.from(places, ({ km }) => (km ? (rankOf.get(km[0]) ?? 0) : sorted.length));
      return { ranks: Uint32Array.from({ length: count }, (_, i) => ofPlace[place[i] ?? 0] ?? 0), size: sorted.length + 1 };
    }
    case 'casualties':
      return { ranks: Uint32Array.from(killed, (figure) => (figure === NO_FIGURE ? NO_FIGURE : NO_FIGURE - 1 - figure)), size: NO_FIGURE + 1 };
    case 'grade': {
      // The digit before the letter, as `gradeRank` of the domain; 6 and F are "unknown" and stand last.
      return { ranks: Uint32Array.from(grade, (code) => (code % 6) * 6 + Math.floor(code / 6)), size: 36 };
    }
  }
}

/** Small last, but the last rank keeps its place. */
function turn(ranks: Uint32Array, none: number): void {
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] ?? none;
    if (rank < none) ranks[i] = none - 1 - rank;
  }
}

/** Stable. */
function countingSort(positions: Uint32Array, ranks: Uint32Array, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < positions.length; i++) {
    const next = (ranks[positions[i] ?? 0] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const out = new Uint32Array(positions.length);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] ?? 0;
    const rank = ranks[position] ?? 0;
    const at = starts[rank] ?? 0;
    out[at] = position;
    starts[rank] = at + 1;
  }
  return out;
}

function bounds(values: Int32Array): [number, number] {
  let [low, high] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    low = i === 0 ? value : Math.min(low, value);
    high = i === 0 ? value : Math.max(high, value);
  }
  return [low, high];
}
