/** Taking back and bringing back acts, across windows and restarts: the history is the backend's. */
import { RequestFailed } from '#shared/contract/client';
import type { ChangeSummary } from '#shared/domain/revision';
import { deedText } from '#shared/i18n/history-sentences';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useView } from '../state/view.ts';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useNames } from './names.ts';

export interface TimeTravel {
  /** The workspace's last act, whoever's it was and whenever; a toast says which, and offers the other direction. */
  undo(): void;
  redo(): void;
  /** Says what was just done. Its way back takes back this very act; where something else was done since, it says so, offers the history and changes nothing. */
  tell(text: string): void;
}

/** `arrive`: shows where an act was made, after it was taken or brought back. */
export function useTimeTravel(arrive: (change: ChangeSummary) => void = stay): TimeTravel {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const refresh = useRefresh();
  const names = useNames();
  const show = useToasts((toasts) => toasts.show);
  return useMemo(() => {
    const run = async (direction: 'undo' | 'redo', only?: number): Promise<void> => {
      const again = (): void => void run(direction === 'undo' ? 'redo' : 'undo');
      try {
        const change = direction === 'undo' ? (await client.call('history.undo', only === undefined ? {} : { only })).undone : (await client.call('history.redo', {})).redone;
        if (change === null) show(t(`history.${direction}.none`));
        else show(t(`history.${direction}.done`, { deed: deedText(change, lang, names) }), again, t(direction === 'undo' ? 'history.redo' : 'history.undo'));
        if (change) arrive(change);
      } catch (error) {
        if (isNotLast(error)) show(errorText(error, lang), () => useView.getState().showScreen('history'), t('tab.history'));
        else show(errorText(error, lang));
      }
      refresh();
    };
    const tell = async (text: string): Promise<void> => {
      const change = await lastChange();
      if (change === null) show(text);
      else show(text, () => void run('undo', change));
    };
    /** Null where it cannot be told: then there is no way back from the toast, but from the header there is. */
    const lastChange = async (): Promise<number | null> => {
      try {
        return (await client.call('history.ends', {})).undo?.change ?? null;
      } catch {
        return null;
      }
    };
    return { undo: () => void run('undo'), redo: () => void run('redo'), tell: (text) => void tell(text) };
  }, [arrive, client, lang, names, refresh, show, t]);
}

function isNotLast(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.message === 'history.not_last';
}

function stay(): void {
  // Most acts are seen wherever one is.
}

/** Asks again at once, without waiting for the backend's notice. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    for (const kind of ['events_changed', 'documents_changed'] as const) invalidateFor({ kind, ids: [] }, queries);
    invalidateFor({ kind: 'history_changed' }, queries);
  }, [queries]);
}
