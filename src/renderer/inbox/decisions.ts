/** Accepting and rejecting proposals. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { type Say, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';

export interface Decisions {
  readonly accept: (ids: readonly string[]) => void;
  readonly reject: (ids: readonly string[]) => void;
  readonly error: Error | null;
  readonly isPending: boolean;
}

export function useDecisions(): Decisions {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const show = useToasts((toasts) => toasts.show);
  const refresh = (): void => {
    invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    invalidateFor({ kind: 'events_changed', ids: [] }, queries);
  };
  const accept = useMutation({
    mutationFn: (ids: readonly string[]) => client.call('proposal.accept', { ids: [...ids] }),
    onSuccess: ({ added, merged }) => show(outcomeText(added, merged, t)),
    onSettled: refresh,
  });
  const reject = useMutation({
    mutationFn: (ids: readonly string[]) => client.call('proposal.reject', { ids: [...ids] }),
    onSuccess: ({ rejected }) => show(t('inbox.rejected.toast', { count: rejected })),
    onSettled: refresh,
  });
  return { accept: accept.mutate, reject: reject.mutate, error: accept.error ?? reject.error, isPending: accept.isPending || reject.isPending };
}

/** What came of it, without the part that is none. */
function outcomeText(added: number, merged: number, t: Say): string {
  const parts = [added > 0 ? t('inbox.accepted.added', { added }) : null, merged > 0 ? t('inbox.accepted.merged', { merged }) : null];
  return parts.filter((part) => part !== null).join(', ');
}
