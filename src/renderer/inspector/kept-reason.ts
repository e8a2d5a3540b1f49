/** Why a field has the value it has: the reason given with the last change of it that still stands. */
import type { RevisionRecord } from '#shared/domain/revision';

type Told = Pick<RevisionRecord, 'change' | 'kind' | 'of' | 'why' | 'at' | 'who' | 'changes'>;

/** `revisions`: of one record, latest first. A change that was taken back counts for nothing, nor does what came after it. Null where no reason was given. */
export function keptReason<R extends Told>(revisions: readonly R[], field: string): R | null {
  let skipTo: number | null = null;
  for (const revision of revisions) {
    if (skipTo !== null) {
      if (revision.change === skipTo) skipTo = null;
      continue;
    }
    if (revision.kind === 'undo') {
      skipTo = revision.of;
      continue;
    }
    if (!revision.changes.some((change) => change.field === field)) continue;
    return revision.why.trim() === '' ? null : revision;
  }
  return null;
}
