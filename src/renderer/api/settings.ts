/** What the person and the desk have chosen, and how to choose anew. */
import type { Client } from '#shared/contract/client';
import type { Settings } from '#shared/contract/methods/workspace';
import type { DeskSettings, Preferences } from '#shared/domain/settings';
import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { useClient } from './client.tsx';

export type SettingsNow = z.infer<typeof Settings>;

export const SETTINGS_KEY = ['settings.get', {}] as const;

export function useSettings(): UseQueryResult<SettingsNow> {
  const client = useClient();
  return useQuery(settingsQuery(client));
}

/** The same question outside a component that has a `ClientContext` above it. */
export function settingsQuery(client: Client) {
  return { queryKey: SETTINGS_KEY, queryFn: () => client.call('settings.get', {}) };
}

export function useEditSettings(): UseMutationResult<SettingsNow, Error, Partial<Preferences & DeskSettings>> {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: Partial<Preferences & DeskSettings>) => client.call('settings.edit', wanted),
    onSuccess: (now) => queries.setQueryData(SETTINGS_KEY, now),
  });
}
