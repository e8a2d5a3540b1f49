/** The credibility of what this text says: a digit, at hand. The letter is the document's. */
import { InformationDigit, type SourceLetter } from '#shared/domain/grading';
import type { ProposalRecord } from '#shared/domain/proposal';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import styles from './field-row.module.css';
import { useTriage } from './triage-state.ts';

interface Props {
  readonly proposal: ProposalRecord;
  readonly letter: SourceLetter;
  readonly isPending: boolean;
  readonly onDigit: (digit: ProposalRecord['digit']) => void;
}

export function GradeRow({ proposal: { digit }, letter, isPending, onDigit }: Props) {
  const t = useText();
  const isGrading = useTriage((triage) => triage.mode === 'grading');
  return (
    <div className={styles.grading} data-grading={isGrading || undefined}>
      <kbd className={styles.key} aria-hidden="true">g</kbd>
      <span className={styles.name}>{t('triage.grade')}</span>
      <b className={styles.letter} title={t(`grade.source.${letter}`)}>{letter}</b>
      <ToggleButtonGroup
        className={styles.digits ?? ''} aria-label={t('triage.grade.digit')} disallowEmptySelection isDisabled={!isPending} selectedKeys={[digit]}
        onSelectionChange={(keys) => {
          const chosen = InformationDigit.options.find((known) => keys.has(known));
          if (chosen !== undefined && chosen !== digit) onDigit(chosen);
        }}
      >
        {InformationDigit.options.map((known) => (
          <ToggleButton key={known} id={known} aria-label={`${known}, ${t(`grade.info.${known}`)}`}>{known}</ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className={styles.meaning} role="status">{isGrading ? t('triage.grade.how') : t(`grade.info.${digit}`)}</span>
    </div>
  );
}
