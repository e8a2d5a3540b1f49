/** How likely and how sure: words of the ICD 203 scale, with what they stand for. */
import { CONFIDENCES, LIKELIHOOD_RANGE, LIKELIHOODS } from '#shared/domain/assessment';
import type { ReportSentence } from '#shared/domain/report';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import styles from './text.module.css';

interface Props {
  readonly sentence: ReportSentence;
  readonly isFinal: boolean;
  readonly onChange: (part: Partial<ReportSentence>) => void;
}

const NONE = 'none';

export function Worth({ sentence: { likelihood, confidence }, isFinal, onChange }: Props) {
  const t = useText();
  const words = [likelihood && t(`report.likelihood.${likelihood}`), confidence && t(`report.confidence.${confidence}`)].filter(Boolean);
  if (isFinal) return <span className={styles.worth}>{words.join(', ')}</span>;
  const likelihoods = LIKELIHOODS.map((value) => ({ value, label: `${t(`report.likelihood.${value}`)} · ${LIKELIHOOD_RANGE[value].join('–')} %` }));
  const confidences = CONFIDENCES.map((value) => ({ value, label: t(`report.confidence.${value}`) }));
  return (
    <span className={styles.worth}>
      <Select
        isBare label={t('compose.likelihood')} value={likelihood ?? NONE} choices={[{ value: NONE, label: t('compose.likelihood.none') }, ...likelihoods]}
        onChange={(value) => onChange({ likelihood: value === NONE ? null : value })}
      />
      <Select
        isBare label={t('compose.confidence')} value={confidence ?? NONE} choices={[{ value: NONE, label: t('compose.confidence.none') }, ...confidences]}
        onChange={(value) => onChange({ confidence: value === NONE ? null : value })}
      />
    </span>
  );
}
