/** Issuing is for good: what will be frozen is said before it is. */
import { markingLabel } from '#shared/domain/marking';
import { useMutation } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import { useRefresh } from '../history/time-travel.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useTakeIn } from './queries.ts';
import type { DialogProps } from './report-dialogs.tsx';
import styles from './composer.module.css';

export function IssueDialog({ composed: { report, events, withheld }, onClose }: DialogProps) {
  const t = useText();
  const lang = useLang();
  const issue = useIssue(onClose);
  const { serial, approver, marking } = report;
  return (
    <Dialog
      title={t('compose.issue.title', { serial })} onClose={onClose}
      actions={<Button look="primary" isPending={issue.isPending} onPress={() => issue.mutate(report.id)}>{t('compose.step.issue')}</Button>}
    >
      {issue.error && <InlineNotice tone="error">{errorText(issue.error, lang)}</InlineNotice>}
      <p>{t('compose.issue.help')}</p>
      <h3>{t('compose.issue.frozen')}</h3>
      <ul className={styles.frozen}>
        <li>{t('compose.issue.events', { count: events.length })}</li>
        <li>{t('compose.issue.withheld', { count: withheld.length, marking: markingLabel(marking) })}</li>
        <li>{t('compose.issue.text')}</li>
        {approver !== null && <li>{t('compose.issue.approved', { name: approver })}</li>}
        <li>{t('compose.issue.files')}</li>
      </ul>
    </Dialog>
  );
}

/** Not taken back, and so told without a way back. */
function useIssue(onDone: () => void) {
  const t = useText();
  const client = useClient();
  const takeIn = useTakeIn();
  const refresh = useRefresh();
  const show = useToasts((toasts) => toasts.show);
  return useMutation({
    mutationFn: (id: string) => client.call('report.issue', { id }),
    onSuccess: (report) => {
      takeIn(report);
      refresh();
      show(t('compose.step.issue.done', { serial: report.serial }));
      onDone();
    },
  });
}
