/** Which of the two views of all commands is open, and what was used lately. */
import { create } from 'zustand';

interface Overlay {
  readonly open: 'palette' | 'keymap' | null;
  /** Ids of palette entries, latest first. */
  readonly recent: readonly string[];
  show(open: Overlay['open']): void;
  used(id: string): void;
}

const STORAGE_KEY = 'confins.recentCommands';
const REMEMBERED = 8;

export const useOverlay = create<Overlay>()((set, get) => ({
  open: null,
  recent: readRecent(),
  show: (open) => set({ open }),
  used: (id) => {
    const recent = withUsed(get().recent, id);
    set({ recent });
    keepRecent(recent);
  },
}));

/** The id first, once, and no more than are remembered. */
export function withUsed(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, REMEMBERED);
}

function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, REMEMBERED) : [];
  } catch {
    return [];
  }
}

function keepRecent(recent: readonly string[]): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(recent));
  } catch {
    // A refused storage only means that nothing is remembered beyond the window.
  }
}
