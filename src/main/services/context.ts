/** What every service is given: the stores of one open workspace and the world around it, passed in so that tests can replace it. */
import type { Notice } from '#shared/contract/notices';
import { ConfinsError } from '#shared/contract/rpc';
import type { Action, Subject } from '#shared/domain/revision';
import type { ReportTemplate } from '#shared/domain/report-template';
import type { SavedView } from '#shared/domain/saved-view';
import type { BriefingNote } from '#shared/domain/briefing-note';
import type { Placement, Where } from '#shared/domain/where';
import type { ColumnStore } from '../store/columns.ts';
import type { createDraftStore, createLexiconStore, createPublisherStore, KeyedStore, Setting } from '../store/desk.ts';
import type { DocumentStore, ProposalStore } from '../store/documents.ts';
import type { EventStore } from '../store/events.ts';
import type { FeedStore } from '../store/feeds.ts';
import type { FailureStore, OriginalStore, SketchStore } from '../store/intake.ts';
import type { IssuedStore, ReportStore } from '../store/reports.ts';
import type { Ledger, Outcome, Writer } from '../store/ledger.ts';
import type { Workspace } from '../store/open.ts';
import type { RevisionStore } from '../store/revisions.ts';

export interface Context {
  readonly workspace: Workspace;
  /** The one way to change a record; the stores below are for reading. */
  readonly ledger: Ledger;
  readonly events: EventStore;
  readonly columns: ColumnStore;
  readonly documents: DocumentStore;
  readonly proposals: ProposalStore;
  readonly publishers: ReturnType<typeof createPublisherStore>;
  readonly lexiconEntries: ReturnType<typeof createLexiconStore>;
  readonly settings: KeyedStore<Setting>;
  /** What the analyst says of feeds goes through the ledger; how polling went is written directly. */
  readonly feeds: FeedStore;
  readonly templates: KeyedStore<ReportTemplate>;
  readonly reports: ReportStore;
  readonly views: KeyedStore<SavedView>;
  /** What presenters note for the steps of their briefings. */
  readonly briefingNotes: KeyedStore<BriefingNote>;
  /** What issued reports froze: written once, as they are issued. */
  readonly issued: IssuedStore;
  /** Files, texts in brief and failures: written directly, they are no part of the history. */
  readonly originals: OriginalStore;
  readonly sketches: SketchStore;
  readonly failures: FailureStore;
  /** Unfinished drafts: written directly, they are no part of the history. */
  readonly drafts: ReturnType<typeof createDraftStore>;
  readonly revisions: RevisionStore;
  /** What geometry says of a place. */
  readonly locate: (where: Where) => Placement;
  /** ISO 8601 instant, UTC. */
  readonly clock: () => string;
  readonly newId: (prefix: string) => string;
  /** The name that revisions carry now. */
  readonly who: () => string;
  readonly notify: (notice: Notice) => void;
}

export interface Deed {
  readonly action: Action;
  readonly why?: string;
  /** `base`: part of what the workspace starts from, or brought by a feed: not to be undone. */
  readonly kind?: 'base' | 'do';
}

/** Changes records as one act of the present user, and tells every view; or answers `busy` where the workspace is open for reading only. */
export function commit<T>(context: Context, { action, why = '', kind = 'do' }: Deed, work: (writer: Writer) => T): T {
  assertWritable(context);
  const outcome = context.ledger.commit({ action, why, kind, who: context.who(), at: context.clock() }, work);
  announce(context, outcome);
  return outcome.value;
}

export function assertWritable({ workspace }: Pick<Context, 'workspace'>): void {
  if (!workspace.readOnly) return;
  const { reason, holder } = workspace.readOnly;
  throw reason === 'held'
    ? new ConfinsError('busy', 'workspace.held', { file: workspace.file, holder: holder ?? '?' })
    : new ConfinsError('unsupported', 'workspace.read_only', { file: workspace.file });
}

/** Tells the views what an act has touched. */
export function announce({ notify, proposals }: Pick<Context, 'notify' | 'proposals'>, { touched, change }: Outcome<unknown>): void {
  if (change === null) return;
  const idsOf = (subject: Subject): string[] => [...new Set(touched.filter((one) => one.subject === subject).map(({ id }) => id))];
  const documents = new Set([...idsOf('document'), ...idsOf('proposal').flatMap((id) => proposals.get(id)?.document ?? [])]);
  const events = idsOf('event');
  if (events.length > 0) notify({ kind: 'events_changed', ids: events });
  if (documents.size > 0 || idsOf('proposal').length > 0) notify({ kind: 'documents_changed', ids: [...documents] });
  if (idsOf('publisher').length > 0) notify({ kind: 'publishers_changed' });
  if (idsOf('lexicon').length > 0) notify({ kind: 'lexicon_changed' });
  if (idsOf('feed').length > 0) notify({ kind: 'feeds_changed' });
  if (idsOf('report').length > 0 || idsOf('template').length > 0) notify({ kind: 'reports_changed' });
  if (idsOf('view').length > 0) notify({ kind: 'views_changed' });
  if (idsOf('note').length > 0) notify({ kind: 'notes_changed' });
  if (idsOf('setting').length > 0) notify({ kind: 'settings_changed' });
  notify({ kind: 'history_changed' });
}
