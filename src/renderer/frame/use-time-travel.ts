/** Undo and redo, across windows and restarts: what they would do next, and doing it. */
import type { ChangeSummary } from '#shared/domain/revision';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { deedOf } from './deed.ts';

export interface TimeTravel {
  /** What it would take or bring back; null where there is nothing. */
  readonly next: ChangeSummary | null;
  go(): void;
}

export function useTimeTravel(): { readonly undo: TimeTravel; readonly redo: TimeTravel } {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const show = useToasts((toasts) => toasts.show);
  const { data: ends } = useQuery({ queryKey: ['history.ends', {}], queryFn: () => client.call('history.ends', {}) });
  const onError = (error: unknown): void => show(errorText(error, lang));
  const undo = useMutation({
    mutationFn: () => client.call('history.undo', {}),
    onSuccess: ({ undone }) => undone && show(t('command.undone', { what: deedOf(undone, t) })),
    onError,
  });
  const redo = useMutation({
    mutationFn: () => client.call('history.redo', {}),
    onSuccess: ({ redone }) => redone && show(t('command.redone', { what: deedOf(redone, t) })),
    onError,
  });
  return {
    undo: { next: ends?.undo ?? null, go: () => !undo.isPending && undo.mutate() },
    redo: { next: ends?.redo ?? null, go: () => !redo.isPending && redo.mutate() },
  };
}
