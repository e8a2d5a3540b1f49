/** Short messages about what was just done, with the way back where there is one. */
import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo: (() => void) | null;
  /** The word on the way back where it is not "undo". */
  readonly label: string | null;
}

interface Toasts {
  readonly shown: readonly Toast[];
  show(text: string, undo?: () => void, label?: string): void;
  dismiss(id: number): void;
}

/** At most this many at a time; the oldest gives way. */
const LIMIT = 3;

export const useToasts = create<Toasts>()((set, get) => ({
  shown: [],
  show: (text, undo, label) => {
    const id = (get().shown.at(-1)?.id ?? 0) + 1;
    set(({ shown }) => ({ shown: [...shown, { id, text, undo: undo ?? null, label: label ?? null }].slice(-LIMIT) }));
  },
  dismiss: (id) => set(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) })),
}));
