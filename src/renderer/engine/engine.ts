/** The life of the engine in a page: columns loaded, kept up to date by notices, the filter followed, a dead worker replaced. */
import type { Client } from '#shared/contract/client';
import type { Notice } from '#shared/contract/notices';
import type { DeskFilter } from '#shared/engine/clauses';
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

export const useEngine = create<EngineState>()(() => ({ status: 'loading', failure: null, extent: null, dictionaries: null, version: 0, restarts: 0 }));

/** More edited events than this at once are read as a whole again. */
const MOST_PATCHED = 2000;
/** A worker that dies again and again is not started for ever. */
const MOST_RESTARTS = 3;

export interface Engine {
  readonly ask: Thread['ask'];
  readonly details: Details;
  setFilter(filter: DeskFilter): Promise<void>;
  onNotice(notice: Notice): void;
  reload(): Promise<void>;
  close(): void;
}

export function startEngine(client: Client): Engine {
  let thread = startThread(onDeath);
  const details = createDetails(client);
  let filter: DeskFilter = {};
  let turn = Promise.resolve();
  /** One after the other: a patch never overtakes the columns that it is for. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (turn = turn.then(work).catch(fail));
  const bump = (change: Partial<EngineState>): void => useEngine.setState((state) => ({ ...change, version: state.version + 1 }));

  async function load(): Promise<void> {
    const bytes = await client.call('event.columns', {});
    const told = await thread.ask('load', { bytes });
    if (!told) throw new Error('the columns could not be read');
    await apply();
    bump({ ...told, status: 'ready', failure: null });
  }
  async function apply(): Promise<void> {
    const hits = filter.text?.trim() ? wordsOf(await client.call('event.search', { text: filter.text })) : null;
    await thread.ask('filter', { filter, hits });
  }
  async function patch(ids: readonly string[]): Promise<void> {
    const { facts } = ids.length > MOST_PATCHED ? { facts: [] } : await client.call('event.facts', { ids: [...ids] });
    if (facts.length < ids.length) return load();
    const told = await thread.ask('patch', { facts });
    if (filter.text?.trim()) await apply();
    if (told) bump(told);
  }
  function fail(failure: unknown): void {
    bump({ status: 'failed', failure });
  }
  function onDeath(reason: string): void {
    const restarts = useEngine.getState().restarts + 1;
    useEngine.setState({ restarts });
    if (restarts > MOST_RESTARTS) return fail(new Error(reason));
    thread = startThread(onDeath);
    void inTurn(load);
  }
  void inTurn(load);
  return {
    ask: (name, input) => thread.ask(name, input),
    details,
    setFilter: async (next) => {
      filter = next;
      await inTurn(async () => {
        await apply();
        bump({});
      });
    },
    onNotice: (notice) => {
      if (notice.kind === 'events_changed') {
        details.forget(notice.ids);
        void inTurn(() => patch(notice.ids));
      }
      if (notice.kind === 'workspace_changed') {
        details.forget(null);
        void inTurn(load);
      }
    },
    reload: () => inTurn(load),
    close: () => thread.close(),
  };
}

/** Unsigned 32-bit numbers, little-endian, wherever in a buffer they begin. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const copy = bytes.slice();
  return new Uint32Array(copy.buffer, 0, copy.byteLength / 4);
}
