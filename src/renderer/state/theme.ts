import type { Theme } from '#shared/cartography/palette';
import { useSyncExternalStore } from 'react';
import { useView } from './view.ts';

/** The theme on screen: the one chosen, else the system's. The frame writes it to `data-theme`; canvases read it here. */
export function useTheme(): Theme {
  const choice = useView((view) => view.theme);
  const isSystemDark = useSyncExternalStore(onSystemChange, systemIsDark);
  if (choice !== 'system') return choice;
  return isSystemDark ? 'dark' : 'light';
}

const QUERY = '(prefers-color-scheme: dark)';

function onSystemChange(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function systemIsDark(): boolean {
  return window.matchMedia(QUERY).matches;
}
