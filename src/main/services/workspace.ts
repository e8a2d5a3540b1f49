/** The workspace as a whole: what it holds, and whether it is sound. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Methods } from '#shared/contract/methods';
import type { WorkspaceStatus } from '#shared/contract/methods/workspace';
import type { Handlers } from '#shared/contract/rpc';
import type { EventRecord } from '#shared/domain/event';
import type { Context } from './context.ts';

export function workspaceHandlers(
  context: Context, chronologyOffer: () => number, version: string,
): Handlers<Pick<Methods, 'workspace.status' | 'workspace.check'>> {
  const { workspace, events, documents, proposals, revisions } = context;
  return {
    'workspace.status': (): WorkspaceStatus => ({
      file: workspace.file, size: bytesOf(workspace.file), events: events.count(),
      documents: documents.count(), pendingProposals: proposals.pendingCount(), revisions: revisions.count(), readOnly: workspace.readOnly, chronologyOffer: chronologyOffer(), version,
    }),
    'workspace.check': () => {
      const problems = [...databaseProblems(context), ...documentProblems(context), ...originalProblems(context), ...context.issued.damaged().map((what) => `${what}: bytes do not match their hash`), ...eventProblems(context),
        ...context.ledger.differences().map(({ subject, id }) => `${subject} ${id}: is not what its history says`),
        ...context.revisions.brokenLinks().map((seq) => `revision ${seq}: hash does not follow from the one before`)];
      return { ok: problems.length === 0, problems };
    },
  };
}

/** With what SQLite has written beside the file and not yet moved into it. */
function bytesOf(file: string): number {
  if (file === ':memory:') return 0;
  return [file, `${file}-wal`].reduce((sum, part) => sum + (statSync(part, { throwIfNoEntry: false })?.size ?? 0), 0);
}

function databaseProblems({ workspace: { db } }: Context): string[] {
  const integrity = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').all()
    .map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok');
  const dangling = db.prepare<[], { table: string; parent: string }>('PRAGMA foreign_key_check').all()
    .map(({ table, parent }) => `${table}: a row points to a missing ${parent}`);
  return [...integrity, ...dangling];
}

function documentProblems({ documents }: Context): string[] {
  return documents.list().flatMap(({ id, sha256 }) => {
    const text = documents.get(id)?.text ?? '';
    return createHash('sha256').update(text, 'utf8').digest('hex') === sha256 ? [] : [`document ${id}: text does not match its hash`];
  });
}

function originalProblems({ originals }: Context): string[] {
  return originals.hashes().filter((sha256) => createHash('sha256').update(originals.bytes(sha256) ?? '').digest('hex') !== sha256)
    .map((sha256) => `original ${sha256.slice(0, 16)}: bytes do not match their hash`);
}

function eventProblems(context: Context): string[] {
  return context.events.list({}).events.flatMap((event) => [...spanProblems(context, event), ...frontierProblems(context, event)]);
}

function spanProblems({ documents }: Context, event: EventRecord): string[] {
  return event.citations.flatMap(({ document, spans }) => {
    if (document === null) return [];
    const length = documents.get(document)?.text.length ?? 0;
    return spans.filter(({ start, end }) => start >= end || end > length)
      .map(({ field, start, end }) => `event ${event.id}: span ${field} ${start}–${end} lies outside document ${document}`);
  });
}

function frontierProblems({ locate }: Context, { id, where, frontier, extent }: EventRecord): string[] {
  return JSON.stringify(locate(where)) === JSON.stringify({ frontier, extent })
    ? [] : [`event ${id}: stored distance, side or kilometre differs from the border's geometry`];
}
