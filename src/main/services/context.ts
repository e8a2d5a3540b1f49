/** What every service is given: the stores of one open workspace and the world around it, passed in so that tests can replace it. */
import type { Notice } from '#shared/contract/notices';
import { ConfinsError } from '#shared/contract/rpc';
import type { Placement, Where } from '#shared/domain/where';
import type { DocumentStore } from '../store/documents.ts';
import type { EventStore } from '../store/events.ts';
import type { Workspace } from '../store/open.ts';
import type { RevisionEntry, RevisionStore } from '../store/revisions.ts';

export interface Context {
  readonly workspace: Workspace;
  readonly events: EventStore;
  readonly documents: DocumentStore;
  readonly revisions: RevisionStore;
  /** What geometry says of a place. */
  readonly locate: (where: Where) => Placement;
  /** ISO 8601 instant, UTC. */
  readonly clock: () => string;
  readonly newId: (prefix: string) => string;
  /** The name that revisions carry. */
  readonly who: string;
  readonly notify: (notice: Notice) => void;
}

/** Runs a change in one transaction, or answers `busy` where the workspace is open for reading only. */
export function change<T>(context: Context, work: () => T): T {
  const { workspace } = context;
  if (workspace.readOnly) {
    const { reason, holder } = workspace.readOnly;
    throw reason === 'held'
      ? new ConfinsError('busy', 'workspace.held', { file: workspace.file, holder: holder ?? '?' })
      : new ConfinsError('unsupported', 'workspace.read_only', { file: workspace.file });
  }
  return workspace.db.transaction(work).immediate();
}

/** Appends a revision by the present user, now. */
export function record(context: Context, entry: Omit<RevisionEntry, 'at' | 'who'>): void {
  context.revisions.append({ ...entry, at: context.clock(), who: context.who });
}
