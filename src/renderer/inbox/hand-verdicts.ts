/** Proposals accepted, rejected and joined to events. */
import type { SpanField } from '#shared/domain/event';
import { useView } from '../state/view.ts';
import { useDeciding } from './deciding.ts';
import type { Decisions } from './decisions.ts';
import type { Place } from './hand-place.ts';
import { useTriage } from './triage-state.ts';

export function verdictsOf({ document, waiting, current, goOn, leave }: Place, decisions: Decisions) {
  const decide = async (ids: readonly string[], state: 'accepted' | 'rejected', act: () => Promise<boolean>): Promise<void> => {
    if (ids.length === 0) return;
    const { put, settle } = useDeciding.getState();
    const from = useTriage.getState().proposal;
    put(ids, state);
    const isMore = goOn(from);
    const isDone = await act();
    if (isDone) await decisions.follow(document.id, ids, state);
    settle(ids);
    if (!isDone && from !== null) useTriage.getState().show(from);
    if (isDone && !isMore) leave();
  };
  const accept = (ids: readonly string[]): void => void decide(ids, 'accepted', () => decisions.accept({ ids: [...ids] }));
  const reject = (ids: readonly string[]): void => {
    if (ids.length > 0) useTriage.getState().clearMarks();
    void decide(ids, 'rejected', () => decisions.reject(ids));
  };
  const chosen = (): string[] => [current()?.id].filter((id) => id !== undefined);
  const allWaiting = (): string[] => waiting().map(({ id }) => id);
  return {
    acceptCurrent: (): void => accept(chosen()),
    acceptAll: (): void => accept(allWaiting()),
    /** All that are marked, or the one shown. */
    rejectChosen: (): void => {
      const marked = allWaiting().filter((id) => useTriage.getState().marked.has(id));
      reject(marked.length > 0 ? marked : chosen());
    },
    rejectCurrent: (): void => reject(chosen()),
    rejectAll: (): void => reject(allWaiting()),
    join: (id: string, into: string, how: 'source' | 'claim', take: readonly SpanField[]): void =>
      void decide([id], 'accepted', () => decisions.accept({ ids: [id], into, how, take: [...take] })),
    edit: (): void => {
      const proposal = current();
      if (proposal) useView.getState().edit({ kind: 'proposal', id: proposal.id, document: document.id });
    },
    split: async (): Promise<void> => {
      const proposal = current();
      const twin = proposal ? await decisions.split(proposal.id) : null;
      if (twin !== null) useTriage.getState().show(twin);
    },
  };
}
