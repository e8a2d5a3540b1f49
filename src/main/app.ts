/** Composition root: opens the workspace, builds the services, answers `dispatch`. Everything from outside comes in here. */
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Methods } from '#shared/contract/methods';
import type { Notice } from '#shared/contract/notices';
import type { Handlers } from '#shared/contract/rpc';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { readLocator } from './exchange/frontier-data.ts';
import { listActors, loadLexicon } from './extraction/lexicon.ts';
import { createChronology } from './services/chronology.ts';
import type { Context } from './services/context.ts';
import { documentHandlers } from './services/documents.ts';
import { eventHandlers } from './services/events.ts';
import { proposalHandlers } from './services/proposals.ts';
import { reportHandlers } from './services/reports.ts';
import { workspaceHandlers } from './services/workspace.ts';
import { createDocumentStore } from './store/documents.ts';
import { createEventStore } from './store/events.ts';
import { openWorkspace, type Workspace } from './store/open.ts';
import { createRevisionStore } from './store/revisions.ts';

export const VERSION = '0.1.0';

export interface AppOptions {
  /** Path of the workspace file, or `:memory:`. */
  readonly workspace: string;
  readonly resourcesDir: string;
  /** A new workspace starts with the six events of the founding article unless this is set. */
  readonly empty?: boolean | undefined;
  /** The name that revisions carry; the user of the operating system for want of it. */
  readonly as?: string | undefined;
  /** ISO 8601 instant, UTC. */
  readonly clock?: (() => string) | undefined;
}

export interface App {
  readonly dispatch: Dispatch;
  subscribe(listener: (notice: Notice) => void): () => void;
  close(): Promise<void>;
}

/** Throws ConfinsError where the workspace cannot be opened (see `openWorkspace`). */
export async function openApp(options: AppOptions): Promise<App> {
  const clock = options.clock ?? (() => new Date().toISOString());
  const workspace = openWorkspace(options.workspace, clock());
  try {
    return build(workspace, clock, options);
  } catch (error) {
    workspace.close();
    throw error;
  }
}

function build(workspace: Workspace, clock: () => string, { resourcesDir, empty, as }: AppOptions): App {
  const listeners = new Set<(notice: Notice) => void>();
  const notify = (notice: Notice): void => listeners.forEach((listener) => listener(notice));
  const context = createContext(workspace, readLocator(resourcesDir), clock, as ?? userInfo().username, notify);
  const lexicon = once(() => loadLexicon(resourcesDir));
  const chronology = createChronology(context, resourcesDir);
  if (workspace.isNew && empty !== true) void chronology.handlers['chronology.load']({ set: 'seed-article' });
  const handlers: Handlers<Methods> = {
    ...workspaceHandlers(context, chronology.missing, VERSION),
    ...chronology.handlers,
    ...eventHandlers(context),
    ...documentHandlers(context, lexicon),
    ...proposalHandlers(context),
    ...reportHandlers(context, { resourcesDir, actors: () => listActors(lexicon()) }),
    'actor.list': () => ({ actors: listActors(lexicon()) }),
  };
  return {
    dispatch: createDispatch(handlers, (error) => void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => workspace.close(),
  };
}

function createContext(
  workspace: Workspace, locate: Context['locate'], clock: () => string, who: string, notify: (notice: Notice) => void,
): Context {
  const { db } = workspace;
  return {
    workspace, events: createEventStore(db), documents: createDocumentStore(db), revisions: createRevisionStore(db),
    locate, clock, newId: (prefix) => `${prefix}-${randomUUID()}`, who, notify,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
