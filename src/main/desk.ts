/** One open workspace with its stores and services. */
import { randomUUID } from 'node:crypto';
import type { Methods } from '#shared/contract/methods';
import type { Notice } from '#shared/contract/notices';
import type { Handlers } from '#shared/contract/rpc';
import type { Lexicon } from './extraction/lexicon.ts';
import { listActors } from './extraction/lexicon.ts';
import type { PreferenceFile } from './preferences.ts';
import { createChronology } from './services/chronology.ts';
import type { Context } from './services/context.ts';
import { documentHandlers } from './services/documents.ts';
import { eventHandlers } from './services/events.ts';
import type { Gradual } from './services/gradually.ts';
import { historyHandlers } from './services/history.ts';
import { createDeskLexicon } from './services/lexicon-entries.ts';
import type { PlaceIndex } from './services/place-search.ts';
import { proposalHandlers } from './services/proposals.ts';
import { recordTables } from './services/records.ts';
import { reportHandlers } from './services/reports.ts';
import { settingHandlers } from './services/settings.ts';
import { sourceHandlers } from './services/sources.ts';
import { workspaceHandlers } from './services/workspace.ts';
import { createDraftStore, createLexiconStore, createPublisherStore, createSettingStore } from './store/desk.ts';
import { createDocumentStore, createProposalStore } from './store/documents.ts';
import { createEventStore } from './store/events.ts';
import { createLedger } from './store/ledger.ts';
import { openWorkspace, type Workspace } from './store/open.ts';
import { createRevisionStore } from './store/revisions.ts';

/** What stays the same whichever workspace is open. */
export interface World {
  readonly resourcesDir: string;
  readonly version: string;
  readonly locate: Context['locate'];
  readonly lexicon: () => Lexicon;
  readonly places: Gradual<PlaceIndex>;
  readonly preferences: PreferenceFile;
  readonly clock: () => string;
  readonly who: () => string;
  readonly notify: (notice: Notice) => void;
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
    return { handlers: build(workspace, empty, world), file, close: () => workspace.close() };
  } catch (error) {
    workspace.close();
    throw error;
  }
}

function build(workspace: Workspace, empty: boolean, world: World): Handlers<DeskMethods> {
  const { resourcesDir, version, lexicon: shipped, places, preferences } = world;
  let isReady = false;
  const context = createContext(workspace, {
    ...world,
    // What happens while a workspace is made ready concerns no view: another one is still shown.
    notify: (notice) => {
      if (notice.kind === 'lexicon_changed') words.forget();
      if (isReady) world.notify(notice);
    },
  });
  const words = createDeskLexicon(shipped, () => context.lexiconEntries.list());
  const lexicon = words.current;
  const chronology = createChronology(context, resourcesDir);
  if (workspace.isNew && !empty) chronology.seed();
  if (!workspace.isNew && workspace.readOnly === null && context.revisions.nextChange() === 1) context.ledger.baseline(world.who(), world.clock());
  isReady = true;
  return {
    ...workspaceHandlers(context, chronology.missing, version),
    ...chronology.handlers,
    ...eventHandlers(context),
    ...documentHandlers(context, lexicon),
    ...proposalHandlers(context),
    ...historyHandlers(context),
    ...settingHandlers(context, preferences),
    ...sourceHandlers(context, { places, shipped, lexicon }),
    ...reportHandlers(context, { resourcesDir, actors: () => listActors(lexicon()) }),
    'actor.list': () => ({ actors: listActors(lexicon()) }),
  };
}

function createContext(workspace: Workspace, { locate, clock, who, notify }: World): Context {
  const { db } = workspace;
  const stores = {
    events: createEventStore(db), documents: createDocumentStore(db), proposals: createProposalStore(db), publishers: createPublisherStore(db),
    lexiconEntries: createLexiconStore(db), settings: createSettingStore(db), drafts: createDraftStore(db), revisions: createRevisionStore(db),
  };
  return {
    ...stores, workspace, ledger: createLedger(db, recordTables({ ...stores, locate }), stores.revisions),
    locate, clock, newId: (prefix) => `${prefix}-${randomUUID()}`, who, notify,
  };
}
