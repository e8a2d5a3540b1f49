/** Reports and templates (changed through the ledger), and what stands for good once a report is issued (written once). */
import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { ConfinsError } from '#shared/contract/rpc';
import { type ReportFormat, ReportRecord } from '#shared/domain/report';
import { ReportTemplate } from '#shared/domain/report-template';
import type { KeyedStore } from './desk.ts';

export interface ReportStore extends KeyedStore<ReportRecord> {
  /** Serials that begin so, whatever their version. */
  serials(prefix: string): string[];
  bySerial(serial: string): ReportRecord[];
}

/** Throws `report.issued` where an issued report would change. */
export function createReportStore(db: Database): ReportStore {
  const read = ({ content }: { content: string }): ReportRecord => ReportRecord.parse(JSON.parse(content));
  const one = db.prepare<[string], { content: string }>('SELECT content FROM report WHERE id = ?');
  const all = db.prepare<[], { content: string }>('SELECT content FROM report ORDER BY id');
  const ofSerial = db.prepare<[string], { content: string }>('SELECT content FROM report WHERE serial = ? ORDER BY version');
  const write = db.prepare(`
    INSERT INTO report (id, serial, version, state, content) VALUES (@id, @serial, @version, @state, @content)
    ON CONFLICT (id) DO UPDATE SET serial = @serial, version = @version, state = @state, content = @content`);
  const remove = db.prepare('DELETE FROM report WHERE id = ?');
  const get = (id: string): ReportRecord | null => {
    const row = one.get(id);
    return row ? read(row) : null;
  };
  const assertOpen = (id: string): void => {
    const held = get(id);
    if (held?.state === 'issued') throw new ConfinsError('conflict', 'report.issued', { serial: held.serial });
  };
  return {
    get,
    write: (id, report) => {
      assertOpen(id);
      const { serial, version, state } = report;
      write.run({ id, serial, version, state, content: JSON.stringify(report) });
    },
    remove: (id) => {
      assertOpen(id);
      remove.run(id);
    },
    list: () => all.all().map(read),
    ids: () => db.prepare<[], { id: string }>('SELECT id FROM report ORDER BY id').all().map(({ id }) => id),
    serials: (prefix) => db.prepare<[string], { serial: string }>("SELECT DISTINCT serial FROM report WHERE serial LIKE ? || '%' ORDER BY serial").all(prefix).map(({ serial }) => serial),
    bySerial: (serial) => ofSerial.all(serial).map(read),
  };
}

export function createTemplateStore(db: Database): KeyedStore<ReportTemplate> {
  const read = ({ content }: { content: string }): ReportTemplate => ReportTemplate.parse(JSON.parse(content));
  const one = db.prepare<[string], { content: string }>('SELECT content FROM report_template WHERE id = ?');
  const all = db.prepare<[], { id: string; content: string }>('SELECT * FROM report_template ORDER BY id');
  const write = db.prepare('INSERT INTO report_template (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content');
  const remove = db.prepare('DELETE FROM report_template WHERE id = ?');
  return {
    get: (id) => {
      const row = one.get(id);
      return row ? read(row) : null;
    },
    write: (id, template) => void write.run(id, JSON.stringify(template)),
    remove: (id) => void remove.run(id),
    list: () => all.all().map(read),
    ids: () => all.all().map(({ id }) => id),
  };
}

export type IssuedFormat = ReportFormat | 'csv';

/** What an issued report froze. Kept once under its hash, and never changed. */
export interface IssuedStore {
  keepSnapshot(sha256: string, json: string): void;
  snapshot(sha256: string): string | null;
  keepFile(report: string, format: IssuedFormat, bytes: Uint8Array): void;
  file(report: string, format: IssuedFormat): Uint8Array | null;
  /** Snapshots and files whose bytes are not what their hash says. */
  damaged(): string[];
}

export function createIssuedStore(db: Database): IssuedStore {
  const keep = db.prepare('INSERT INTO report_snapshot (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const one = db.prepare<[string], { content: Buffer }>('SELECT content FROM report_snapshot WHERE sha256 = ?');
  const snapshots = db.prepare<[], { sha256: string; content: Buffer }>('SELECT * FROM report_snapshot');
  const keepFile = db.prepare('INSERT INTO report_file (report, format, sha256, bytes) VALUES (?, ?, ?, ?)');
  const file = db.prepare<[string, string], { bytes: Buffer }>('SELECT bytes FROM report_file WHERE report = ? AND format = ?');
  const files = db.prepare<[], { report: string; format: string; sha256: string; bytes: Buffer }>('SELECT * FROM report_file');
  return {
    keepSnapshot: (sha256, json) => void keep.run(sha256, deflateSync(Buffer.from(json, 'utf8'))),
    snapshot: (sha256) => {
      const row = one.get(sha256);
      return row ? inflateSync(row.content).toString('utf8') : null;
    },
    keepFile: (report, format, bytes) => void keepFile.run(report, format, sha256Of(bytes), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    file: (report, format) => file.get(report, format)?.bytes ?? null,
    damaged: () => [
      ...snapshots.all().filter(({ sha256, content }) => sha256Of(inflateSync(content)) !== sha256).map(({ sha256 }) => `snapshot ${sha256.slice(0, 16)}`),
      ...files.all().filter(({ sha256, bytes }) => sha256Of(bytes) !== sha256).map(({ report, format }) => `report ${report}: ${format}`),
    ],
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
