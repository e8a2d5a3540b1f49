/** Events with their actors, claims, citations and links. */
import { meetsRing, Ring } from '#shared/domain/ring';
import type { Database, Statement } from 'better-sqlite3';
import type { Bilingual, EventRecord } from '#shared/domain/event';
import { type EventFilter, searchText, termsOf } from '#shared/domain/filter';
import { type Day, parseIsoDay } from '#shared/domain/when';
import { type ChildRows, type EventRow, eventOf, rowOf } from './event-row.ts';

export interface EventStore {
  /** Inserts a new event; the id must be new. */
  insert(event: EventRecord): void;
  /** Replaces a stored event by its new state; the id must be known. */
  update(event: EventRecord): void;
  remove(id: string): void;
  get(id: string): EventRecord | null;
  /** Events that pass the filter (meaning: `matches` of the domain), latest first; `total` counts before the limit. */
  list(filter: EventFilter, limit?: number): { events: EventRecord[]; total: number };
  /** Events whose own interval, open ends reaching as far as they can, touches [from, to] (null: open). */
  touching(from: Day | null, to: Day | null): EventRecord[];
  /** Events that cite a document. */
  citing(document: string): EventRecord[];
  /** Events with a citation that names this publisher, or a document of its. */
  citingPublisher(publisher: string): EventRecord[];
  /** Meetings at which something was promised. */
  withCommitments(): EventRecord[];
  /** By their numbers in the store; rows that are gone are left out. */
  atRows(rows: readonly number[]): { row: number; event: EventRecord }[];
  /** Ids that are gone are left out. */
  titles(ids: readonly string[]): { id: string; title: Bilingual }[];
  /** Events that link to this one. */
  linkedTo(id: string): EventRecord[];
  /** Ids that are gone are left out; in no order. */
  some(ids: readonly string[]): EventRecord[];
  /** Ids of rows, by row; rows that are gone are left out. */
  idsAt(rows: readonly number[]): string[];
  /** Tags of these events (null: of all) and how many carry each, most frequent first. */
  tags(ids: readonly string[] | null): { tag: string; count: number }[];
  has(id: string): boolean;
  /** Rows that the text clause of a filter lets through, ascending; all where the text says nothing. */
  rowsMatching(text: string): number[];
  ids(): Set<string>;
  count(): number;
}

const COLUMNS = [
  'id', 'kind', 'type', 'status', 'title_fr', 'title_en', 'summary_fr', 'summary_en', 'edtf', 'day_from', 'day_to',
  'scope_from', 'scope_to', 'place_name', 'country', 'precision', 'side', 'adm1', 'lat', 'lon', 'radius_km', 'gazetteer',
  'casualties', 'topics', 'outcomes', 'delegations', 'marking', 'review', 'note', 'grade', 'frontier_side',
  'tags', 'commitments', 'drawn',
  'frontier_distance', 'frontier_km', 'distance_min_km', 'west', 'south', 'east', 'north',
] as const satisfies readonly (keyof EventRow)[];

/** Every clause is optional: a null parameter lets everything pass. Period: scope unless open ends are included. */
const FILTER = `
  (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
  AND (@types IS NULL OR type IN (SELECT value FROM json_each(@types)))
  AND (@statuses IS NULL OR status IN (SELECT value FROM json_each(@statuses)))
  AND (@sides IS NULL OR iif(side = 'unknown', frontier_side, side) IN (SELECT value FROM json_each(@sides)))
  AND (@actors IS NULL OR EXISTS (
    SELECT 1 FROM event_actor WHERE event_actor.event = event.id AND actor IN (SELECT value FROM json_each(@actors))))
  AND (@letter IS NULL OR (substr(grade, 1, 1) <= @letter AND substr(grade, 2, 1) <= @digit))
  AND (@maxDistanceKm IS NULL OR distance_min_km <= @maxDistanceKm)
  AND (@kmFrom IS NULL OR (
    json_extract(frontier_km, iif(json_type(frontier_km) = 'array', '$[0]', '$')) <= @kmTo
    AND json_extract(frontier_km, iif(json_type(frontier_km) = 'array', '$[1]', '$')) >= @kmFrom))
  AND (@to IS NULL OR iif(@inside, iif(@open, day_to, scope_to), iif(@open, coalesce(day_from, @to), scope_from)) <= @to)
  AND (@from IS NULL OR iif(@inside, iif(@open, day_from, scope_from), iif(@open, coalesce(day_to, @from), scope_to)) >= @from)
  AND (@west IS NULL OR (west <= @east AND east >= @west AND south <= @north AND north >= @south))
  AND (@within IS NULL OR (west IS NOT NULL AND meets_ring(west, south, east, north, @within)))
  AND (@match IS NULL OR row IN (SELECT rowid FROM event_search WHERE event_search MATCH @match))`;

export function createEventStore(db: Database): EventStore {
  db.function('meets_ring', { deterministic: true }, ringTest());
  const columns = COLUMNS.join(', ');
  const insertRow = db.prepare(`INSERT INTO event (${columns}) VALUES (${COLUMNS.map((name) => `@${name}`).join(', ')})`);
  const updateRow = db.prepare(`UPDATE event SET ${COLUMNS.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`);
  const remove = db.prepare('DELETE FROM event WHERE id = ?');
  // As one text: a record for each of many rows would take longer than the search.
  const allRows = db.prepare<[], string>('SELECT json_group_array(row) FROM (SELECT row FROM event ORDER BY row)').pluck();
  const matchingRows = db
    .prepare<[string], string>('SELECT json_group_array(rowid) FROM (SELECT rowid FROM event_search WHERE event_search MATCH ? ORDER BY rowid)').pluck();
  const exists = db.prepare<[string], { one: number }>('SELECT 1 AS one FROM event WHERE id = ?');
  const selectOne = db.prepare<[string], EventRow>(`SELECT ${columns} FROM event WHERE id = ?`);
  const selectMany = db.prepare<[object], EventRow>(
    `SELECT ${columns} FROM event WHERE ${FILTER} ORDER BY scope_to DESC, scope_from DESC, row DESC LIMIT @limit`,
  );
  const selectRows = db.prepare<[string], EventRow & { row: number }>(`SELECT row, ${columns} FROM event WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row`);
  const selectSome = db.prepare<[string], EventRow>(`SELECT ${columns} FROM event WHERE id IN (SELECT value FROM json_each(?))`);
  const selectIds = db.prepare<[string], string>('SELECT id FROM event WHERE row IN (SELECT value FROM json_each(?)) ORDER BY row').pluck();
  const tagsOf = db.prepare<[string], { tag: string; count: number }>(countTags('AND event.id IN (SELECT value FROM json_each(?))'));
  const allTags = db.prepare<[], { tag: string; count: number }>(countTags(''));
  const selectPromising = db.prepare<[], EventRow>(`SELECT ${columns} FROM event WHERE kind = 'meeting' AND commitments <> '[]' ORDER BY id`);
  const selectTitles = db.prepare<[string], { id: string; fr: string; en: string }>(
    'SELECT id, title_fr AS fr, title_en AS en FROM event WHERE id IN (SELECT value FROM json_each(?))',
  );
  const countMany = db.prepare<[object], { n: number }>(`SELECT count(*) AS n FROM event WHERE ${FILTER}`);
  const selectTouching = db.prepare<[object], EventRow>(
    `SELECT ${columns} FROM event WHERE (@to IS NULL OR day_from IS NULL OR day_from <= @to)
       AND (@from IS NULL OR day_to IS NULL OR day_to >= @from) ORDER BY id`,
  );
  const selectLinked = db.prepare<[string], EventRow>(
    `SELECT ${columns} FROM event WHERE id IN (SELECT event FROM event_link WHERE target = ?) ORDER BY id`,
  );
  const children = childTables(db);
  const indexText = textIndex(db);
  const withChildren = (rows: readonly EventRow[]): EventRecord[] => {
    const of = children.read(rows.map((row) => row.id));
    return rows.map((row) => eventOf(row, of(row.id)));
  };
  const selectCiting = {
    document: db.prepare<[string], EventRow>(`SELECT ${columns} FROM event WHERE id IN (SELECT event FROM citation WHERE document = ?) ORDER BY id`),
    publisher: db.prepare<[string], EventRow>(`
      SELECT ${columns} FROM event WHERE id IN (
        SELECT event FROM citation, (SELECT ? AS name) WHERE publisher = name OR document IN (SELECT id FROM document WHERE document.publisher = name)) ORDER BY id`),
  };
  const byCitation = (by: 'document' | 'publisher', value: string): EventRecord[] => withChildren(selectCiting[by].all(value));
  return {
    insert: (event) => {
      insertRow.run(rowOf(event));
      children.write(event);
      indexText.write(event);
    },
    update: (event) => {
      if (updateRow.run(rowOf(event)).changes !== 1) throw new RangeError(`no event ${event.id} to update`);
      children.write(event);
      indexText.write(event);
    },
    remove: (id) => {
      indexText.remove(id);
      remove.run(id);
    },
    get: (id) => {
      const row = selectOne.get(id);
      return row ? (withChildren([row])[0] ?? null) : null;
    },
    list: (filter, limit) => {
      const parameters = { ...parametersOf(filter), limit: limit ?? -1 };
      return { events: withChildren(selectMany.all(parameters)), total: countMany.get(parameters)?.n ?? 0 };
    },
    touching: (from, to) => withChildren(selectTouching.all({ from, to })),
    citing: (document) => byCitation('document', document),
    citingPublisher: (publisher) => byCitation('publisher', publisher),
    atRows: (rows) => {
      const found = selectRows.all(JSON.stringify(rows));
      const of = children.read(found.map(({ id }) => id));
      return found.map(({ row, ...rest }) => ({ row, event: eventOf(rest, of(rest.id)) }));
    },
    withCommitments: () => withChildren(selectPromising.all()),
    titles: (ids) => selectTitles.all(JSON.stringify(ids)).map(({ id, fr, en }) => ({ id, title: { fr, en } })),
    linkedTo: (id) => withChildren(selectLinked.all(id)),
    rowsMatching: (text) => {
      const match = prefixQuery(text);
      return JSON.parse((match === null ? allRows.get() : matchingRows.get(match)) ?? '[]');
    },
    some: (ids) => withChildren(selectSome.all(JSON.stringify(ids))),
    idsAt: (rows) => selectIds.all(JSON.stringify(rows)),
    tags: (ids) => (ids === null ? allTags.all() : tagsOf.all(JSON.stringify(ids))),
    has: (id) => exists.get(id) !== undefined,
    ids: () => new Set(db.prepare<[], { id: string }>('SELECT id FROM event').all().map(({ id }) => id)),
    count: () => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM event').get()?.n ?? 0,
  };
}

/** The condition on tags is that of an index (migration 6). */
function countTags(where: string): string {
  return `SELECT value AS tag, count(*) AS count FROM event, json_each(event.tags) WHERE event.tags <> '[]' ${where} GROUP BY value ORDER BY count DESC, tag`;
}

/** The meaning of the filter's area for SQL: one ring a query, read once. Answers 1 or 0. */
function ringTest(): (west: unknown, south: unknown, east: unknown, north: unknown, ring: unknown) => number {
  let last: { readonly text: unknown; readonly ring: Ring } = { text: null, ring: [] };
  return (west, south, east, north, text) => {
    if (last.text !== text) last = { text, ring: Ring.parse(JSON.parse(String(text))) };
    return meetsRing([Number(west), Number(south), Number(east), Number(north)], last.ring) ? 1 : 0;
  };
}

function parametersOf(filter: EventFilter): Record<string, string | number | null> {
  const list = (values: readonly string[] | undefined): string | null => (values ? JSON.stringify(values) : null);
  const day = (text: string | undefined): number | null => (text === undefined ? null : parseIsoDay(text));
  const [west, south, east, north] = filter.bbox ?? [null, null, null, null];
  const [kmFrom, kmTo] = filter.km ?? [null, null];
  return {
    kinds: list(filter.kinds), types: list(filter.types), statuses: list(filter.statuses), sides: list(filter.sides),
    actors: list(filter.actors), letter: filter.grade?.[0] ?? null, digit: filter.grade?.[1] ?? null,
    maxDistanceKm: filter.maxDistanceKm ?? null, kmFrom, kmTo, from: day(filter.from), to: day(filter.to),
    open: filter.includeOpenEnded === true ? 1 : 0, inside: filter.insideOnly === true ? 1 : 0, west, south, east, north,
    within: filter.within ? JSON.stringify(filter.within) : null, match: prefixQuery(filter.text),
  };
}

/** Phrases as they are, other words as prefixes; `fold` leaves letters and digits only, so nothing of FTS5's own syntax gets through. */
function prefixQuery(text: string | undefined): string | null {
  const { phrases, words } = termsOf(text ?? '');
  const parts = [...phrases.map((phrase) => `"${phrase}"`), ...words.map((word) => `"${word}"*`)];
  return parts.length === 0 ? null : parts.join(' AND ');
}

function textIndex(db: Database): { write: (event: EventRecord) => void; remove: (id: string) => void } {
  const remove = db.prepare('DELETE FROM event_search WHERE rowid = (SELECT row FROM event WHERE id = ?)');
  const add = db.prepare('INSERT INTO event_search (rowid, text) SELECT row, ? FROM event WHERE id = ?');
  return {
    remove: (id) => void remove.run(id),
    write: (event) => {
      remove.run(event.id);
      add.run(searchText(event), event.id);
    },
  };
}

function childTables(db: Database): { read: (ids: readonly string[]) => (id: string) => ChildRows; write: (event: EventRecord) => void } {
  const actors = childTable<ChildRows['actors'][number]>(db, 'event_actor', ['actor', 'role']);
  const claims = childTable<ChildRows['claims'][number]>(db, 'claim', ['claimant', 'says', 'url', 'grade', 'document', 'casualties']);
  const citations = childTable<ChildRows['citations'][number]>(db, 'citation', [
    'document', 'spans', 'url', 'publisher', 'title', 'published', 'lang', 'grade',
  ]);
  const links = childTable<ChildRows['links'][number]>(db, 'event_link', ['target', 'rel']);
  return {
    read: (ids) => {
      const all = { actors: actors.read(ids), claims: claims.read(ids), citations: citations.read(ids), links: links.read(ids) };
      return (id) => ({ actors: all.actors(id), claims: all.claims(id), citations: all.citations(id), links: all.links(id) });
    },
    write: (event) => {
      actors.write(event.id, event.actors.map(({ id, role }) => ({ actor: id, role })));
      claims.write(event.id, event.claims.map(({ by, casualties, ...claim }) => ({ ...claim, claimant: by, casualties: JSON.stringify(casualties) })));
      citations.write(event.id, event.citations.map((citation) => ({ ...citation, spans: JSON.stringify(citation.spans) })));
      links.write(event.id, event.links.map(({ to, rel }) => ({ target: to, rel })));
    },
  };
}

/** A table of ordered rows that belong to an event. `read` asks for many events at once and answers by event. */
function childTable<Row extends object>(db: Database, table: string, names: readonly (keyof Row & string)[]): {
  read: (ids: readonly string[]) => (id: string) => readonly Row[];
  write: (event: string, rows: readonly Row[]) => void;
} {
  const remove = db.prepare(`DELETE FROM ${table} WHERE event = ?`);
  const insert: Statement = db.prepare(
    `INSERT INTO ${table} (event, position, ${names.join(', ')}) VALUES (@event, @position, ${names.map((name) => `@${name}`).join(', ')})`,
  );
  const select = db.prepare<[string], Row & { event: string }>(
    `SELECT event, ${names.join(', ')} FROM ${table} WHERE event IN (SELECT value FROM json_each(?)) ORDER BY event, position`,
  );
  return {
    read: (ids) => {
      const byEvent = Map.groupBy(select.all(JSON.stringify(ids)), ({ event }) => event);
      return (id) => (byEvent.get(id) ?? []).map(({ event: _event, ...row }) => row as unknown as Row);
    },
    write: (event, rows) => {
      remove.run(event);
      rows.forEach((row, position) => insert.run({ ...row, event, position }));
    },
  };
}
