/** Marks a commitment as kept, or as open again. */
import { diff } from '#shared/domain/change';
import type { Commitment } from '#shared/domain/commitment';
import { useDeed } from '../history/deeds.ts';
import { useText } from '../ui/text.tsx';

export interface Keeping {
  readonly event: string;
  readonly index: number;
  readonly state: Commitment['state'];
}

/** Reads the meeting first: another person may have changed its commitments since they were listed. */
export function useKeeping(): (keeping: Keeping) => void {
  const t = useText();
  const keep = useDeed(
    async (client, { event: id, index, state }: Keeping) => {
      const event = await client.call('event.get', { id });
      const before = event.kind === 'meeting' ? event.commitments : [];
      const after = before.map((commitment, position) => (position === index ? { ...commitment, state } : commitment));
      await client.call('event.edit', { id, changes: diff({ commitments: before }, { commitments: after }) });
      return before[index]?.text ?? '';
    },
    (text, { state }) => t(state === 'kept' ? 'commitments.kept.done' : 'commitments.reopened', { text }), 'toast',
  );
  return keep.mutate;
}
