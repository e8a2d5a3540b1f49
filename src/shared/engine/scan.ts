/** One pass over the columns: which clauses each row fails. Every view's answer follows from it. */
import { type Clauses, PERIOD, type PeriodTest } from './clauses.ts';
import { OPEN_END, OPEN_START, type Columns, type Table } from './table.ts';

/** Bits of the clauses that each row fails, by position. `into` is reused where it fits. */
export function failures({ count, columns }: Table, clauses: Clauses, into?: Uint8Array): Uint8Array {
  const out = into?.length === count ? into : new Uint8Array(count);
  lookUp(columns, clauses, out);
  const { text, period } = clauses;
  if (text) for (let i = 0; i < count; i++) out[i] = (out[i] ?? 0) | (text[i] ?? 0);
  if (period) markOutside(columns, period, out);
  return out;
}

/** Rows that fail nothing but what is left out of account. */
export function countPassing(fails: Uint8Array, except: number): number {
  let count = 0;
  const heeded = ~except & 0xff;
  for (let i = 0; i < fails.length; i++) count += (((fails[i] ?? 0) & heeded) - 1) >>> 31;
  return count;
}

/** Positions of the rows that fail nothing but what is left out of account, in the table's order. */
export function passing(fails: Uint8Array, except: number): Uint32Array {
  const positions = new Uint32Array(countPassing(fails, except));
  const heeded = ~except & 0xff;
  let next = 0;
  for (let i = 0; i < fails.length; i++) if (((fails[i] ?? 0) & heeded) === 0) positions[next++] = i;
  return positions;
}

/** What no entry fails is not looked up. One loop for each column, so that each meets one kind of array. */
function lookUp({ place, sort, cast, grade }: Columns, clauses: Clauses, out: Uint8Array): void {
  if (doesFail(clauses.sort)) lookUpSorts(sort, clauses.sort, out);
  else out.fill(0);
  if (doesFail(clauses.place)) markPlaces(place, clauses.place, out);
  if (doesFail(clauses.cast)) markCasts(cast, clauses.cast, out);
  if (doesFail(clauses.grade)) markGrades(grade, clauses.grade, out);
}

function doesFail(bits: Uint8Array): boolean {
  return bits.some((bit) => bit !== 0);
}

function lookUpSorts(codes: Uint16Array, bits: Uint8Array, out: Uint8Array): void {
  for (let i = 0; i < out.length; i++) out[i] = bits[codes[i] ?? 0] ?? 0;
}

function markPlaces(codes: Uint32Array, bits: Uint8Array, out: Uint8Array): void {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) | (bits[codes[i] ?? 0] ?? 0);
}

function markCasts(codes: Uint32Array, bits: Uint8Array, out: Uint8Array): void {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) | (bits[codes[i] ?? 0] ?? 0);
}

function markGrades(codes: Uint8Array, bits: Uint8Array, out: Uint8Array): void {
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) | (bits[codes[i] ?? 0] ?? 0);
}

/** An event is in a period when its interval touches it; an open end stands at the known one unless open ends are asked for. */
function markOutside({ from, to }: Columns, period: PeriodTest, out: Uint8Array): void {
  const { from: first, to: last, includeOpenEnded, insideOnly } = period;
  for (let i = 0; i < out.length; i++) {
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    const begins = start === OPEN_START && !includeOpenEnded ? end : start;
    const ends = end === OPEN_END && !includeOpenEnded ? start : end;
    const passes = insideOnly ? begins >= first && ends <= last : begins <= last && ends >= first;
    if (!passes) out[i] = (out[i] ?? 0) | PERIOD;
  }
}
