/** What the log is filtered by; kept while other screens are shown, so that an event can ask for its own history. */
import type { HistoryFilter } from '#shared/contract/methods/history';
import { create } from 'zustand';
import { withClause } from './log.ts';

interface LogFilter {
  readonly filter: HistoryFilter;
  /** `undefined` takes a clause away. */
  change(change: Partial<Record<keyof HistoryFilter, string | undefined>>): void;
  /** Only the history of this event. */
  only(event: string): void;
  clear(): void;
}

export const useLogFilter = create<LogFilter>()((set) => ({
  filter: {},
  change: (change) => set(({ filter }) => ({ filter: withClause(filter, change) })),
  only: (event) => set({ filter: { subject: 'event', subjectId: event } }),
  clear: () => set({ filter: {} }),
}));
