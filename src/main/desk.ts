/** One open workspace with its stores and services. */
import type { Actor } from '#shared/domain/actor';
import { randomUUID } from 'node:crypto';
import type { Methods } from '#shared/contract/methods';
import type { Notice } from '#shared/contract/notices';
import type { Handlers } from '#shared/contract/rpc';
import type { Lexicon } from './extraction/lexicon.ts';
import { withOwnActors } from './extraction/own-entries.ts';
import type { ReadingPool } from './jobs/reading-pool.ts';
import { createFetch } from './network/fetch.ts';
import type { PreferenceFile } from './preferences.ts';
import { createChronology } from './services/chronology.ts';
import { columnHandlers } from './services/columns.ts';
import type { Context } from './services/context.ts';
import { documentHandlers } from './services/documents.ts';
import { eventHandlers } from './services/events.ts';
import { createFeedSchedule, type Timers } from './services/feed-schedule.ts';
import { feedHandlers } from './services/feeds.ts';
import type { Gradual } from './services/gradually.ts';
import { historyHandlers } from './services/history.ts';
import { intakeHandlers } from './services/intake-handlers.ts';
import { createJobs } from './services/jobs.ts';
import { createDeskLexicon } from './services/lexicon-entries.ts';
import { createPolling } from './services/polling.ts';
import type { PlaceIndex } from './services/place-search.ts';
import { manyEventHandlers } from './services/many-events.ts';
import { proposalHandlers } from './services/proposals.ts';
import { createReader } from './services/reader.ts';
import { recordTables } from './services/records.ts';
import { rereadHandlers } from './services/rereading.ts';
import { reportHandlers } from './services/reports.ts';
import { deskSettings, settingHandlers } from './services/settings.ts';
import { sourceHandlers } from './services/sources.ts';
import { viewHandlers } from './services/views.ts';
import { workspaceHandlers } from './services/workspace.ts';
import { createNoteStore } from './store/briefing-notes.ts';
import { createColumnStore } from './store/columns.ts';
import { createDraftStore, createLexiconStore, createPublisherStore, createSettingStore } from './store/desk.ts';
import { createDocumentStore, createProposalStore } from './store/documents.ts';
import { createEventStore } from './store/events.ts';
import { createFeedStore } from './store/feeds.ts';
import { createFailureStore, createOriginalStore, createSketchStore } from './store/intake.ts';
import { createLedger } from './store/ledger.ts';
import { createIssuedStore, createReportStore, createTemplateStore } from './store/reports.ts';
import { openWorkspace, type Workspace } from './store/open.ts';
import { createRevisionStore } from './store/revisions.ts';
import { createViewStore } from './store/views.ts';

/** What stays the same whichever workspace is open. */
export interface World {
  readonly resourcesDir: string;
  readonly version: string;
  readonly locate: Context['locate'];
  readonly lexicon: () => Lexicon;
  /** The shipped actors, without the rest of the lexicon. */
  readonly actors: () => readonly Actor[];
  readonly places: Gradual<PlaceIndex>;
  readonly preferences: PreferenceFile;
  readonly clock: () => string;
  readonly who: () => string;
  readonly notify: (notice: Notice) => void;
  readonly pool: ReadingPool;
  /** Hosts that may be fetched from although they lie in a private network, beside those that a desk names. */
  readonly allowedHosts: readonly string[];
  /** What times the polling of feeds; null where they are polled only when asked. */
  readonly timers: Timers | null;
}

/** Methods that a workspace answers; those about which workspace is open are the application's. */
export type DeskMethods = Omit<Methods, 'workspace.open' | 'workspace.recent'>;

export interface Desk {
  readonly handlers: Handlers<DeskMethods>;
  readonly file: string;
  close(): void;
}

/** Throws ConfinsError where the workspace cannot be opened (see `openWorkspace`). A new one starts with the founding article's events unless `empty`. */
export function openDesk(file: string, empty: boolean, world: World): Desk {
  const workspace = openWorkspace(file, world.clock());
  try {
    const { handlers, stop } = build(workspace, empty, world);
    const close = (): void => {
      stop();
      workspace.close();
    };
    return { handlers, file, close };
  } catch (error) {
    workspace.close();
    throw error;
  }
}

function build(workspace: Workspace, empty: boolean, world: World): { handlers: Handlers<DeskMethods>; stop: () => void } {
  const { resourcesDir, version, lexicon: shipped, places, preferences } = world;
  let isReady = false;
  const context = createContext(workspace, {
    ...world,
    // What happens while a workspace is made ready concerns no view: another one is still shown.
    notify: (notice) => {
      if (notice.kind === 'lexicon_changed') words.forget();
      if (notice.kind === 'feeds_changed') intake.wake();
      if (isReady) world.notify(notice);
    },
  });
  const words = createDeskLexicon(shipped, () => context.lexiconEntries.list());
  const lexicon = words.current;
  const actors = (): readonly Actor[] => withOwnActors(world.actors(), context.lexiconEntries.list().map(({ entry }) => entry));
  const intake = createIntake(context, lexicon, world);
  const chronology = createChronology(context, resourcesDir);
  if (workspace.isNew && !empty) chronology.seed();
  if (!workspace.isNew && workspace.readOnly === null && context.revisions.nextChange() === 1) context.ledger.baseline(world.who(), world.clock());
  isReady = true;
  intake.wake();
  const handlers = {
    ...workspaceHandlers(context, chronology.missing, version),
    ...chronology.handlers,
    ...eventHandlers(context),
    ...manyEventHandlers(context),
    ...viewHandlers(context),
    ...intake.handlers,
    ...columnHandlers(context),
    ...proposalHandlers(context),
    ...historyHandlers(context),
    ...settingHandlers(context, preferences),
    ...sourceHandlers(context, { resourcesDir, places, shipped }),
    ...reportHandlers(context, { resourcesDir, actors }),
    'actor.list': () => ({ actors: [...actors()] }),
  };
  return { handlers, stop: intake.stop };
}

/** What brings documents in: files, addresses, feeds. */
function createIntake(context: Context, lexicon: () => Lexicon, { resourcesDir, pool, allowedHosts, timers }: World) {
  const closing = new AbortController();
  const words = () => ({ resourcesDir, own: context.lexiconEntries.list().map(({ entry }) => entry) });
  const reader = createReader(lexicon, words, pool);
  const fetch = createFetch(() => [...allowedHosts, ...deskSettings(context).allowedHosts]);
  const jobs = createJobs(context, closing.signal);
  const polling = createPolling(context, { reader, pool, fetch, jobs, closing: closing.signal });
  const schedule = timers === null || context.workspace.readOnly ? null : createFeedSchedule(context, polling, timers);
  return {
    handlers: {
      ...documentHandlers(context, reader, closing.signal), ...rereadHandlers(context, reader, closing.signal),
      ...intakeHandlers(context, { reader, fetch, jobs }), ...feedHandlers(context, polling),
    },
    wake: () => schedule?.wake(),
    stop: () => {
      schedule?.stop();
      closing.abort();
    },
  };
}

function createContext(workspace: Workspace, { locate, clock, who, notify }: World): Context {
  const { db } = workspace;
  const stores = {
    events: createEventStore(db), columns: createColumnStore(db), documents: createDocumentStore(db), proposals: createProposalStore(db), publishers: createPublisherStore(db),
    lexiconEntries: createLexiconStore(db), settings: createSettingStore(db), drafts: createDraftStore(db), revisions: createRevisionStore(db),
    feeds: createFeedStore(db), originals: createOriginalStore(db), sketches: createSketchStore(db), failures: createFailureStore(db),
    templates: createTemplateStore(db), reports: createReportStore(db), issued: createIssuedStore(db), views: createViewStore(db),
    briefingNotes: createNoteStore(db),
  };
  return {
    ...stores, workspace, ledger: createLedger(db, recordTables({ ...stores, locate }), stores.revisions),
    locate, clock, newId: (prefix) => `${prefix}-${randomUUID()}`, who, notify,
  };
}
