/** What somebody undertook at a meeting: to do what, by when, and whether it was kept. */
import { z } from 'zod';
import { boundsOf, type Day, Edtf } from './when.ts';

export const Commitment = z.object({
  text: z.string().trim().min(1),
  /** Who undertook it, in words or as an actor's id; null where nobody is named. */
  by: z.string().nullable(),
  due: Edtf.nullable(),
  state: z.enum(['open', 'kept']),
});
export type Commitment = z.infer<typeof Commitment>;

export const CommitmentStanding = z.enum(['open', 'kept', 'overdue']);
export type CommitmentStanding = z.infer<typeof CommitmentStanding>;

/** Overdue: still open after the latest day it was due. Without a due date, or with an open end, it stays open. */
export function standingOf({ state, due }: Commitment, today: Day): CommitmentStanding {
  if (state === 'kept' || due === null) return state;
  const { to } = boundsOf(due);
  return to !== null && to < today ? 'overdue' : 'open';
}
