/** Documents as they came in, and the proposals found in them. */
import type { Database } from 'better-sqlite3';
import { DocumentRecord, DocumentSummary } from '#shared/domain/document';
import { Extracted, ProposalRecord } from '#shared/domain/proposal';

/** A proposal as stored: which event it looks like is computed on reading. */
export type StoredProposal = Omit<ProposalRecord, 'looksLike'>;

export interface DocumentStore {
  insert(document: DocumentRecord): void;
  get(id: string): DocumentRecord | null;
  findBySha256(sha256: string): DocumentRecord | null;
  /** Latest first. */
  list(): DocumentSummary[];
  count(): number;
  insertProposals(proposals: readonly StoredProposal[]): void;
  /** In the order of the text. */
  proposals(document: string): StoredProposal[];
  proposal(id: string): StoredProposal | null;
  setState(id: string, state: ProposalRecord['state'], event: string | null): void;
  pendingCount(): number;
}

interface DocumentRow {
  id: string; sha256: string; text: string; title: string; lang: string; published: string; published_from: string;
  publisher: string | null; letter: string; marking: string; added_at: string;
}
interface ProposalRow { id: string; document: string; state: string; event: string | null; extracted: string }

export function createDocumentStore(db: Database): DocumentStore {
  const insert = db.prepare(`
    INSERT INTO document (id, sha256, text, title, lang, published, published_from, publisher, letter, marking, added_at)
    VALUES (@id, @sha256, @text, @title, @lang, @published, @publishedFrom, @publisher, @letter, @marking, @addedAt)`);
  const one = db.prepare<[string], DocumentRow>('SELECT * FROM document WHERE id = ?');
  const bySha256 = db.prepare<[string], DocumentRow>('SELECT * FROM document WHERE sha256 = ?');
  const all = db.prepare<[], Omit<DocumentRow, 'text'> & { proposals: number; pending: number }>(`
    SELECT id, sha256, title, lang, published, published_from, publisher, letter, marking, added_at,
      (SELECT count(*) FROM proposal WHERE document = document.id) AS proposals,
      (SELECT count(*) FROM proposal WHERE document = document.id AND state = 'pending') AS pending
    FROM document ORDER BY added_at DESC, id`);
  const insertProposal = db.prepare(`
    INSERT INTO proposal (id, document, position, state, event, extracted)
    VALUES (@id, @document, @position, @state, @event, @extracted)`);
  const proposalsOf = db.prepare<[string], ProposalRow>('SELECT * FROM proposal WHERE document = ? ORDER BY position');
  const oneProposal = db.prepare<[string], ProposalRow>('SELECT * FROM proposal WHERE id = ?');
  const setState = db.prepare('UPDATE proposal SET state = ?, event = ? WHERE id = ?');
  const counted = (sql: string) => () => db.prepare<[], { n: number }>(sql).get()?.n ?? 0;
  return {
    insert: (document) => void insert.run(document),
    get: (id) => mapped(one.get(id), documentOf),
    findBySha256: (sha256) => mapped(bySha256.get(sha256), documentOf),
    list: () => all.all().map(({ published_from, added_at, ...row }) =>
      DocumentSummary.parse({ ...row, publishedFrom: published_from, addedAt: added_at })),
    count: counted('SELECT count(*) AS n FROM document'),
    insertProposals: (proposals) =>
      proposals.forEach(({ id, document, state, event, ...extracted }, position) =>
        insertProposal.run({ id, document, state, event, position, extracted: JSON.stringify(Extracted.parse(extracted)) })),
    proposals: (document) => proposalsOf.all(document).map(proposalOf),
    proposal: (id) => mapped(oneProposal.get(id), proposalOf),
    setState: (id, state, event) => void setState.run(state, event, id),
    pendingCount: counted("SELECT count(*) AS n FROM proposal WHERE state = 'pending'"),
  };
}

function mapped<Row, Value>(row: Row | undefined, map: (row: Row) => Value): Value | null {
  return row === undefined ? null : map(row);
}

function documentOf({ published_from, added_at, ...row }: DocumentRow): DocumentRecord {
  return DocumentRecord.parse({ ...row, publishedFrom: published_from, addedAt: added_at });
}

function proposalOf({ id, document, state, event, extracted }: ProposalRow): StoredProposal {
  return ProposalRecord.omit({ looksLike: true }).parse({ ...JSON.parse(extracted), id, document, state, event });
}
