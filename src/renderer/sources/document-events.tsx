import { formatWhen } from '#shared/i18n/dates';
import { Button as AriaButton } from 'react-aria-components';
import { useView } from '../state/view.ts';
import { GradeBadge } from '../ui/badge.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { ErrorState, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useDocumentEvents } from './queries.ts';
import documentStyles from './document.module.css';
import styles from './sources.module.css';

/** The events that cite the document; each opens on the Desk. */
export function DocumentEvents({ id }: { readonly id: string }) {
  const t = useText();
  const lang = useLang();
  const { data: events, isPending, error, refetch } = useDocumentEvents(id);
  const { select, showScreen } = useView();
  const show = (event: string): void => {
    select(event);
    showScreen('desk');
  };
  return (
    <section aria-labelledby="document-events">
      <h3 id="document-events" className={styles.sectionTitle}>{t('sources.document.events', { count: events?.length ?? 0 })}</h3>
      {isPending && <Spinner />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {events?.length === 0 && <p className={styles.keys}>{t('sources.document.events.none')}</p>}
      <ul className={documentStyles.events}>
        {events?.map((event) => (
          <li key={event.id}>
            <AriaButton className={documentStyles.event ?? ''} onPress={() => show(event.id)}>
              <SymbolGlyph event={event} />
              <span className={documentStyles.eventTitle}>{event.title[lang]}</span>
              <span className={styles.keys} title={formatWhen(event.when, lang)}>{event.when}</span>
              <GradeBadge grade={event.citations.find(({ document }) => document === id)?.grade ?? event.grade} />
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
