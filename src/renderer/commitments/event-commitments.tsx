/** What was undertaken at one meeting, in the inspector. */
import type { MeetingRecord } from '#shared/domain/event';
import { standingOf } from '#shared/domain/commitment';
import { parseIsoDay } from '#shared/domain/when';
import { formatDate } from '#shared/i18n/dates';
import { useActorName } from '../ui/actors.ts';
import { useLang, useText } from '../ui/text.tsx';
import styles from './commitments.module.css';

export function EventCommitments({ event }: { readonly event: MeetingRecord }) {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  const today = parseIsoDay(new Date().toISOString().slice(0, 10)) ?? 0;
  return event.commitments.map((commitment, index) => {
    const { text, by, due } = commitment;
    const standing = standingOf(commitment, today);
    const details = [by === null ? null : nameOf(by), due === null ? null : t('commitments.due', { due: formatDate(due, lang) })].filter((part) => part !== null);
    return (
      <div key={[index, text].join(' ')}>
        {text} <span className={styles.minor}>{details.map((detail) => `${detail}, `)}<b data-standing={standing} className={styles.standing}>{t(`commitment.${standing}`)}</b></span>
      </div>
    );
  });
}
