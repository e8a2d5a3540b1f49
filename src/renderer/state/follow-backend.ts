/** Keeps the window in step with what the backend keeps: preferences both ways, and which workspace is open. */
import type { Client } from '#shared/contract/client';
import type { Notice } from '#shared/contract/notices';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { settingsQuery } from '../api/settings.ts';
import { preferencesShown, preferencesToKeep } from './preferences.ts';
import { useView } from './view.ts';

/** What the person chooses in the window is kept by the backend; what another window chose is shown here. */
export function usePreferencesInStep(client: Client, queries: QueryClient): void {
  const { data: kept } = useQuery(settingsQuery(client), queries);
  const isFollowing = useRef(false);
  const underWay = useRef(0);
  useEffect(() => {
    if (!kept || underWay.current > 0) return;
    isFollowing.current = true;
    const { lang, theme, followPreferences } = useView.getState();
    followPreferences(preferencesShown(kept, { lang, theme }));
    isFollowing.current = false;
  }, [kept]);
  useEffect(
    () =>
      useView.subscribe((shown, before) => {
        const chosen = preferencesToKeep(shown, before);
        if (isFollowing.current || Object.keys(chosen).length === 0) return;
        underWay.current += 1;
        // A choice that cannot be kept still holds for this window; the banner says where the backend is out of reach.
        void settled(client.call('settings.edit', chosen)).then((now) => {
          underWay.current -= 1;
          return now && underWay.current === 0 ? queries.setQueryData(settingsQuery(client).queryKey, now) : undefined;
        });
      }),
    [client, queries],
  );
}

async function settled<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}

/** Nothing of the workspace before is shown a moment longer. */
export function followWorkspace(notice: Notice, queries: QueryClient): void {
  if (notice.kind !== 'workspace_changed') return;
  useView.getState().leaveWorkspace();
  void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings.get' });
}
