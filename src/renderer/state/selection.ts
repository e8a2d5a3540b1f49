/** The events chosen in the list to be changed together; the one in the inspector is `useView.selected`. */
import { create } from 'zustand';
import { NO_ROWS, type RowSet } from './row-set.ts';

interface Selection {
  readonly rows: RowSet;
  /** The row that a range is drawn from; null for the event in the inspector. */
  readonly anchor: number | null;
  choose(rows: RowSet, anchor: number | null): void;
  clear(): void;
}

export const useSelection = create<Selection>()((set) => ({
  rows: NO_ROWS,
  anchor: null,
  choose: (rows, anchor) => set({ rows, anchor }),
  clear: () => set({ rows: NO_ROWS, anchor: null }),
}));
