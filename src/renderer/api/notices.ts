/** Which answers a notice makes stale. */
import type { Notice } from '#shared/contract/notices';
import type { Query, QueryClient } from '@tanstack/react-query';

const STALE: Readonly<Record<Notice['kind'], readonly string[]>> = {
  events_changed: ['event.', 'report.compose', 'report.problems', 'report.preview', 'commitment.', 'document.events', 'document.reread', 'publisher.', 'workspace.'],
  documents_changed: ['document.', 'proposal.', 'publisher.', 'feed.', 'workspace.'],
  publishers_changed: ['publisher.'],
  lexicon_changed: ['lexicon.', 'actor.', 'place.', 'document.reread'],
  settings_changed: ['settings.'],
  feeds_changed: ['feed.'],
  reports_changed: ['report.', 'template.'],
  views_changed: ['view.'],
  notes_changed: ['briefing.notes'],
  intake_changed: ['intake.'],
  job_progress: [],
  history_changed: ['history.', 'workspace.'],
  workspace_changed: [''],
};

/** Notice kinds whose queries are being asked again, and whether another notice of the kind has come since. */
const UNDER_WAY = new WeakMap<QueryClient, Map<Notice['kind'], { isStale: boolean }>>();

/**
 * Queries are keyed by method name first; every query of a touched feature is asked again. One round a kind at a time:
 * notices that come during a round are answered by one more, so that a burst of changes is no burst of questions.
 */
export function invalidateFor(notice: Notice, queries: QueryClient): void {
  const rounds = UNDER_WAY.get(queries) ?? new Map<Notice['kind'], { isStale: boolean }>();
  UNDER_WAY.set(queries, rounds);
  const round = rounds.get(notice.kind);
  if (round) round.isStale = true;
  else void askAgain(notice, queries, rounds);
}

async function askAgain(notice: Notice, queries: QueryClient, rounds: Map<Notice['kind'], { isStale: boolean }>): Promise<void> {
  const round = { isStale: false };
  rounds.set(notice.kind, round);
  const predicate = ({ queryKey }: Query): boolean => isStaleAfter(notice, queryKey[0]);
  // A first answer under way may be older than the notice, and is not given up for another: it is asked again once it is here.
  const first = new Set(queries.getQueryCache().findAll({ predicate, fetchStatus: 'fetching' }).filter(({ state }) => state.data === undefined));
  await queries.invalidateQueries({ predicate });
  if (first.size > 0) await queries.invalidateQueries({ predicate: (query) => first.has(query) });
  rounds.delete(notice.kind);
  if (round.isStale) invalidateFor(notice, queries);
}

export function isStaleAfter(notice: Notice, method: unknown): boolean {
  return typeof method === 'string' && STALE[notice.kind].some((prefix) => method.startsWith(prefix));
}
