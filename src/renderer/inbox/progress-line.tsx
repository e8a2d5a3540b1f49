/** "12 sur 31", with a thin bar. */
import type { MessageKey } from '#shared/i18n/fr';
import { useText } from '../ui/text.tsx';
import type { Progress } from './queue.ts';
import styles from './queue.module.css';

interface Props {
  readonly progress: Progress;
  /** The sentence, with `decided` and `total`. */
  readonly what: MessageKey;
}

export function ProgressLine({ progress: { decided, total }, what }: Props) {
  const t = useText();
  return (
    <div className={styles.progress}>
      <span>{t(what, { decided, total })}</span>
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="3" className={styles.track} />
        <rect width={total === 0 ? 0 : (100 * decided) / total} height="3" className={styles.done} />
      </svg>
    </div>
  );
}
