/** What becomes of the words selected in the text, beside anchoring a field. */
import type { Client } from '#shared/contract/client';
import type { QueryClient } from '@tanstack/react-query';
import { clearSelection } from '../documents/text-selection.ts';
import { useView } from '../state/view.ts';
import type { Say } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { Place } from './hand-place.ts';
import { useTriage } from './triage-state.ts';
import { useTrouble } from './trouble.ts';

export function selectionActsOf({ document, all }: Place, client: Client, queries: QueryClient, t: Say) {
  const read = async (span: { readonly start: number; readonly end: number }): Promise<void> => {
    const { found } = await client.call('document.read', { id: document.id, ...span });
    if (found.length === 0) return useToasts.getState().show(t('triage.read.none'));
    const known = new Set(all().map(({ id }) => id));
    const { proposals } = await client.call('proposal.add', { document: document.id, extracted: found });
    await queries.invalidateQueries({ queryKey: ['proposal.list', { document: document.id }] });
    clearSelection();
    const first = proposals.find(({ id }) => !known.has(id));
    if (first) useTriage.getState().show(first.id);
    return useToasts.getState().show(t('triage.read.added', { count: found.length }));
  };
  return {
    newFromSelection: (): void => {
      const { selection } = useTriage.getState();
      if (selection) useView.getState().edit({ kind: 'selection', document: document.id, ...selection });
    },
    /** What the reader finds in the selected words becomes a proposal of its own. */
    readSelection: async (): Promise<void> => {
      const { selection } = useTriage.getState();
      if (!selection) return;
      useTrouble.getState().set(null);
      await read(selection).catch(useTrouble.getState().set);
    },
  };
}
