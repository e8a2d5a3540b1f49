/** What is done to all chosen events at once. */
import type { Client } from '#shared/contract/client';
import type { BulkChange } from '#shared/domain/bulk-change';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { useClient } from '../api/client.tsx';
import { useDeed } from '../history/deeds.ts';
import { type RowSet, rowsOf } from '../state/row-set.ts';
import { useSelection } from '../state/selection.ts';
import { useView } from '../state/view.ts';
import { useText } from '../ui/text.tsx';

interface Wanted {
  readonly change: z.input<typeof BulkChange>;
  readonly why?: string;
  /** What the toast says of those that it was done to. */
  readonly say: (count: number) => string;
}

/** A failure is told where it was asked for: `error`. */
export function useEditChosen() {
  const t = useText();
  return useDeed(
    async (client, { change, why = '' }: Wanted) => client.call('event.editMany', { ids: await chosenIds(client), change, why }),
    ({ changed, unchanged }, { say }) => (changed === 0 ? t('list.many.none') : unchanged === 0 ? say(changed) : t('list.many.rest', { done: say(changed), count: unchanged })),
    'place', ({ changed }) => changed > 0,
  );
}

export function useRemoveChosen() {
  const t = useText();
  return useDeed(async (client, why: string) => {
    const ids = await chosenIds(client);
    const { removed } = await client.call('event.removeMany', { ids, why });
    const { selected, select } = useView.getState();
    if (selected !== null && ids.includes(selected)) select(null);
    useSelection.getState().clear();
    return removed;
  }, (count) => t('list.many.removed', { count }), 'place');
}

/** Tags of the chosen events, or of all, most frequent first; empty until they have come. */
export function useTags(of: RowSet | null): readonly { readonly tag: string; readonly count: number }[] {
  const client = useClient();
  const rows = of && rowsOf(of);
  const { data } = useQuery({
    queryKey: ['event.tags', { rows }],
    queryFn: async () => (await client.call('event.tags', rows ? { ids: (await client.call('event.ids', { rows })).ids } : {})).tags,
  });
  return data ?? NONE;
}

const NONE: readonly { readonly tag: string; readonly count: number }[] = [];

export async function chosenIds(client: Client): Promise<string[]> {
  return (await client.call('event.ids', { rows: rowsOf(useSelection.getState().rows) })).ids;
}
