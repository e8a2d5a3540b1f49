/** What the frontier strip shows of the events that pass all clauses but its own two: kilometre and period. */
import { KM, PERIOD } from './clauses.ts';
import { scopeFrom, scopeTo, type Table } from './table.ts';

export interface StripQuestion {
  /** Shown: kilometres along the border and days, inclusive. */
  readonly km: readonly [number, number];
  readonly days: readonly [number, number];
  /** Incidents farther from the border are left out. */
  readonly maxDistanceKm: number;
  readonly singles: number;
  /** Cells of the density: across and down. */
  readonly columns: number;
  readonly lines: number;
}

export interface StripAnswer {
  /** In the window. */
  readonly incidents: number;
  readonly meetings: number;
  /** On the strip, outside the window. */
  readonly outside: number;
  /** Incidents left out: no kilometre known, and farther from the border than chosen. */
  readonly withoutKm: number;
  readonly tooFar: number;
  /** All rows on the strip, in the window or not, where they are few; else those in the window where these are. */
  readonly rows: Uint32Array | null;
  /** [line × columns + column]: incidents, each counted where its middle lies; null where there are rows. */
  readonly cells: Uint32Array | null;
  /** By line: meetings, which ask for no kilometre. */
  readonly meetingLines: Uint32Array | null;
}

const ON = 0;
const TOO_FAR = 1;
const WITHOUT_KM = 2;

export function stripAnswer(table: Table, fails: Uint8Array, question: StripQuestion): StripAnswer {
  const { columns: { from, to, place, sort, row } } = table;
  const { singles, days, columns, lines } = question;
  const look = lookUps(table, question);
  const heeded = ~(KM | PERIOD) & 0xff;
  const tally = { incidents: 0, meetings: 0, outside: 0, withoutKm: 0, tooFar: 0 };
  const cells = new Uint32Array(columns * lines);
  const meetingLines = new Uint32Array(lines);
  const all: number[] = [];
  const inside: number[] = [];
  const perLine = (days[1] - days[0] + 1) / lines;
  for (let i = 0; i < table.count; i++) {
    if (((fails[i] ?? 0) & heeded) !== 0) continue;
    const isMeeting = look.isMeeting[sort[i] ?? 0] === 1;
    const at = place[i] ?? 0;
    const standing = isMeeting ? ON : (look.standing[at] ?? WITHOUT_KM);
    if (standing !== ON) {
      tally[standing === TOO_FAR ? 'tooFar' : 'withoutKm']++;
      continue;
    }
    if (all.length <= singles) all.push(row[i] ?? 0);
    const [start, end] = [scopeFrom(from[i] ?? 0, to[i] ?? 0), scopeTo(from[i] ?? 0, to[i] ?? 0)];
    if (start > days[1] || end < days[0] || !(isMeeting || look.isInWindow[at] === 1)) {
      tally.outside++;
      continue;
    }
    tally[isMeeting ? 'meetings' : 'incidents']++;
    if (inside.length <= singles) inside.push(row[i] ?? 0);
    const middle = Math.min(days[1], Math.max(days[0], (start + end) / 2));
    const line = Math.min(lines - 1, Math.floor((middle - days[0]) / perLine));
    if (isMeeting) meetingLines[line] = (meetingLines[line] ?? 0) + 1;
    else cells[line * columns + (look.column[at] ?? 0)] = (cells[line * columns + (look.column[at] ?? 0)] ?? 0) + 1;
  }
  const few = all.length <= singles ? all : inside.length <= singles ? inside : null;
  return { ...tally, rows: few && Uint32Array.from(few), cells: few ? null : cells, meetingLines: few ? null : meetingLines };
}

/** By entry of a dictionary, what a row needs to know of it. */
function lookUps({ dictionaries: { places, sorts } }: Table, { km: [first, last], maxDistanceKm, columns }: StripQuestion) {
  const column = ([low, high]: readonly [number, number]): number => {
    const middle = Math.min(last, Math.max(first, (low + high) / 2));
    return Math.min(columns - 1, Math.floor(((middle - first) / (last - first)) * columns));
  };
  return {
    isMeeting: Uint8Array.from(sorts, ({ kind }) => (kind === 'meeting' ? 1 : 0)),
    standing: Uint8Array.from(places, ({ km, distanceKm }) => ((distanceKm ?? 0) > maxDistanceKm ? TOO_FAR : km === null || distanceKm === null ? WITHOUT_KM : ON)),
    isInWindow: Uint8Array.from(places, ({ km }) => (km && km[0] <= last && km[1] >= first ? 1 : 0)),
    column: Uint16Array.from(places, ({ km }) => (km ? column(km) : 0)),
  };
}
