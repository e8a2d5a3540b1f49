/** What the whole workspace has to say: that it cannot be written, and what it could still hold. */
import type { WorkspaceStatus } from '#shared/contract/methods/workspace';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { useClient } from '../api/client.tsx';
import { useWorkspace } from '../api/queries.ts';
import { UnfinishedBanner } from '../editor/unfinished-banner.tsx';
import { Button } from '../ui/button.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import styles from './frame.module.css';

type Status = z.infer<typeof WorkspaceStatus>;

export function Banners() {
  const { data: workspace, error, refetch } = useWorkspace();
  return (
    <div className={styles.banners}>
      {error && <Unreachable error={error} onRetry={() => void refetch()} />}
      {workspace?.readOnly && <ReadOnly file={workspace.file} state={workspace.readOnly} />}
      {workspace && workspace.readOnly === null && workspace.chronologyOffer > 0 && (
        <ChronologyOffer count={workspace.chronologyOffer} />
      )}
      {workspace && workspace.readOnly === null && <UnfinishedBanner key={workspace.file} />}
    </div>
  );
}

function Unreachable({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useText();
  const lang = useLang();
  return (
    <div className={styles.banner} data-tone="warning" role="alert">
      <p>{errorText(error, lang)}</p>
      <Button small onPress={onRetry}>
        {t('action.retry')}
      </Button>
    </div>
  );
}

function ReadOnly({ file, state }: { readonly file: string; readonly state: NonNullable<Status['readOnly']> }) {
  const t = useText();
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return (
    <div className={styles.banner} data-tone="warning" role="status">
      <p>
        {state.reason === 'held'
          ? t('frame.readonly.held', { holder: state.holder ?? t('frame.readonly.other') })
          : t('frame.readonly.permission', { file: name })}
      </p>
    </div>
  );
}

function ChronologyOffer({ count }: { readonly count: number }) {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const show = useToasts((toasts) => toasts.show);
  const [isDismissed, dismiss] = useState(false);
  const load = useMutation({
    mutationFn: () => client.call('chronology.load', { set: 'open-sources' }),
    onSuccess: ({ added }) => show(t('frame.offer.done', { count: added })),
  });
  if (isDismissed || load.isSuccess) return null;
  return (
    <section className={styles.banner} aria-label={t('frame.offer.label')}>
      <p>{load.error ? errorText(load.error, lang) : t('frame.offer')}</p>
      <Button small isPending={load.isPending} onPress={() => load.mutate()}>
        {t('frame.offer.action', { count })}
      </Button>
      <Button small look="quiet" onPress={() => dismiss(true)}>
        {t('action.dismiss')}
      </Button>
    </section>
  );
}
