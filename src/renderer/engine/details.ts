/** Events with all their words, by row, for the few that are on screen: asked once, kept while there is room. */
import type { Client } from '#shared/contract/client';
import { MOST_DETAILS } from '#shared/contract/methods/columns';
import type { EventRecord } from '#shared/domain/event';
import { create } from 'zustand';

interface DetailState {
  readonly byRow: ReadonlyMap<number, EventRecord>;
  /** Counts up when edits make some of them stale; these stand until their new state has come. */
  readonly edits: number;
}

/** More than any screen shows; the oldest give way. */
const MOST_KEPT = 10_000;

export const useDetailStore = create<DetailState>()(() => ({ byRow: new Map(), edits: 0 }));

export interface Details {
  /** Asks for the rows that are not known yet, or no longer. */
  want(rows: Iterable<number>): void;
  /** Null where the workspace has no such row any more. */
  eventAt(row: number): Promise<EventRecord | null>;
  /** Null where the workspace does not hold the event. */
  rowOf(id: string): Promise<number | null>;
  /** Edited events are asked again where they are wanted; null: nothing known holds any more. */
  forget(ids: readonly string[] | null): void;
}

export function createDetails(client: Client): Details {
  const asked = new Set<number>();
  const stale = new Set<number>();
  const rowOf = new Map<string, number>();
  /** One a question under way: the ids of what is edited meanwhile; null where all that is known has been forgotten. */
  const underWay = new Set<{ edited: Set<string> | null }>();
  async function ask(rows: readonly number[]): Promise<readonly EventRecord[]> {
    const question: { edited: Set<string> | null } = { edited: new Set() };
    underWay.add(question);
    try {
      const { events } = await client.call('event.details', { rows: [...rows] });
      const { edited } = question;
      if (edited === null) return [];
      for (const { row, event } of events) {
        rowOf.set(event.id, row);
        if (edited.has(event.id)) stale.add(row);
      }
      // No longer asked once they are shown: those that came stale are wanted again at once.
      rows.forEach((row) => asked.delete(row));
      if (events.length > 0) useDetailStore.setState(({ byRow }) => ({ byRow: kept([...byRow, ...events.map(({ row, event }) => [row, event] as const)]) }));
      return events.map(({ event }) => event);
    } finally {
      underWay.delete(question);
      if (question.edited !== null) rows.forEach((row) => asked.delete(row));
    }
  }
  return {
    want: (rows) => {
      const { byRow } = useDetailStore.getState();
      const missing = [...rows].filter((row) => (!byRow.has(row) || stale.has(row)) && !asked.has(row)).slice(0, MOST_DETAILS);
      if (missing.length === 0) return;
      for (const row of missing) {
        asked.add(row);
        stale.delete(row);
      }
      // What cannot be had stays missing; the views' own state says that the backend is not reached.
      void ask(missing).catch(() => undefined);
    },
    eventAt: async (row) => useDetailStore.getState().byRow.get(row) ?? (await ask([row]))[0] ?? null,
    rowOf: async (id) => {
      const known = rowOf.get(id);
      if (known !== undefined) return known;
      const { facts } = await client.call('event.facts', { ids: [id] });
      return facts[0]?.row ?? null;
    },
    forget: (ids) => {
      const { byRow, edits } = useDetailStore.getState();
      for (const question of underWay) {
        if (ids === null) question.edited = null;
        else ids.forEach((id) => question.edited?.add(id));
      }
      if (ids === null) {
        stale.clear();
        rowOf.clear();
        asked.clear();
        useDetailStore.setState({ byRow: new Map(), edits: edits + 1 });
        return;
      }
      const changed = new Set(ids);
      for (const [row, { id }] of byRow) if (changed.has(id)) stale.add(row);
      useDetailStore.setState({ edits: edits + 1 });
    },
  };
}

function kept(entries: readonly (readonly [number, EventRecord])[]): ReadonlyMap<number, EventRecord> {
  const byRow = new Map(entries);
  return byRow.size > MOST_KEPT ? new Map([...byRow].slice(-MOST_KEPT)) : byRow;
}

/** An event among those that the page knows. */
export function detailOf(id: string): EventRecord | undefined {
  for (const event of useDetailStore.getState().byRow.values()) if (event.id === id) return event;
  return undefined;
}
