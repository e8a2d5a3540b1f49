/** Where the hand is: the open document, its proposals as they will stand once what is under way is stored, and moving among them. */
import type { DocumentRecord } from '#shared/domain/document';
import type { ProposalRecord } from '#shared/domain/proposal';
import { useView } from '../state/view.ts';
import { standing, useDeciding } from './deciding.ts';
import { nextWaiting, type QueueGroup } from './queue.ts';
import { useTriage } from './triage-state.ts';

export interface Place {
  readonly document: DocumentRecord;
  readonly all: () => readonly ProposalRecord[];
  readonly waiting: () => readonly ProposalRecord[];
  /** The proposal shown, where it waits. */
  readonly current: () => ProposalRecord | undefined;
  readonly move: (step: 1 | -1) => void;
  /** To the next proposal that waits, from the first again after the last; false where none does. */
  readonly goOn: (from: string | null) => boolean;
  /** To the next document that waits, unless the analyst has left this one. */
  readonly leave: () => void;
}

/** `all` must answer with what is known now, not when the place was made: keys come faster than the screen. */
export function placeOf(document: DocumentRecord, all: () => readonly ProposalRecord[], groups: readonly QueueGroup[]): Place {
  const waiting = (): readonly ProposalRecord[] => all().filter((proposal) => standing(proposal, useDeciding.getState().verdicts) === 'pending');
  const indexOf = (id: string | null): number => all().findIndex((proposal) => proposal.id === id);
  const show = (proposal: ProposalRecord | undefined): boolean => {
    if (proposal) useTriage.getState().show(proposal.id);
    return proposal !== undefined;
  };
  return {
    document,
    all,
    waiting,
    current: () => waiting().find(({ id }) => id === useTriage.getState().proposal),
    move: (step) => void show(all()[Math.min(Math.max(indexOf(useTriage.getState().proposal) + step, 0), all().length - 1)]),
    goOn: (from) => {
      const left = waiting();
      return show(left.find(({ id }) => indexOf(id) > indexOf(from)) ?? left[0]);
    },
    leave: () => {
      if (useView.getState().openDocument?.id !== document.id) return;
      const next = nextWaiting(groups, document.id);
      if (next !== null) useView.getState().showDocument({ id: next });
    },
  };
}
