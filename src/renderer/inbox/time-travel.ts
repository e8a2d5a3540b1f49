/** Undo and redo in the Inbox go to where the act was made. */
import type { Client } from '#shared/contract/client';
import type { ChangeSummary } from '#shared/domain/revision';
import { useCallback } from 'react';
import { useClient } from '../api/client.tsx';
import { type TimeTravel, useTimeTravel } from '../history/time-travel.ts';
import { useView } from '../state/view.ts';
import { useTriage } from './triage-state.ts';
import { useTrouble } from './trouble.ts';

export function useTriageTravel(): TimeTravel {
  const client = useClient();
  const setTrouble = useTrouble((trouble) => trouble.set);
  const arrive = useCallback((change: ChangeSummary): void => {
    setTrouble(null);
    void goTo(client, change).catch(setTrouble);
  }, [client, setTrouble]);
  return useTimeTravel(arrive);
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
