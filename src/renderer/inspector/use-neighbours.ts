/** Events that another may be one with: of its kind, about its days; or those whose words are typed. */
import type { EventRecord } from '#shared/domain/event';
import type { EventFilter } from '#shared/domain/filter';
import { boundsOf, isoDay } from '#shared/domain/when';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';

/** More than this on the same days are not looked through for a resemblance. */
const MOST = 500;

export function useNeighbours({ kind, when }: Pick<EventRecord, 'kind' | 'when'>, text: string): readonly EventRecord[] {
  const client = useClient();
  const { from, to } = boundsOf(when);
  // Reports of one event differ by a day.
  const filter: EventFilter = text.trim() === ''
    ? { kinds: [kind], includeOpenEnded: true, ...(from !== null && { from: isoDay(from - 1) }), ...(to !== null && { to: isoDay(to + 1) }) }
    : { kinds: [kind], text };
  const { data } = useQuery({
    queryKey: ['event.list', { filter, limit: MOST }],
    queryFn: async () => (await client.call('event.list', { filter, limit: MOST })).events,
    placeholderData: keepPreviousData,
  });
  return data ?? NONE;
}

const NONE: readonly EventRecord[] = [];
