/** Views of the events that the workspace keeps by name. */
import type { SavedView } from '#shared/domain/saved-view';
import { useQuery } from '@tanstack/react-query';
import { useClient } from './client.tsx';

export function useSavedViews(): readonly SavedView[] {
  const client = useClient();
  return useQuery({ queryKey: ['view.list', {}], queryFn: async () => (await client.call('view.list', {})).views }).data ?? NONE;
}

const NONE: readonly SavedView[] = [];
