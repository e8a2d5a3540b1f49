import type { EventRecord } from '#shared/domain/event';
import { markingLabel } from '#shared/domain/marking';
import { useText } from '../ui/text.tsx';
import styles from './briefing.module.css';
import type { Presentation } from './presentation.ts';

/** What the walk is about, before it begins. */
export function TitleText({ presentation: { title, subtitle, marking }, events }: { readonly presentation: Presentation; readonly events: readonly EventRecord[] }) {
  const t = useText();
  const incidents = events.filter(({ kind }) => kind === 'incident').length;
  return (
    <div className={styles.title}>
      <p className={styles.eyebrow}>{markingLabel(marking)}</p>
      <h1>{title}</h1>
      <p className={styles.subtitle}>{subtitle}</p>
      {events.length === 0
        ? <p>{t('briefing.empty')}</p>
        : <p>{t('briefing.count', { incidents, meetings: events.length - incidents })}</p>}
      <p className={styles.hint}>{t('briefing.hint')}</p>
    </div>
  );
}
