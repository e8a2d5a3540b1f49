/** What was undertaken at all meetings: overdue, open, kept. */
import type { CommitmentRecord } from '#shared/contract/methods/events';
import { formatDate } from '#shared/i18n/dates';
import { Button as AriaButton } from 'react-aria-components';
import { useCommitments } from '../api/history-queries.ts';
import { useView } from '../state/view.ts';
import { useActorName } from '../ui/actors.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorState, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './commitments.module.css';
import { useKeeping } from './keeping.ts';

export function CommitmentsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { data, error, isPending, refetch } = useCommitments();
  return (
    <Dialog title={t('commitments.title')} width="wide" onClose={onClose}>
      {isPending && <Spinner />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles.minor}>{t('commitments.none')}</p>}
      {data && (['overdue', 'open', 'kept'] as const).map((standing) => {
        const part = data.filter((one) => one.standing === standing);
        return part.length > 0 && (
          <section key={standing} className={styles.part} aria-label={t(`commitments.${standing}`)}>
            <h3>{t(`commitments.${standing}`)} <span className={styles.minor}>{part.length}</span></h3>
            <ul>{part.map((one) => <li key={`${one.event} ${one.index}`}><Row record={one} onLeave={onClose} /></li>)}</ul>
          </section>
        );
      })}
    </Dialog>
  );
}

function Row({ record, onLeave }: { readonly record: CommitmentRecord; readonly onLeave: () => void }) {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  const keep = useKeeping();
  const { select, showScreen } = useView();
  const { event, title, when, index, standing, commitment: { text, by, due } } = record;
  const isKept = standing === 'kept';
  const show = (): void => {
    showScreen('desk');
    select(event);
    onLeave();
  };
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <p>{text}</p>
        <p className={styles.minor}>
          {by !== null && `${nameOf(by)} · `}
          <AriaButton className={styles.meeting ?? ''} onPress={show}>{title[lang]}</AriaButton>, {formatDate(when, lang)}
        </p>
      </div>
      <span className={styles.due} data-standing={standing}>{due === null ? t('commitments.due.none') : formatDate(due, lang)}</span>
      <Button
        small aria-label={t(isKept ? 'commitments.reopen.label' : 'commitments.keep.label', { text })}
        onPress={() => keep({ event, index, state: isKept ? 'open' : 'kept' })}
      >
        {t(isKept ? 'commitments.reopen' : 'commitments.keep')}
      </Button>
    </div>
  );
}
