import type { StripAnswer } from '#shared/engine/strip-answer';
import { formatNumber } from '#shared/i18n/numbers';
import { useLang, useText } from '../ui/text.tsx';
import { DistanceChoice, type StripDistance } from './distance-choice.tsx';
import styles from './frontier.module.css';

export type StripTally = Pick<StripAnswer, 'incidents' | 'meetings' | 'outside' | 'withoutKm' | 'tooFar'>;

interface Props {
  readonly tally: StripTally;
  /** Cells in place of marks. */
  readonly isDense: boolean;
  readonly distance: StripDistance;
  onDistance(distance: StripDistance): void;
}

/** How far the strip looks, what it shows and leaves out, and how to read it. */
export function FrontierHead({ tally, isDense, distance, onDistance }: Props) {
  const t = useText();
  return (
    <header className={styles.head}>
      <div className={styles.first}>
        <DistanceChoice value={distance} onChange={onDistance} />
        <Counts tally={tally} />
      </div>
      <p className={styles.reading}>{t(isDense ? 'frontier.legend.dense' : 'frontier.legend')}</p>
    </header>
  );
}

function Counts({ tally: { incidents, meetings, outside, withoutKm, tooFar } }: Pick<Props, 'tally'>) {
  const t = useText();
  const lang = useLang();
  const left = [
    outside > 0 ? t('frontier.outside', { count: outside }) : '',
    tooFar > 0 ? t('frontier.tooFar', { count: tooFar }) : '',
    withoutKm > 0 ? t('frontier.withoutKm', { count: withoutKm }) : '',
  ].filter(Boolean);
  return (
    <p className={styles.counts} role="status">
      <b>{formatNumber(incidents, lang)}</b> {t('filter.count.incidents', { count: incidents })} · <b>{formatNumber(meetings, lang)}</b>{' '}
      {t('filter.count.meetings', { count: meetings })}
      <span>{left.length > 0 ? left.join(' · ') : t('frontier.all')}</span>
    </p>
  );
}
