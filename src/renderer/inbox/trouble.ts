/** What went wrong last in the Inbox, shown beside the proposals until the next act. */
import { create } from 'zustand';

interface Trouble {
  readonly error: unknown;
  set(error: unknown): void;
}

export const useTrouble = create<Trouble>()((set) => ({ error: null, set: (error) => set({ error }) }));
