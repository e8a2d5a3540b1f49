/** Composition root: opens a workspace, answers `dispatch`, changes to another workspace. Everything from outside comes in here. */
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Methods } from '#shared/contract/methods';
import type { Notice } from '#shared/contract/notices';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { type Desk, openDesk, type World } from './desk.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { readLocator } from './exchange/frontier-data.ts';
import { loadLexicon, shippedActors } from './extraction/lexicon.ts';
import { createReadingPool } from './jobs/reading-pool.ts';
import { openPreferences } from './preferences.ts';
import { SYSTEM_TIMERS } from './services/feed-schedule.ts';
import { gradually } from './services/gradually.ts';
import { shippedPlaces } from './services/places.ts';
import { remembered } from './services/remembered.ts';

export const VERSION = '0.1.0';

export interface AppOptions {
  /** Path of the workspace file, or `:memory:`. */
  readonly workspace: string;
  readonly resourcesDir: string;
  /** A new workspace starts with the six events of the founding article unless this is set. */
  readonly empty?: boolean | undefined;
  /** The name that revisions carry; the person's preference, else the user of the operating system, for want of it. */
  readonly as?: string | undefined;
  /** The file of a person's choices; in memory for want of it. */
  readonly preferences?: string | undefined;
  /** ISO 8601 instant, UTC. */
  readonly clock?: (() => string) | undefined;
  /** Hosts (with or without a port) that may be fetched from although they lie in a private network. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Feeds are polled as they fall due; for want of it only when asked. */
  readonly polling?: boolean | undefined;
}

export interface App {
  readonly dispatch: Dispatch;
  subscribe(listener: (notice: Notice) => void): () => void;
  close(): Promise<void>;
}

/** Throws ConfinsError where the workspace cannot be opened (see `openWorkspace`). */
export async function openApp(options: AppOptions): Promise<App> {
  const listeners = new Set<(notice: Notice) => void>();
  const world = worldOf(options, (notice) => listeners.forEach((listener) => listener(notice)));
  const desk = deskHolder(options, world);
  return {
    dispatch: createDispatch(desk.handlers, (error) => void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      desk.close();
      await world.pool.close();
    },
  };
}

/** In milliseconds after the start: the first screen has its answers by then. */
const BEFORE_PLACES = 2000;

function worldOf({ resourcesDir, clock, as, preferences: file, allowedHosts = [], polling = false }: AppOptions, notify: World['notify']): World {
  const preferences = openPreferences(file ?? null);
  const places = gradually(() => shippedPlaces(resourcesDir));
  places.begin(BEFORE_PLACES);
  return {
    resourcesDir, version: VERSION, locate: remembered(readLocator(resourcesDir)), lexicon: once(() => loadLexicon(resourcesDir)), actors: once(() => shippedActors(resourcesDir)), places, preferences, notify,
    pool: createReadingPool(), allowedHosts, timers: polling ? SYSTEM_TIMERS : null,
    clock: clock ?? (() => new Date().toISOString()), who: () => as ?? (preferences.read().name || userInfo().username),
  };
}

/** Holds the open desk; another one takes its place only once it is open itself. */
function deskHolder(options: AppOptions, world: World): { handlers: () => Handlers<Methods>; close: () => void } {
  const { preferences, clock, notify } = world;
  let desk: Desk = openDesk(options.workspace, options.empty === true, world);
  const remember = (): void => {
    if (desk.file !== ':memory:') preferences.opened(resolve(desk.file), clock());
  };
  remember();
  const own: Handlers<Pick<Methods, 'workspace.open' | 'workspace.recent'>> = {
    'workspace.recent': () => ({
      recent: preferences.read().recent.map((one) => ({ ...one, exists: existsSync(one.file) })),
      folder: desk.file === ':memory:' ? '' : dirname(resolve(desk.file)),
    }),
    'workspace.open': ({ file, create }) => {
      if (create === 'no' && !existsSync(file)) throw new ConfinsError('not_found', 'workspace.absent', { file });
      if (create !== 'no' && existsSync(file)) throw new ConfinsError('conflict', 'workspace.exists', { file });
      if (resolve(file) !== resolve(desk.file)) {
        const next = openDesk(file, create !== 'seeded', world);
        desk.close();
        desk = next;
        remember();
        notify({ kind: 'workspace_changed' });
      }
      return desk.handlers['workspace.status']({});
    },
  };
  return { handlers: () => ({ ...desk.handlers, ...own }), close: () => desk.close() };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
