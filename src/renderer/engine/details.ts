/** Events with all their words, by row, for the few that are on screen: asked once, kept while there is room. */
import type { Client } from '#shared/contract/client';
import { MOST_DETAILS } from '#shared/contract/methods/columns';
import type { EventRecord } from '#shared/domain/event';
import { create } from 'zustand';

interface DetailState {
  readonly byRow: ReadonlyMap<number, EventRecord>;
}

/** More than any screen shows; the oldest give way. */
const MOST_KEPT = 10_000;

export const useDetailStore = create<DetailState>()(() => ({ byRow: new Map() }));

export interface Details {
  /** Asks for the rows that are not known yet. */
  want(rows: Iterable<number>): void;
  /** Edited events are asked again where they are wanted; null: all of them. */
  forget(ids: readonly string[] | null): void;
}

export function createDetails(client: Client): Details {
  const asked = new Set<number>();
  async function ask(rows: readonly number[]): Promise<void> {
    try {
      const { events } = await client.call('event.details', { rows: [...rows] });
      useDetailStore.setState(({ byRow }) => ({ byRow: kept([...byRow, ...events.map(({ row, event }) => [row, event] as const)]) }));
    } finally {
      rows.forEach((row) => asked.delete(row));
    }
  }
  return {
    want: (rows) => {
      const { byRow } = useDetailStore.getState();
      const missing = [...rows].filter((row) => !byRow.has(row) && !asked.has(row)).slice(0, MOST_DETAILS);
      if (missing.length === 0) return;
      missing.forEach((row) => asked.add(row));
      // What cannot be had stays missing; the views' own state says that the backend is not reached.
      void ask(missing).catch(() => undefined);
    },
    forget: (ids) => {
      const gone = ids && new Set(ids);
      useDetailStore.setState(({ byRow }) => ({ byRow: new Map([...byRow].filter(([, event]) => gone !== null && !gone.has(event.id))) }));
    },
  };
}

function kept(entries: readonly (readonly [number, EventRecord])[]): ReadonlyMap<number, EventRecord> {
  return new Map(entries.slice(-MOST_KEPT));
}
