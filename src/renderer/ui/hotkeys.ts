/** Single-key shortcuts, which the reader can turn off (WCAG 2.1.4), and which never fire while typing. */
import { useEffect, useRef } from 'react';
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

/** Calls the handler of the key pressed (`KeyboardEvent.key`); keys of a view that is not on screen stay silent. */
export function useKeys(handlers: Readonly<Record<string, () => void>>, active = true): void {
  const enabled = useHotkeys((hotkeys) => hotkeys.enabled);
  const current = useRef(handlers);
  useEffect(() => {
    current.current = handlers;
  });
  useEffect(() => {
    if (!active || !enabled) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const handler = current.current[event.key];
      if (!handler || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      handler();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active, enabled]);
}

/** In a text field, or inside an overlay that has its own keys. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog]') !== null;
}

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
