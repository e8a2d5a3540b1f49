/** The life of the engine in a page: columns loaded, kept up to date by notices, the filter followed, a dead worker replaced. */
import type { Client } from '#shared/contract/client';
import type { Notice } from '#shared/contract/notices';
import type { EventFilter } from '#shared/domain/filter';
import type { Extent } from '#shared/engine/session';
import type { Dictionaries } from '#shared/engine/table';
import { create } from 'zustand';
import { createDetails, type Details } from './details.ts';
import { startThread, type Thread } from './thread.ts';

export interface EngineState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it failed, for the error's words. */
  readonly failure: unknown;
  readonly extent: Extent | null;
  readonly dictionaries: Dictionaries | null;
  /** Counts up whenever answers may be other ones: columns, edits, filter. */
  readonly version: number;
  /** How often a worker died and was replaced. */
  readonly restarts: number;
}

const LOADING: EngineState = { status: 'loading', failure: null, extent: null, dictionaries: null, version: 0, restarts: 0 };

export const useEngine = create<EngineState>()(() => LOADING);

/** More edited events than this at once are read as a whole again. */
const MOST_PATCHED = 2000;
/** A worker that dies again and again is not started for ever. */
const MOST_RESTARTS = 3;

export interface Engine {
  readonly ask: Thread['ask'];
  readonly details: Details;
  /** Of several filters in quick succession only the last is sure to be applied. */
  setFilter(filter: EventFilter): void;
  onNotice(notice: Notice): void;
  reload(): void;
  /** Starts the worker and loads; ended by `close`, after which it can be opened again. */
  open(): void;
  close(): void;
}

export function createEngine(client: Client): Engine {
  let thread: Thread | null = null;
  const details = createDetails(client);
  let filter: EventFilter = {};
  let applied: EventFilter | null = null;
  let turn = Promise.resolve();
  /** One after the other: a patch never overtakes the columns that it is for. */
  const inTurn = (work: () => Promise<void>): void => {
    turn = turn.then(work).catch(fail);
  };
  const bump = (change: Partial<EngineState>): void => useEngine.setState((state) => ({ ...change, version: state.version + 1 }));
  const ask: Thread['ask'] = (name, input) => thread?.ask(name, input) ?? Promise.reject(new Error('the engine is closed'));

  async function load(): Promise<void> {
    const told = await ask('load', { bytes: await client.call('event.columns', {}) });
    if (!told) throw new Error('the columns could not be read');
    await apply();
    bump({ ...told, status: 'ready', failure: null });
  }
  async function apply(): Promise<void> {
    const wanted = filter;
    const hits = wanted.text?.trim() ? wordsOf(await client.call('event.search', { text: wanted.text })) : null;
    await ask('filter', { filter: wanted, hits });
    applied = wanted;
  }
  async function follow(): Promise<void> {
    if (applied === filter || useEngine.getState().status !== 'ready') return;
    await apply();
    bump({});
  }
  async function patch(ids: readonly string[]): Promise<void> {
    const { facts } = ids.length > MOST_PATCHED ? { facts: [] } : await client.call('event.facts', { ids: [...ids] });
    if (facts.length < ids.length) return load();
    const told = await ask('patch', { facts });
    if (filter.text?.trim()) await apply();
    if (told) bump(told);
  }
  function fail(failure: unknown): void {
    if (thread) bump({ status: 'failed', failure });
  }
  function onDeath(reason: string): void {
    const restarts = useEngine.getState().restarts + 1;
    useEngine.setState({ restarts });
    if (restarts > MOST_RESTARTS) return fail(new Error(reason));
    thread = startThread(onDeath);
    inTurn(load);
  }
  return {
    ask,
    details,
    setFilter: (next) => {
      filter = next;
      inTurn(follow);
    },
    onNotice: (notice) => {
      if (notice.kind === 'events_changed') {
        details.forget(notice.ids);
        inTurn(() => patch(notice.ids));
      }
      if (notice.kind === 'workspace_changed') {
        details.forget(null);
        useEngine.setState({ status: 'loading', extent: null, dictionaries: null });
        inTurn(load);
      }
    },
    reload: () => {
      useEngine.setState({ status: 'loading', restarts: 0 });
      // One that has died too often is among those that are to be tried again.
      thread?.close();
      thread = startThread(onDeath);
      inTurn(load);
    },
    open: () => {
      useEngine.setState(LOADING);
      thread = startThread(onDeath);
      inTurn(load);
    },
    close: () => {
      thread?.close();
      thread = null;
    },
  };
}

/** Unsigned 32-bit numbers, little-endian, wherever in a buffer they begin. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const copy = bytes.slice();
  return new Uint32Array(copy.buffer, 0, copy.byteLength / 4);
}
