/** What the reports screen shows: the list, what begins a report, one report, or the templates. */
import { create } from 'zustand';
import { useView } from '../state/view.ts';

interface OpenReport {
  /** Id of the report in the composer. */
  readonly open: string | null;
  readonly isBeginning: boolean;
  /** Of the report to begin; null: the usual one. */
  readonly template: string | null;
  readonly isInTemplates: boolean;
  show(id: string): void;
  /** Shows the screen too, from wherever the person is. */
  begin(): void;
  beginWith(template: string): void;
  /** Shows the screen too. */
  showTemplates(): void;
  list(): void;
}

const LIST = { open: null, isBeginning: false, template: null, isInTemplates: false };

export const useOpenReport = create<OpenReport>()((set) => ({
  ...LIST,
  show: (open) => set({ ...LIST, open }),
  begin: () => {
    set({ ...LIST, isBeginning: true });
    useView.getState().showScreen('reports');
  },
  beginWith: (template) => set({ ...LIST, isBeginning: true, template }),
  showTemplates: () => {
    set({ ...LIST, isInTemplates: true });
    useView.getState().showScreen('reports');
  },
  list: () => set(LIST),
}));
