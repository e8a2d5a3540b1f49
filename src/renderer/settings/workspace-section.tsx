/** Where the work lies, whether it is sound, and the way to another workspace. */
import { formatBytes } from '#shared/i18n/figures';
import { formatNumber } from '#shared/i18n/numbers';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { useWorkspace } from '../api/queries.ts';
import { Button } from '../ui/button.tsx';
import { errorText, ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { OtherWorkspaces } from './other-workspaces.tsx';
import styles from './settings.module.css';

export function WorkspaceSection() {
  const t = useText();
  const lang = useLang();
  const { data: status, isPending, error, refetch } = useWorkspace();
  if (isPending) return <Spinner />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const figures = [
    ['events', formatNumber(status.events, lang)], ['documents', formatNumber(status.documents, lang)], ['pending', formatNumber(status.pendingProposals, lang)],
    ['revisions', formatNumber(status.revisions, lang)], ['size', formatBytes(status.size, lang)], ['version', status.version],
  ] as const;
  return (
    <>
      <p className={styles.path}>{status.file}</p>
      {status.readOnly && <InlineNotice tone="warning">{t(`settings.workspace.readOnly.${status.readOnly.reason}`)}</InlineNotice>}
      <dl className={styles.figures}>
        {figures.map(([name, value]) => <div key={name}><dt>{t(`settings.workspace.${name}`)}</dt><dd>{value}</dd></div>)}
      </dl>
      <Checking key={status.file} />
      <OtherWorkspaces present={status.file} />
    </>
  );
}

function Checking() {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const check = useMutation({ mutationFn: () => client.call('workspace.check', {}) });
  const { data, error, isPending } = check;
  return (
    <section className={styles.check} aria-label={t('settings.check')}>
      <Button isPending={isPending} onPress={() => check.mutate()}>{t(isPending ? 'settings.check.running' : 'settings.check')}</Button>
      <p role="status" className={styles.help}>{data?.ok ? t('settings.check.ok') : (!data && !error ? t('settings.check.help') : '')}</p>
      {error && <InlineNotice tone="error">{errorText(error, lang)}</InlineNotice>}
      {data && !data.ok && (
        <InlineNotice tone="error">
          {t('settings.check.problems', { count: data.problems.length })}
          <span className={styles.problems} lang="en">{data.problems.slice(0, 20).map((problem) => <span key={problem}>{problem}</span>)}</span>
        </InlineNotice>
      )}
    </section>
  );
}
