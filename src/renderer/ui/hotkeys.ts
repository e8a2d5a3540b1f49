/** Whether single-key shortcuts are on: the reader can turn them off (WCAG 2.1.4). */
import { create } from 'zustand';

const STORAGE_KEY = 'confins.singleKeys';

interface Hotkeys {
  readonly enabled: boolean;
  setEnabled(enabled: boolean): void;
}

export const useHotkeys = create<Hotkeys>()((set) => ({
  enabled: readEnabled(),
  setEnabled: (enabled) => {
    set({ enabled });
    keepEnabled(enabled);
  },
}));

function readEnabled(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

function keepEnabled(enabled: boolean): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, enabled ? 'on' : 'off');
  } catch {
    // A refused storage only means that the choice ends with the window.
  }
}
