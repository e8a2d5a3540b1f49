/** Taking over what a new reading found: as proposals, or field by field. */
import type { FieldChange } from '#shared/domain/change';
import type { SpanField } from '#shared/domain/event';
import type { Extracted } from '#shared/domain/proposal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useUndo } from '../api/undo.ts';
import { useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';

export interface Taking {
  readonly into: 'event' | 'proposal';
  readonly id: string;
  readonly field: SpanField;
  readonly changes: z.infer<typeof FieldChange>[];
}

export function useTaking(document: string) {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const undo = useUndo();
  const show = useToasts((toasts) => toasts.show);
  const refresh = (): void => {
    for (const kind of ['events_changed', 'documents_changed'] as const) invalidateFor({ kind, ids: [] }, queries);
  };
  const propose = useMutation({
    mutationFn: (extracted: readonly Extracted[]) => client.call('proposal.add', { document, extracted: [...extracted] }),
    onSuccess: ({ proposals }, extracted) => show(t('sources.reread.proposed.toast', { count: Math.min(extracted.length, proposals.length) }), undo),
    onSettled: refresh,
  });
  const take = useMutation({
    mutationFn: async ({ into, id, changes, field }: Taking): Promise<unknown> =>
      into === 'event'
        ? client.call('event.edit', { id, changes, why: t('sources.reread.why', { field: t(`field.${field}`) }) })
        : client.call('proposal.edit', { id, changes }),
    onSuccess: (_record, { field }) => show(t('sources.reread.taken', { field: t(`field.${field}`) }), undo),
    onSettled: refresh,
  });
  return { propose: propose.mutate, take: take.mutate, error: propose.error ?? take.error };
}
