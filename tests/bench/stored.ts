/** A workspace file that holds the synthetic set, written past the ledger: what an import will leave, with one revision. */
import type { Database } from 'better-sqlite3';
import { gradeOf } from '#shared/engine/clauses';
import { MARKINGS } from '#shared/domain/marking';
import { isoDay } from '#shared/domain/when';
import { NO_FIGURE, OPEN_END, OPEN_START, scopeFrom, scopeTo, type Table } from '#shared/engine/table';
import { createColumnStore } from '../../src/main/store/columns.ts';
import { openWorkspace } from '../../src/main/store/open.ts';
import { seeded } from './random.ts';
import { note } from './words.ts';

const INSTANT = '2026-01-01T00:00:00.000Z';

export function writeWorkspace(file: string, table: Table): void {
  const { db, close } = openWorkspace(file, INSTANT);
  try {
    db.pragma('synchronous = OFF');
    db.transaction(() => fill(db, table))();
    createColumnStore(db).bytes(false);
    db.exec('ANALYZE');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    close();
  }
}

function fill(db: Database, table: Table): void {
  const event = db.prepare(`
    INSERT INTO event (row, id, kind, type, status, title_fr, title_en, summary_fr, summary_en, edtf, day_from, day_to, scope_from, scope_to,
      country, precision, side, lat, lon, casualties, topics, outcomes, delegations, marking, review, grade, frontier_side, frontier_distance,
      frontier_km, distance_min_km, west, south, east, north)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, 'XX', ?, ?, ?, ?, ?, '[]', '[]', '[]', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const actor = db.prepare("INSERT INTO event_actor (event, position, actor, role) VALUES (?, ?, ?, 'participant')");
  const search = db.prepare('INSERT INTO event_search (rowid, text) VALUES (?, ?)');
  const random = seeded(3);
  for (let i = 0; i < table.count; i++) {
    const { id, values, cast, text } = recordOf(table, i, note(random));
    event.run(...values);
    cast.forEach((one, position) => actor.run(id, position, one));
    search.run(i + 1, text);
  }
  db.prepare(`
    INSERT INTO revision (at, who, subject, subject_id, action, changes, why, previous_hash, hash, change, kind)
    VALUES (?, 'bench', 'event', 'e000000000', 'loaded', '[]', '', ?, ?, 1, 'base')`).run(INSTANT, '0'.repeat(64), '1'.repeat(64));
}

interface Stored { readonly id: string; readonly values: readonly (string | number | null)[]; readonly cast: readonly string[]; readonly text: string }

function recordOf({ columns, dictionaries: { places, sorts, casts } }: Table, i: number, words: string): Stored {
  const [place, sort, cast] = [places[columns.place[i] ?? 0], sorts[columns.sort[i] ?? 0], casts[columns.cast[i] ?? 0] ?? []];
  if (!place || !sort) throw new RangeError(`no place or sort at ${i}`);
  const [from, to, mark, killed] = [columns.from[i] ?? 0, columns.to[i] ?? 0, columns.mark[i] ?? 0, columns.killed[i] ?? 0];
  const [id, title] = [`e${String(i).padStart(9, '0')}`, `E ${i}`];
  const isPoint = place.precision === 'place';
  const values = [
    i + 1, id, sort.kind, sort.type, sort.status, title, title, words, edtfOf(from, to), from === OPEN_START ? null : from, to === OPEN_END ? null : to,
    scopeFrom(from, to), scopeTo(from, to), place.precision, place.side, isPoint ? (place.at?.[1] ?? null) : null, isPoint ? (place.at?.[0] ?? null) : null,
    killed === NO_FIGURE ? '{}' : `{"killed":[${killed},${killed}]}`, MARKINGS[Math.floor(mark / 2)] ?? 'red', mark % 2 === 1 ? 'reviewed' : 'unreviewed',
    gradeOf(columns.grade[i] ?? 0), place.side, JSON.stringify(place.distanceKm), JSON.stringify(place.km && (place.km[0] === place.km[1] ? place.km[0] : place.km)), place.distanceKm, ...(place.box ?? [null, null, null, null]),
  ];
  return { id, values, cast, text: `${title} ${words}` };
}

function edtfOf(from: number, to: number): string {
  if (from === to) return isoDay(from);
  return `${from === OPEN_START ? '..' : isoDay(from)}/${to === OPEN_END ? '..' : isoDay(to)}`;
}
