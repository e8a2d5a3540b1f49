/** Documents and their texts, and the proposals found in them. */
import type { Database } from 'better-sqlite3';
import { DocumentRecord, DocumentState, DocumentSummary } from '#shared/domain/document';
import { Extracted, ProposalRecord } from '#shared/domain/proposal';

/** A proposal as stored: which event it looks like is computed on reading. */
export type StoredProposal = Omit<ProposalRecord, 'looksLike'>;
export const StoredProposal = ProposalRecord.omit({ looksLike: true });

export interface DocumentStore {
  /** Keeps a text under its hash, for good; the same text again changes nothing. */
  keepText(sha256: string, text: string): void;
  /** Makes or replaces what is said of a document; its text must be kept already. */
  write(document: DocumentState): void;
  remove(id: string): void;
  get(id: string): DocumentRecord | null;
  state(id: string): DocumentState | null;
  findBySha256(sha256: string): DocumentRecord | null;
  findByUrl(url: string): DocumentState | null;
  /** Documents of a publisher that follow its letter or not. */
  ofPublisher(publisher: string): DocumentState[];
  /** Latest first. */
  list(): DocumentSummary[];
  ids(): string[];
  count(): number;
}

export interface ProposalStore {
  write(proposal: StoredProposal): void;
  remove(id: string): void;
  get(id: string): StoredProposal | null;
  /** In the order of the list. */
  ofDocument(document: string): StoredProposal[];
  ofEvent(event: string): StoredProposal[];
  ids(): string[];
  pendingCount(): number;
}

interface DocumentRow {
  id: string; sha256: string; title: string; lang: string; published: string; published_from: string;
  publisher: string | null; letter: string; letter_from: string; marking: string; added_at: string;
  original: string | null; url: string | null; feed: string | null; same_as: string | null;
}
interface ProposalRow {
  id: string; document: string; position: number; state: string; event: string | null; extracted: string; verdicts: string; digit: string;
}

export function createDocumentStore(db: Database): DocumentStore {
  const keepText = db.prepare('INSERT INTO evidence (sha256, text) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const write = db.prepare(`
    INSERT INTO document (id, sha256, title, lang, published, published_from, publisher, letter, letter_from, marking, added_at, original, url, feed, same_as)
    VALUES (@id, @sha256, @title, @lang, @published, @publishedFrom, @publisher, @letter, @letterFrom, @marking, @addedAt, @original, @url, @feed, @sameAs)
    ON CONFLICT (id) DO UPDATE SET title = @title, lang = @lang, published = @published, published_from = @publishedFrom,
      publisher = @publisher, letter = @letter, letter_from = @letterFrom, marking = @marking, added_at = @addedAt,
      original = @original, url = @url, feed = @feed, same_as = @sameAs`);
  const remove = db.prepare('DELETE FROM document WHERE id = ?');
  const whole = 'SELECT document.*, text FROM document JOIN evidence USING (sha256)';
  const one = db.prepare<[string], DocumentRow & { text: string }>(`${whole} WHERE id = ?`);
  const bySha256 = db.prepare<[string], DocumentRow & { text: string }>(`${whole} WHERE sha256 = ?`);
  const state = db.prepare<[string], DocumentRow>('SELECT * FROM document WHERE id = ?');
  const byUrl = db.prepare<[string], DocumentRow>('SELECT * FROM document WHERE url = ? ORDER BY added_at, id LIMIT 1');
  const ofPublisher = db.prepare<[string], DocumentRow>('SELECT * FROM document WHERE publisher = ? ORDER BY id');
  const all = db.prepare<[], DocumentRow & { proposals: number; pending: number; events: number }>(`
    SELECT document.*,
      (SELECT count(*) FROM proposal WHERE document = document.id) AS proposals,
      (SELECT count(*) FROM proposal WHERE document = document.id AND state = 'pending') AS pending,
      (SELECT count(DISTINCT event) FROM citation WHERE document = document.id) AS events
    FROM document ORDER BY added_at DESC, id`);
  return {
    keepText: (sha256, text) => void keepText.run(sha256, text),
    write: (document) => void write.run(document),
    remove: (id) => void remove.run(id),
    get: (id) => mapped(one.get(id), (row) => DocumentRecord.parse(named(row))),
    state: (id) => mapped(state.get(id), stateOf),
    findBySha256: (sha256) => mapped(bySha256.get(sha256), (row) => DocumentRecord.parse(named(row))),
    findByUrl: (url) => mapped(byUrl.get(url), stateOf),
    ofPublisher: (publisher) => ofPublisher.all(publisher).map(stateOf),
    list: () => all.all().map((row) => DocumentSummary.parse(named(row))),
    ids: () => db.prepare<[], { id: string }>('SELECT id FROM document ORDER BY id').all().map(({ id }) => id),
    count: () => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM document').get()?.n ?? 0,
  };
}

export function createProposalStore(db: Database): ProposalStore {
  const write = db.prepare(`
    INSERT INTO proposal (id, document, position, state, event, extracted, verdicts, digit)
    VALUES (@id, @document, @position, @state, @event, @extracted, @verdicts, @digit)
    ON CONFLICT (id) DO UPDATE SET position = @position, state = @state, event = @event, extracted = @extracted,
      verdicts = @verdicts, digit = @digit`);
  const remove = db.prepare('DELETE FROM proposal WHERE id = ?');
  const one = db.prepare<[string], ProposalRow>('SELECT * FROM proposal WHERE id = ?');
  const ofDocument = db.prepare<[string], ProposalRow>('SELECT * FROM proposal WHERE document = ? ORDER BY position');
  const ofEvent = db.prepare<[string], ProposalRow>('SELECT * FROM proposal WHERE event = ? ORDER BY id');
  return {
    write: ({ id, document, position, state, event, verdicts, digit, ...extracted }) => void write.run({
      id, document, position, state, event, digit, verdicts: JSON.stringify(verdicts), extracted: JSON.stringify(Extracted.parse(extracted)),
    }),
    remove: (id) => void remove.run(id),
    get: (id) => mapped(one.get(id), proposalOf),
    ofDocument: (document) => ofDocument.all(document).map(proposalOf),
    ofEvent: (event) => ofEvent.all(event).map(proposalOf),
    ids: () => db.prepare<[], { id: string }>('SELECT id FROM proposal ORDER BY id').all().map(({ id }) => id),
    pendingCount: () => db.prepare<[], { n: number }>("SELECT count(*) AS n FROM proposal WHERE state = 'pending'").get()?.n ?? 0,
  };
}

function mapped<Row, Value>(row: Row | undefined, map: (row: Row) => Value): Value | null {
  return row === undefined ? null : map(row);
}

function named<Row extends DocumentRow>({ published_from, letter_from, added_at, same_as, ...row }: Row): object {
  return { ...row, publishedFrom: published_from, letterFrom: letter_from, addedAt: added_at, sameAs: same_as };
}

function stateOf(row: DocumentRow): DocumentState {
  return DocumentState.parse(named(row));
}

function proposalOf({ extracted, verdicts, ...row }: ProposalRow): StoredProposal {
  return StoredProposal.parse({ ...JSON.parse(extracted), ...row, verdicts: JSON.parse(verdicts) });
}
