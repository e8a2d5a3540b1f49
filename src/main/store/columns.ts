/** Events as columns for the page's engine, read straight from the tables without making a record of each. */
import type { Database } from 'better-sqlite3';
import { decode, encode, LAYOUT } from '#shared/engine/codec';
import { patched } from '#shared/engine/patch';
import { type Facts, type PlaceEntry, type SortEntry, type Table, tableOf } from '#shared/engine/table';
import { Grade } from '#shared/domain/grading';
import { Marking } from '#shared/domain/marking';
import { EventType, EventStatus, groupOf, IncidentType, MeetingType } from '#shared/domain/taxonomy';
import { type BoundingBox, Precision, Side } from '#shared/domain/where';

export interface ColumnStore {
  /** The table's bytes (see `encode`): those kept, or made anew where the history has gone on; kept then unless the workspace is read only. */
  bytes(isReadOnly: boolean): Uint8Array;
  facts(ids: readonly string[]): Facts[];
}

interface FactsRow {
  row: number; id: string; kind: string; type: string; status: string; day_from: number | null; day_to: number | null;
  lat: number | null; lon: number | null; precision: string; side: string; frontier_side: string; distance_min_km: number | null;
  frontier_km: string; west: number | null; south: number | null; east: number | null; north: number | null; marking: string;
  review: string; grade: string; killed: number | null;
}

const FACTS = `
  SELECT row, id, kind, type, status, day_from, day_to, lat, lon, precision, side, frontier_side, distance_min_km, frontier_km, west, south, east,
    north, marking, review, grade, json_extract(casualties, '$.killed[0]') AS killed FROM event`;

/** More changed events than this and every event is read again. */
const MOST_CAUGHT_UP = 5000;

export function createColumnStore(db: Database): ColumnStore {
  const lastSeq = db.prepare<[], { seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM revision');
  const kept = db.prepare<[], { layout: number; seq: number; bytes: Buffer }>('SELECT layout, seq, bytes FROM event_columns');
  const keep = db.prepare('INSERT OR REPLACE INTO event_columns (only, layout, seq, bytes) VALUES (1, ?, ?, ?)');
  const all = db.prepare<[], FactsRow>(`${FACTS} ORDER BY row`);
  const some = db.prepare<[string], FactsRow>(`${FACTS} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY row`);
  const casts = db.prepare<[], { row: number; actor: string }>('SELECT row, actor FROM event_actor JOIN event ON event.id = event_actor.event ORDER BY row, position');
  const castsOf = db.prepare<[string], { row: number; actor: string }>(
    'SELECT row, actor FROM event_actor JOIN event ON event.id = event_actor.event WHERE event.id IN (SELECT value FROM json_each(?)) ORDER BY row, position',
  );
  const changed = db.prepare<[number, number], { id: string }>("SELECT DISTINCT subject_id AS id FROM revision WHERE seq > ? AND subject = 'event' LIMIT ?");
  const count = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM event');
  const factsFor = (wanted: readonly string[]): Facts[] => {
    const list = JSON.stringify(wanted);
    return [...factsFrom(some.all(list), castsOf.all(list))];
  };
  /** Kept columns with the events that have changed since; null where too many have, or rows are gone. */
  const caughtUp = ({ layout, seq, bytes }: { layout: number; seq: number; bytes: Buffer }): Table | null => {
    const ids = layout === LAYOUT ? changed.all(seq, MOST_CAUGHT_UP + 1).map(({ id }) => id) : [];
    const before = layout === LAYOUT && ids.length <= MOST_CAUGHT_UP ? decode(bytes) : null;
    const after = before && patched(before, [], factsFor(ids));
    // Every event there is has its row in the table; one row more is one that is gone.
    return after?.count === count.get()?.n ? after : null;
  };
  return {
    bytes: (isReadOnly) => {
      const seq = lastSeq.get()?.seq ?? 0;
      const found = mapped(db, () => kept.get());
      if (found && found.layout === LAYOUT && found.seq === seq) return found.bytes;
      const bytes = encode((found && caughtUp(found)) ?? tableOf(factsFrom(all.iterate(), casts.all())));
      if (!isReadOnly) keep.run(LAYOUT, seq, bytes);
      return bytes;
    },
    facts: factsFor,
  };
}

/** Reads the file as memory meanwhile: one large value comes ten times as fast as page by page. */
function mapped<T>(db: Database, read: () => T): T {
  db.pragma(`mmap_size = ${2 ** 31 - 65_536}`);
  try {
    return read();
  } finally {
    db.pragma('mmap_size = 0');
  }
}

function* factsFrom(rows: Iterable<FactsRow>, casts: readonly { row: number; actor: string }[]): Generator<Facts> {
  let next = 0;
  for (const row of rows) {
    const cast: string[] = [];
    for (let one = casts[next]; one !== undefined && one.row <= row.row; one = casts[++next]) if (one.row === row.row) cast.push(one.actor);
    yield {
      row: row.row, from: row.day_from, to: row.day_to, place: placeOf(row), sort: sortOf(row), cast, grade: Grade.parse(row.grade),
      marking: Marking.parse(row.marking), isReviewed: row.review === 'reviewed', killed: row.killed,
    };
  }
}

function placeOf({ lat, lon, precision, side, frontier_side, distance_min_km, frontier_km, west, south, east, north }: FactsRow): PlaceEntry {
  const box: BoundingBox | null = west === null || south === null || east === null || north === null ? null : [west, south, east, north];
  const km: unknown = frontier_km === 'null' ? null : JSON.parse(frontier_km);
  return {
    at: box && lat !== null && lon !== null ? [lon, lat] : box && [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], box,
    distanceKm: distance_min_km, km: typeof km === 'number' ? [km, km] : Array.isArray(km) ? [Number(km[0]), Number(km[1])] : null,
    side: Side.parse(side === 'unknown' ? frontier_side : side), precision: Precision.parse(precision),
  };
}

function sortOf({ kind, type, status }: FactsRow): SortEntry {
  const group = kind === 'incident' ? groupOf({ kind, type: IncidentType.parse(type) }) : groupOf({ kind: 'meeting', type: MeetingType.parse(type) });
  return { kind: kind === 'incident' ? 'incident' : 'meeting', type: EventType.parse(type), status: EventStatus.parse(status), group };
}
