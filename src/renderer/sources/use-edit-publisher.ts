import { diff } from '#shared/domain/change';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useUndo } from '../api/undo.ts';
import { useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { PublisherEdit } from './publisher-cell-editor.tsx';

/** Describes a publisher; what was done is said with the way back. */
export function useEditPublisher(onDone: () => void): UseMutationResult<unknown, Error, PublisherEdit> {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const undo = useUndo();
  const show = useToasts((toasts) => toasts.show);
  return useMutation({
    mutationFn: ({ publisher, part }: PublisherEdit) =>
      client.call('publisher.edit', { name: publisher.name, changes: diff(publisher, { ...publisher, ...part }) }),
    onSuccess: ({ publisher: { name, letter }, regraded }, { part }) => {
      show(part.letter === undefined ? t('sources.described', { name }) : t('sources.regraded', { name, letter, events: regraded }), undo);
    },
    onSettled: () => {
      for (const kind of ['events_changed', 'documents_changed'] as const) invalidateFor({ kind, ids: [] }, queries);
      onDone();
    },
  });
}
