/** Which answers a notice makes stale. */
import type { Notice } from '#shared/contract/notices';
import type { QueryClient } from '@tanstack/react-query';

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

type Queries = Pick<QueryClient, 'invalidateQueries'>;

/** Notice kinds whose queries are being asked again, and whether another notice of the kind has come since. */
const UNDER_WAY = new WeakMap<Queries, Map<Notice['kind'], { isStale: boolean }>>();

/**
 * Queries are keyed by method name first; every query of a touched feature is asked again. One round a kind at a time:
 * notices that come during a round are answered by one more, so that a burst of changes is no burst of questions.
 */
export function invalidateFor(notice: Notice, queries: Queries): void {
  const rounds = UNDER_WAY.get(queries) ?? new Map<Notice['kind'], { isStale: boolean }>();
  UNDER_WAY.set(queries, rounds);
  const round = rounds.get(notice.kind);
  if (round) round.isStale = true;
  else void askAgain(notice, queries, rounds);
}

async function askAgain(notice: Notice, queries: Queries, rounds: Map<Notice['kind'], { isStale: boolean }>): Promise<void> {
  const round = { isStale: false };
  rounds.set(notice.kind, round);
  await queries.invalidateQueries({ predicate: ({ queryKey }) => isStaleAfter(notice, queryKey[0]) });
  rounds.delete(notice.kind);
  if (round.isStale) invalidateFor(notice, queries);
}

export function isStaleAfter(notice: Notice, method: unknown): boolean {
  return typeof method === 'string' && STALE[notice.kind].some((prefix) => method.startsWith(prefix));
}
