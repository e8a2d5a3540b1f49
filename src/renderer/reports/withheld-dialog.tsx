/** What the marking keeps out, for the author's eyes alone. */
import { markingLabel } from '#shared/domain/marking';
import { TlpBadge } from '../ui/badge.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useText } from '../ui/text.tsx';
import styles from './composer.module.css';
import type { DialogProps } from './report-dialogs.tsx';

export function WithheldDialog({ composed: { report, withheld, unreviewed }, onClose }: DialogProps) {
  const t = useText();
  const marking = markingLabel(report.marking);
  return (
    <Dialog title={t('compose.withheld.title')} width="wide" onClose={onClose}>
      <p>{t(withheld.length === 0 ? 'compose.withheld.none' : 'compose.withheld.help', { marking })}</p>
      <ul className={styles.withheld}>
        {withheld.map(({ kind, id, title, marking: own }) => (
          <li key={`${kind} ${id}`}>
            <TlpBadge marking={own} />
            <span>{title}</span>
            <small>{t(`compose.withheld.${kind}`)}</small>
          </li>
        ))}
      </ul>
      {unreviewed > 0 && !report.includeUnreviewed && <p>{t('compose.withheld.unreviewed', { count: unreviewed })}</p>}
    </Dialog>
  );
}
