/** A stored workspace: its columns beside a read of every row, opening to the first answer, and full text beside LIKE. */
import type { Database } from 'better-sqlite3';
import { statSync } from 'node:fs';
import { decode } from '#shared/engine/codec';
import { openSession } from '#shared/engine/session';
import { OPEN_END, OPEN_START, type Table } from '#shared/engine/table';
import { createColumnStore } from '../../src/main/store/columns.ts';
import { createEventStore } from '../../src/main/store/events.ts';
import { openWorkspace, type Workspace } from '../../src/main/store/open.ts';
import { median, medianOf, once } from './clock.ts';
import type { Readings } from './readings.ts';
import { WORDS } from './words.ts';

const WORLD = { box: [-180, -85, 180, 85] as const, worldWidth: 8192, cell: 40, singles: 200 };

export function opening(file: string, withPeer: boolean): Readings {
  const open = medianOf(5, () => {
    const workspace = openWorkspace(file, '2026-01-01T00:00:00.000Z');
    openSession(loaded(workspace)).map(WORLD);
    workspace.close();
  });
  const workspace = openWorkspace(file, '2026-01-01T00:00:00.000Z');
  const load = medianOf(9, () => void loaded(workspace));
  const table = loaded(workspace);
  const bytesARow = createColumnStore(workspace.db).bytes(true).length / table.count;
  const ours = { open, load, bytesARow, megabytes: statSync(file).size / 1e6 };
  const readings = withPeer ? { ...ours, ...besideScan(workspace.db, table) } : ours;
  workspace.close();
  return readings;
}

function besideScan(db: Database, table: Table): Readings {
  const scanned: Raw[] = [];
  const loadPeer = median([1, 2, 3].map(() => once(() => void scanned.splice(0, 1, scan(db, table.count)))));
  return { loadPeer, isSameLoad: Number(isSame(table, scanned[0])) };
}

export function text(file: string, withPeer: boolean): Readings {
  const workspace = openWorkspace(file, '2026-01-01T00:00:00.000Z');
  const { db } = workspace;
  const word = WORDS[12] ?? '';
  const count = db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM event_search WHERE event_search MATCH ?');
  const hits = count.get(`"${word}"`)?.n ?? -1;
  const { rowsMatching } = createEventStore(db);
  // Typed letter by letter, each answered in full: from one letter to six.
  const typed = Array.from({ length: word.length }, (_, length) => medianOf(3, () => void Uint32Array.from(rowsMatching(word.slice(0, length + 1)))));
  const ours = {
    hits, count: medianOf(9, () => void count.get(`"${word}"`)), typing: Math.max(...typed),
    ...Object.fromEntries(typed.map((time, index) => [`typing${index + 1}`, time])),
  };
  const readings = withPeer ? { ...ours, ...besideLike(db, word, hits, rowsMatching) } : ours;
  workspace.close();
  return readings;
}

function besideLike(db: Database, word: string, hits: number, rowsMatching: (text: string) => number[]): Readings {
  const like = db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM event WHERE summary_fr LIKE ?');
  const isSame = hits === like.get(`%${word}%`)?.n && hits > 0;
  // Words are of six letters with a blank between them.
  const beginning = db.prepare<[string], number>("SELECT row FROM event WHERE ' ' || summary_fr LIKE ? ORDER BY row").pluck();
  const isTypingSame = [2, 4].every((length) => {
    const [found, expected] = [rowsMatching(word.slice(0, length)), beginning.all(`% ${word.slice(0, length)}%`)];
    return found.length === expected.length && found.every((row, index) => row === expected[index]);
  });
  return { countPeer: medianOf(3, () => void like.get(`%${word}%`)), isSame: Number(isSame), isTypingSame: Number(isTypingSame) };
}

function loaded({ db }: Workspace): Table {
  const table = decode(createColumnStore(db).bytes(true));
  if (!table) throw new Error('the columns cannot be read');
  return table;
}

interface Raw { readonly from: Int32Array; readonly to: Int32Array; readonly killed: Int32Array; readonly grade: Uint8Array; readonly lon: Float64Array }

/** The way without columns: every row of the table, as arrays of values, into typed arrays by row. */
function scan(db: Database, count: number): Raw {
  const raw: Raw = { from: new Int32Array(count), to: new Int32Array(count), killed: new Int32Array(count), grade: new Uint8Array(count), lon: new Float64Array(count) };
  const rows = db.prepare<[], [number, number | null, number | null, number | null, string, number | null, number | null, string, string, string, string, string]>(`
    SELECT row, day_from, day_to, json_extract(casualties, '$.killed[0]'), grade, lat, lon, kind, type, status, marking, review FROM event`).raw();
  for (const [row, from, to, killed, grade, , lon] of rows.iterate()) {
    raw.from[row - 1] = from ?? OPEN_START;
    raw.to[row - 1] = to ?? OPEN_END;
    raw.killed[row - 1] = killed ?? 0xffff;
    raw.grade[row - 1] = (grade.charCodeAt(0) - 65) * 6 + grade.charCodeAt(1) - 49;
    raw.lon[row - 1] = lon ?? Number.NaN;
  }
  return raw;
}

function isSame({ count, columns, dictionaries: { places } }: Table, raw: Raw | undefined): boolean {
  if (!raw) return false;
  for (let i = 0; i < count; i++) {
    const at = (columns.row[i] ?? 0) - 1;
    const place = places[columns.place[i] ?? 0];
    if (raw.from[at] !== columns.from[i] || raw.to[at] !== columns.to[i] || raw.killed[at] !== columns.killed[i] || raw.grade[at] !== columns.grade[i]) return false;
    if (place?.precision === 'place' && raw.lon[at] !== place.at?.[0]) return false;
  }
  return true;
}
