/** Which answers a notice makes stale. */
import type { Notice } from '#shared/contract/notices';
import type { QueryClient } from '@tanstack/react-query';

const STALE: Readonly<Record<Notice['kind'], readonly string[]>> = {
  events_changed: ['event.', 'commitment.', 'document.events', 'document.reread', 'publisher.', 'workspace.'],
  documents_changed: ['document.', 'proposal.', 'publisher.', 'feed.', 'workspace.'],
  publishers_changed: ['publisher.'],
  lexicon_changed: ['lexicon.', 'actor.', 'place.', 'document.reread'],
  settings_changed: ['settings.'],
  feeds_changed: ['feed.'],
  intake_changed: ['intake.'],
  job_progress: [],
  history_changed: ['history.', 'workspace.'],
  workspace_changed: [''],
};

/** Queries are keyed by method name first; every query of a touched feature is asked again. */
export function invalidateFor(notice: Notice, queries: Pick<QueryClient, 'invalidateQueries'>): void {
  void queries.invalidateQueries({ predicate: ({ queryKey }) => isStaleAfter(notice, queryKey[0]) });
}

export function isStaleAfter(notice: Notice, method: unknown): boolean {
  return typeof method === 'string' && STALE[notice.kind].some((prefix) => method.startsWith(prefix));
}
