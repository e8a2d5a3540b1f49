/** How the queue is grouped, and whether it shows what is done. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import { GROUPINGS } from './queue.ts';
import styles from './queue.module.css';
import { useTriage } from './triage-state.ts';

export function QueueControls() {
  const t = useText();
  const grouping = useTriage((triage) => triage.grouping);
  const shown = useTriage((triage) => triage.shown);
  const setQueue = useTriage((triage) => triage.setQueue);
  return (
    <div className={styles.controls}>
      <ToggleButtonGroup
        className={styles.choice ?? ''} aria-label={t('triage.grouping')} disallowEmptySelection selectedKeys={[grouping]}
        onSelectionChange={(keys) => {
          const chosen = GROUPINGS.find((known) => keys.has(known));
          if (chosen) setQueue({ grouping: chosen });
        }}
      >
        {GROUPINGS.map((known) => <ToggleButton key={known} id={known}>{t(`triage.grouping.${known}`)}</ToggleButton>)}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        className={styles.choice ?? ''} aria-label={t('triage.shown')} disallowEmptySelection selectedKeys={[shown]}
        onSelectionChange={(keys) => setQueue({ shown: keys.has('all') ? 'all' : 'pending' })}
      >
        <ToggleButton id="pending">{t('triage.shown.pending')}</ToggleButton>
        <ToggleButton id="all">{t('triage.shown.all')}</ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}
