/** One section of the report: written by its author sentence by sentence, or told as what is computed. */
import type { ComposedReport, ComposedSection } from '#shared/contract/methods/reports';
import { isWritten, type WrittenSection } from '#shared/domain/report-template';
import type { ReportSentence } from '#shared/domain/report';
import { useDeed } from '../history/deeds.ts';
import { jsonOf } from '#shared/domain/change';
import { Button } from '../ui/button.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { goToSentence, sectionId } from './places.ts';
import { useTakeIn } from './queries.ts';
import { SentenceField } from './sentence-field.tsx';
import styles from './text.module.css';
import { useWriting, type Writing } from './use-writing.ts';
import { notTaken, paragraphAtEnd, type Written } from './writing.ts';

interface Props {
  readonly section: ComposedSection;
  readonly composed: ComposedReport;
}

const FIGURES = ['map', 'timeline', 'frontier'];

export function SectionView({ section, composed }: Props) {
  const t = useText();
  const { kind, heading, text, size } = section;
  return (
    <section id={sectionId(kind)} className={styles.section} tabIndex={-1} aria-label={heading}>
      {text && isWritten(kind) ? (
        <WrittenText kind={kind} heading={heading} text={text} composed={composed} />
      ) : (
        <>
          <header className={styles.head}><h3>{heading}</h3></header>
          <p className={styles.computed}>{t(FIGURES.includes(kind) ? 'compose.figure' : 'compose.computed', { count: size })}</p>
        </>
      )}
    </section>
  );
}

interface WrittenProps {
  readonly kind: WrittenSection;
  readonly heading: string;
  readonly text: NonNullable<ComposedSection['text']>;
  readonly composed: ComposedReport;
}

function WrittenText({ kind, heading, text, composed }: WrittenProps) {
  const t = useText();
  const lang = useLang();
  const writing = useWriting(composed.report, kind, text);
  const isFinal = composed.report.state === 'issued';
  const { paragraphs } = writing;
  const write = ({ paragraphs: next, at }: Written): void => {
    writing.write(next);
    if (at) requestAnimationFrame(() => goToSentence(kind, at));
  };
  const offered = text.isOwn ? notTaken(paragraphs, text.proposed) : [];
  return (
    <>
      <header className={styles.head}>
        <h3>{heading}</h3>
        <Standing writing={writing} isOwn={text.isOwn} isEmpty={paragraphs.length === 0} />
        {!isFinal && text.isOwn && text.proposed.length > 0 && <AsProposed kind={kind} heading={heading} composed={composed} onDone={writing.forget} />}
      </header>
      {writing.error && (
        <InlineNotice tone="error" action={<Button small onPress={writing.forget}>{t('compose.save.again')}</Button>}>
          {t('compose.save.failed', { reason: errorText(writing.error, lang) })}
        </InlineNotice>
      )}
      <div className={styles.paragraphs} lang={composed.report.lang} onBlur={writing.save}>
        {paragraphs.map(({ id, sentences }) => (
          <div key={id} className={styles.paragraph}>
            {sentences.map((sentence, index) => (
              <SentenceField
                key={index} kind={kind} heading={heading} sentence={sentence} at={{ paragraph: id, sentence: index }} paragraphs={paragraphs} composed={composed}
                isFinal={isFinal} onWrite={write}
              />
            ))}
          </div>
        ))}
      </div>
      {paragraphs.length === 0 && <p className={styles.computed}>{t(kind === 'assessment' ? 'compose.assessment.help' : 'compose.empty.help')}</p>}
      {!isFinal && <Button small look="quiet" onPress={() => write(paragraphAtEnd(paragraphs))}>+ {t(paragraphs.length === 0 ? 'compose.write' : 'compose.paragraph.add')}</Button>}
      {!isFinal && offered.length > 0 && <Offered sentences={offered} onTake={(sentence) => write(paragraphAtEnd(paragraphs, [sentence]))} />}
    </>
  );
}

function Standing({ writing, isOwn, isEmpty }: { readonly writing: Writing; readonly isOwn: boolean; readonly isEmpty: boolean }) {
  const t = useText();
  const word = writing.isUnsaved ? 'compose.saving' : isEmpty ? 'compose.empty' : isOwn ? 'compose.written' : 'compose.proposed';
  return <span className={styles.standing} role="status">{t(word)}</span>;
}

function AsProposed({ kind, heading, composed: { report }, onDone }: Pick<WrittenProps, 'kind' | 'heading' | 'composed'> & { readonly onDone: () => void }) {
  const t = useText();
  const takeIn = useTakeIn();
  const reset = useDeed(
    (client, _none: null) => client.call('report.edit', { id: report.id, changes: [{ field: `texts.${kind}`, from: jsonOf(report.texts[kind] ?? null), to: null }] }),
    () => t('compose.proposed.done', { section: heading }), 'toast',
  );
  const back = (): void => reset.mutate(null, {
    onSuccess: (record) => {
      onDone();
      takeIn(record);
    },
  });
  return <Button small look="quiet" isPending={reset.isPending} onPress={back}>{t('compose.proposed.back')}</Button>;
}

/** What the program would say now and the author's text does not. */
function Offered({ sentences, onTake }: { readonly sentences: readonly ReportSentence[]; readonly onTake: (sentence: ReportSentence) => void }) {
  const t = useText();
  return (
    <details className={styles.offered}>
      <summary>{t('compose.offered', { count: sentences.length })}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={`${sentence.text} ${sentence.refs.join(' ')}`}>
            <span>{sentence.text}</span>
            <Button small onPress={() => onTake(sentence)}>{t('compose.offered.take')}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
