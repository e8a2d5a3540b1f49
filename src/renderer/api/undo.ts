/** Takes the last change back; the history is the backend's, so every open view follows. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useClient } from './client.tsx';

/** What a toast's "undo" calls. Refused undoing is said in a toast of its own. */
export function useUndo(): () => void {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const queries = useQueryClient();
  const show = useToasts((toasts) => toasts.show);
  return useCallback(() => {
    client.call('history.undo', {}).then(
      () => {
        show(t('sources.undone'));
        return queries.invalidateQueries();
      },
      (error: unknown) => show(errorText(error, lang)),
    );
  }, [client, lang, queries, show, t]);
}
