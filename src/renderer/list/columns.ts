/** What the list tells beside the title, as the person has chosen it. */
import type { Order } from '#shared/domain/saved-view';
import { DEFAULT_PREFERENCES, type ListColumn } from '#shared/domain/settings';
import { useMemo } from 'react';
import { useSettings } from '../api/settings.ts';

export function useListColumns(order: Order): ReadonlySet<ListColumn> {
  const chosen = useSettings().data?.listColumns ?? DEFAULT_PREFERENCES.listColumns;
  return useMemo(() => columnsFor(chosen, order), [chosen, order]);
}

/** What the list is sorted by is told: the killed stand in place of the kilometre where they are not chosen themselves. */
export function columnsFor(chosen: readonly ListColumn[], order: Order): ReadonlySet<ListColumn> {
  if (order !== 'casualties' || chosen.includes('killed')) return new Set(chosen);
  return new Set([...chosen.filter((column) => column !== 'km'), 'killed']);
}
