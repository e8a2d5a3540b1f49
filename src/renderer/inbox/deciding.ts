/** Verdicts on their way to the backend: shown at once, and not asked for twice. */
import type { ProposalRecord } from '#shared/domain/proposal';
import { create } from 'zustand';

type State = ProposalRecord['state'];

interface Deciding {
  readonly verdicts: ReadonlyMap<string, State>;
  put(ids: readonly string[], state: State): void;
  settle(ids: readonly string[]): void;
}

export const useDeciding = create<Deciding>()((set) => ({
  verdicts: new Map(),
  put: (ids, state) => set(({ verdicts }) => ({ verdicts: new Map([...verdicts, ...ids.map((id) => [id, state] as const)]) })),
  settle: (ids) => set(({ verdicts }) => ({ verdicts: new Map([...verdicts].filter(([id]) => !ids.includes(id))) })),
}));

/** As it will stand once what is under way is stored. */
export function standing({ id, state }: Pick<ProposalRecord, 'id' | 'state'>, verdicts: ReadonlyMap<string, State>): State {
  return verdicts.get(id) ?? state;
}
