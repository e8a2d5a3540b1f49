/** Keeps the window in step with what the backend keeps: preferences both ways, and which workspace is open. */
import type { Client } from '#shared/contract/client';
import type { Notice } from '#shared/contract/notices';
import type { Preferences } from '#shared/domain/settings';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { SETTINGS_KEY, settingsQuery, type SettingsNow } from '../api/settings.ts';
import { preferencesShown, preferencesToKeep } from './preferences.ts';
import { useSelection } from './selection.ts';
import { useView } from './view.ts';

/** What the person chooses in the window is kept by the backend; what another window chose is shown here. */
export function usePreferencesInStep(client: Client, queries: QueryClient): void {
  const { data: kept } = useQuery(settingsQuery(client), queries);
  const isFollowing = useRef(false);
  /** Choices of this window on their way to the backend: until they are kept, what is kept is not followed. */
  const underWay = useRef(0);
  const follow = useCallback((now: SettingsNow | undefined): void => {
    if (!now || underWay.current > 0) return;
    isFollowing.current = true;
    const { lang, theme, followPreferences } = useView.getState();
    followPreferences(preferencesShown(now, { lang, theme }));
    isFollowing.current = false;
  }, []);
  useEffect(() => follow(kept), [follow, kept]);
  useEffect(
    () =>
      useView.subscribe((shown, before) => {
        const chosen = preferencesToKeep(shown, before);
        if (isFollowing.current || Object.keys(chosen).length === 0) return;
        underWay.current += 1;
        void keep(client, queries, chosen).then((isKept) => {
          underWay.current -= 1;
          return isKept && follow(queries.getQueryData(SETTINGS_KEY));
        });
      }),
    [client, queries, follow],
  );
}

/**
 * False where it cannot be kept: the choice still holds for this window, and the banner says where the backend is out of
 * reach. Asks what is kept once more, as another window may have chosen meanwhile.
 */
async function keep(client: Client, queries: QueryClient, chosen: Partial<Preferences>): Promise<boolean> {
  try {
    await client.call('settings.edit', chosen);
  } catch {
    return false;
  }
  await queries.invalidateQueries({ queryKey: SETTINGS_KEY });
  return true;
}

/** Nothing of the workspace before is shown a moment longer. */
export function followWorkspace(notice: Notice, queries: QueryClient): void {
  if (notice.kind !== 'workspace_changed') return;
  useView.getState().leaveWorkspace();
  useSelection.getState().clear();
  void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings.get' });
}
