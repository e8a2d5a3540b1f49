/** Changes asked of the backend: a toast says what was done, with the way back. */
import type { Client } from '#shared/contract/client';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useRefresh, useTimeTravel } from './time-travel.ts';

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
  const { tell } = useTimeTravel();
  return useMutation({
    mutationFn: (input: I) => run(client, input),
    onSuccess: (output, input) => (hasChanged(output) ? tell : show)(say(output, input)),
    onError: (error) => {
      if (errors === 'toast') show(errorText(error, lang));
    },
    onSettled: refresh,
  });
}
