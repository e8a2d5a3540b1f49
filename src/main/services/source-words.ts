/** What an event repeats of its sources, after something is known otherwise of one of them. */
import type { Citation, EventState } from '#shared/domain/event';
import { bestGrade, relettered, type SourceLetter } from '#shared/domain/grading';

export interface SourceNews {
  /** Does a citation, or a claim (which names no publisher), come from this source? */
  readonly isOf: (from: { readonly document: string | null; readonly publisher: string | null }) => boolean;
  /** Null: the source keeps its letter. */
  readonly letter: SourceLetter | null;
  /** Fields of its citations that are to be written anew. */
  readonly says?: Partial<Pick<Citation, 'publisher' | 'title' | 'published' | 'lang'>>;
}

/** The digit of a grade is about the information and stays. */
export function retold(state: EventState, { isOf, letter, says = {} }: SourceNews): EventState {
  const citations = state.citations.map((citation) => (isOf(citation)
    ? { ...citation, ...says, grade: letter === null ? citation.grade : relettered(citation.grade, letter) } : citation));
  if (letter === null) return { ...state, citations };
  const claims = state.claims.map((claim) => (claim.grade !== null && isOf({ document: claim.document, publisher: null })
    ? { ...claim, grade: relettered(claim.grade, letter) } : claim));
  return { ...state, citations, claims, grade: citations.length > 0 ? bestGrade(citations.map(({ grade }) => grade)) : state.grade };
}
