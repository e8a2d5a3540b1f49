/** What was undertaken at one meeting, in the inspector. */
import type { MeetingRecord } from '#shared/domain/event';
import { formatDate } from '#shared/i18n/dates';
import { useCommitments } from '../api/history-queries.ts';
import { useActorName } from '../ui/actors.ts';
import { useLang, useText } from '../ui/text.tsx';
import styles from './commitments.module.css';

export function EventCommitments({ event }: { readonly event: MeetingRecord }) {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  const { data } = useCommitments();
  return event.commitments.map((commitment, index) => {
    const { text, by, due } = commitment;
    // Which are overdue is the backend's to say: it has the clock.
    const standing = data?.find((one) => one.event === event.id && one.index === index)?.standing ?? commitment.state;
    const details = [by === null ? null : nameOf(by), due === null ? null : t('commitments.due', { due: formatDate(due, lang) })].filter((part) => part !== null);
    return (
      <div key={[index, text].join(' ')}>
        {text} <span className={styles.minor}>{details.map((detail) => `${detail}, `)}<b data-standing={standing} className={styles.standing}>{t(`commitment.${standing}`)}</b></span>
      </div>
    );
  });
}
