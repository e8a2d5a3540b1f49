/** A sentence as its author writes it, the events behind it as chips, and its worth where it is a judgement. */
import type { ComposedReport } from '#shared/contract/methods/reports';
import type { ReportParagraph, ReportSentence } from '#shared/domain/report';
import type { WrittenSection } from '#shared/domain/report-template';
import type { KeyboardEvent } from 'react';
import { useText } from '../ui/text.tsx';
import { goToSentence, sentenceId } from './places.ts';
import { ReferenceChip } from './reference-chip.tsx';
import { ReferencePicker } from './reference-picker.tsx';
import styles from './text.module.css';
import { neighbour, type Place, sentenceAfter, withoutSentence, withSentence, type Written } from './writing.ts';
import { Worth } from './worth.tsx';

interface Props {
  readonly kind: WrittenSection;
  readonly heading: string;
  readonly sentence: ReportSentence;
  readonly at: Place;
  readonly paragraphs: readonly ReportParagraph[];
  readonly composed: ComposedReport;
  readonly isFinal: boolean;
  readonly onWrite: (written: Written) => void;
}

/** Sections whose sentences are judgements. */
const JUDGED: readonly WrittenSection[] = ['assessment', 'outlook'];

export function SentenceField({ kind, heading, sentence, at, paragraphs, composed, isFinal, onWrite }: Props) {
  const t = useText();
  const id = sentenceId(kind, at);
  const problems = composed.problems.filter((problem) => problem.section === kind && problem.paragraph === at.paragraph && problem.sentence === at.sentence);
  const change = (part: Partial<ReportSentence>): void => onWrite({ paragraphs: withSentence(paragraphs, at, part), at: null });
  const number = paragraphs.slice(0, paragraphs.findIndex((one) => one.id === at.paragraph)).reduce((sum, { sentences }) => sum + sentences.length, at.sentence + 1);
  const isJudged = JUDGED.includes(kind) && (!isFinal || sentence.likelihood !== null || sentence.confidence !== null);
  return (
    <div className={styles.sentence} data-problem={problems.length > 0 || undefined}>
      <textarea
        id={id} className={styles.words} rows={1} readOnly={isFinal} aria-label={t('compose.sentence', { section: heading, number })}
        aria-describedby={problems.length > 0 ? `${id}-problems` : undefined} value={sentence.text} maxLength={20_000}
        onChange={({ target }) => change({ text: target.value.replaceAll('\n', ' ') })}
        onKeyDown={(event) => onSentenceKey(event, { kind, at, paragraphs, isFinal, onWrite })}
      />
      <div className={styles.references}>
        {sentence.refs.map((ref) => (
          <ReferenceChip key={ref} id={ref} composed={composed} isFinal={isFinal} onRemove={() => change({ refs: sentence.refs.filter((one) => one !== ref) })} />
        ))}
        {!isFinal && <ReferencePicker events={composed.events} taken={sentence.refs} onPick={(picked) => change({ refs: [...sentence.refs, picked] })} />}
        {isJudged && <Worth sentence={sentence} isFinal={isFinal} onChange={change} />}
      </div>
      {problems.length > 0 && (
        <p id={`${id}-problems`} className={styles.warning}>{problems.map(({ kind: what, events }) => t(`report.problem.${what}`, { count: events.length })).join(' · ')}</p>
      )}
    </div>
  );
}

type KeyContext = Pick<Props, 'kind' | 'at' | 'paragraphs' | 'isFinal' | 'onWrite'>;

function onSentenceKey(event: KeyboardEvent<HTMLTextAreaElement>, { kind, at, paragraphs, isFinal, onWrite }: KeyContext): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
  const { value, selectionStart } = event.currentTarget;
  const step = event.altKey && event.key === 'ArrowUp' ? -1 : event.altKey && event.key === 'ArrowDown' ? 1 : null;
  const next = step === null ? null : neighbour(paragraphs, at, step);
  if (next) goToSentence(kind, next);
  else if (event.key === 'Escape') event.currentTarget.blur();
  else if (event.key === 'Enter' && !isFinal) onWrite(sentenceAfter(paragraphs, at, selectionStart));
  else if (event.key === 'Backspace' && value === '' && !isFinal) onWrite(withoutSentence(paragraphs, at));
  else return;
  event.preventDefault();
}
