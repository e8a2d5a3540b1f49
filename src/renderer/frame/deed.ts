/** One act in a few words, as undo and redo tell it: "2 propositions acceptées". */
import type { ChangeSummary } from '#shared/domain/revision';
import type { Say } from '../ui/text.tsx';

export function deedOf({ action, records }: Pick<ChangeSummary, 'action' | 'records'>, say: Say): string {
  // An acceptance touches the proposal and the event that it became or joined.
  return say(`deed.${action}`, { count: action === 'accepted' ? Math.ceil(records / 2) : records });
}
