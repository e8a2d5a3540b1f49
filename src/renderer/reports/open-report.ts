/** What the reports screen shows: the list, what begins a report, or one report. */
import { create } from 'zustand';
import { useView } from '../state/view.ts';

interface OpenReport {
  /** Id of the report in the composer. */
  readonly open: string | null;
  readonly isBeginning: boolean;
  show(id: string): void;
  /** Shows the screen too, from wherever the person is. */
  begin(): void;
  list(): void;
}

export const useOpenReport = create<OpenReport>()((set) => ({
  open: null,
  isBeginning: false,
  show: (open) => set({ open, isBeginning: false }),
  begin: () => {
    set({ open: null, isBeginning: true });
    useView.getState().showScreen('reports');
  },
  list: () => set({ open: null, isBeginning: false }),
}));
