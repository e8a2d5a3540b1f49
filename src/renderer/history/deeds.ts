/** Changes asked of the backend: a toast says what was done, with the way back. */
import type { Client } from '#shared/contract/client';
import type { ChangeSummary } from '#shared/domain/revision';
import { deedText } from '#shared/i18n/history-sentences';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useNames } from './names.ts';

/**
 * `errors`: where a failure is told: `toast` for a deed without a place of its own, `place` where the caller shows
 * `error` beside what caused it. `hasChanged`: false where the records were so already, and there is nothing to take back.
 */
export function useDeed<I, O>(
  run: (client: Client, input: I) => Promise<O>, say: (output: O, input: I) => string, errors: 'toast' | 'place',
  hasChanged: (output: O) => boolean = () => true,
): UseMutationResult<O, Error, I> {
  const client = useClient();
  const refresh = useRefresh();
  const lang = useLang();
  const show = useToasts((toasts) => toasts.show);
  const { undo } = useTakingBack();
  return useMutation({
    mutationFn: (input: I) => run(client, input),
    onSuccess: (output, input) => show(say(output, input), hasChanged(output) ? undo : undefined),
    onError: (error) => {
      if (errors === 'toast') show(errorText(error, lang));
    },
    onSettled: refresh,
  });
}

/** Undo and redo of the workspace's last act, whoever's it was and whenever; each toast offers the other. */
export function useTakingBack(): { readonly undo: () => void; readonly redo: () => void } {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const refresh = useRefresh();
  const names = useNames();
  const show = useToasts((toasts) => toasts.show);
  const run = useCallback(async (direction: 'undo' | 'redo'): Promise<void> => {
    const again = (): void => void run(direction === 'undo' ? 'redo' : 'undo');
    const tell = (change: ChangeSummary | null): void => {
      if (change === null) return show(t(`history.${direction}.none`));
      const deed = deedText(change, lang, names);
      return show(t(`history.${direction}.done`, { deed }), again, t(direction === 'undo' ? 'history.redo' : 'history.undo'));
    };
    try {
      tell(direction === 'undo' ? (await client.call('history.undo', {})).undone : (await client.call('history.redo', {})).redone);
    } catch (error) {
      show(errorText(error, lang));
    }
    refresh();
  }, [client, lang, names, refresh, show, t]);
  const undo = useCallback(() => void run('undo'), [run]);
  const redo = useCallback(() => void run('redo'), [run]);
  return { undo, redo };
}

/** Asks again at once, without waiting for the backend's notice. */
function useRefresh(): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    for (const kind of ['events_changed', 'documents_changed'] as const) invalidateFor({ kind, ids: [] }, queries);
    invalidateFor({ kind: 'history_changed' }, queries);
  }, [queries]);
}
