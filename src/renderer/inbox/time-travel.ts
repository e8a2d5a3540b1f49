/** Taking back and bringing back the last act, and going to where it was made. */
import type { Client } from '#shared/contract/client';
import type { ChangeSummary } from '#shared/domain/revision';
import { useMemo } from 'react';
import { useClient } from '../api/client.tsx';
import { useView } from '../state/view.ts';
import { useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useTriage } from './triage-state.ts';
import { useTrouble } from './trouble.ts';

export interface TimeTravel {
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useTimeTravel(): TimeTravel {
  const t = useText();
  const client = useClient();
  return useMemo(() => {
    const travel = async (direction: 'undo' | 'redo'): Promise<void> => {
      const { set } = useTrouble.getState();
      set(null);
      try {
        const change = direction === 'undo' ? (await client.call('history.undo', {})).undone : (await client.call('history.redo', {})).redone;
        useToasts.getState().show(t(change ? `triage.${direction}.done` : `triage.${direction}.none`, { count: change?.records ?? 0 }));
        if (change) await goTo(client, change);
      } catch (error) {
        set(error);
      }
    };
    return { undo: () => void travel('undo'), redo: () => void travel('redo') };
  }, [client, t]);
}

/** Enough revisions to find the first proposal of one act and of what took it back. */
const LOOK_BACK = 1000;

async function goTo(client: Client, { change }: ChangeSummary): Promise<void> {
  const { revisions } = await client.call('history.list', { filter: { subject: 'proposal' }, limit: LOOK_BACK });
  const touched = revisions.filter((revision) => revision.change === change || revision.of === change);
  const [proposal] = touched.map(({ subjectId }) => subjectId).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const document = proposal?.slice(0, proposal.lastIndexOf('-'));
  if (proposal === undefined || document === undefined) return;
  if (useView.getState().openDocument?.id !== document) useView.getState().showDocument({ id: document });
  useTriage.getState().enter(document, proposal);
  useTriage.getState().show(proposal);
}
