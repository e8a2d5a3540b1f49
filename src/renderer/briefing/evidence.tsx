/** Who says so, and how sure one is: never from a document above the marking on the wall. */
import type { EventRecord } from '#shared/domain/event';
import { isAbove, type Marking } from '#shared/domain/marking';
import { formatDate } from '#shared/i18n/dates';
import { inLanguage } from '#shared/i18n/field-values';
import { useMemo } from 'react';
import { useDocuments } from '../api/queries.ts';
import { useActorName } from '../ui/actors.ts';
import { GradeBadge, gradeMeaning } from '../ui/badge.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './briefing.module.css';

interface Props {
  readonly event: EventRecord;
  readonly marking: Marking;
  /** Several events stand on the step. */
  readonly isNamed: boolean;
}

export function Evidence({ event, marking, isNamed }: Props) {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  const isShown = useIsShown(marking);
  const claims = event.claims.filter(({ document }) => isShown(document));
  const citations = event.citations.filter(({ document }) => isShown(document));
  return (
    <section className={styles.evidence} aria-label={t('briefing.evidence')}>
      {isNamed && <h2>{inLanguage(event.title, lang)}</h2>}
      {claims.length + citations.length === 0 && <p>{t('inspector.noSource')}</p>}
      <ul>
        {claims.map(({ by, says, grade }) => (
          <li key={`${by} ${says}`}>{grade === null ? <span /> : <GradeBadge grade={grade} />}<p><b>{nameOf(by)}</b> {says}</p></li>
        ))}
        {citations.map(({ document, url, title, publisher, published, grade }) => (
          <li key={[document, url, title].join(' ')}>
            <GradeBadge grade={grade} />
            <p><b>{publisher ?? t('inspector.citation.unknown')}</b>{published !== null && `, ${formatDate(published, lang)}`} {title}<span>{gradeMeaning(grade, t)}</span></p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A document that is not known yet is not shown. */
function useIsShown(ceiling: Marking): (document: string | null) => boolean {
  const { data: documents } = useDocuments();
  const marks = useMemo(() => new Map(documents?.map(({ id, marking }) => [id, marking])), [documents]);
  return (document) => {
    const marking = document === null ? 'clear' : marks.get(document);
    return marking !== undefined && !isAbove(marking, ceiling);
  };
}
