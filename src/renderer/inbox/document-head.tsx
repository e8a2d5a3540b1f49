/** What is known of the document: where it comes from, how its source is graded, and how far its proposals are decided. */
import type { DocumentRecord } from '#shared/domain/document';
import { SourceLetter } from '#shared/domain/grading';
import { parseIsoDay } from '#shared/domain/when';
import { formatDay } from '#shared/i18n/dates';
import { TlpBadge } from '../ui/badge.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './review.module.css';
import type { Letter } from './use-letter.ts';

export function DocumentHead({ document, letter }: { readonly document: DocumentRecord; readonly letter: Letter }) {
  const t = useText();
  const lang = useLang();
  const { title, publisher, published, publishedFrom, marking } = document;
  const day = parseIsoDay(published);
  const facts = [
    publisher, `${day === null ? published : formatDay(day, lang)} (${t(`document.published.${publishedFrom}`)})`, t(`language.${document.lang}`),
  ].filter((fact) => fact !== null);
  const own = publisher === null ? t('triage.letter.own.unknown', { letter: letter.own }) : t('triage.letter.own', { publisher, letter: letter.own });
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <div className={styles.facts}>
        <span>{facts.join(' · ')}</span>
        <TlpBadge marking={marking} />
        <div className={styles.letter}>
          <Select
            label={t('triage.letter')}
            value={document.letterFrom === 'publisher' ? 'own' : document.letter}
            choices={[{ value: 'own', label: own }, ...SourceLetter.options.map((known) => ({ value: known, label: `${known} · ${t(`grade.source.${known}`)}` }))]}
            onChange={(chosen) => letter.set(chosen === 'own' ? null : chosen)}
          />
        </div>
      </div>
    </header>
  );
}
