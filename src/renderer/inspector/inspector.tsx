/** The selected event: what happened, who says so, how sure that is, what was done to it and what can be done with it. */
import type { EventRecord } from '#shared/domain/event';
import { formatStatus } from '#shared/i18n/status';
import { useSelectedEvent } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { TlpBadge } from '../ui/badge.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { Marked } from '../ui/marked.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { EventActions } from './event-actions.tsx';
import { Facts } from './facts.tsx';
import { HistorySection } from './history-section.tsx';
import styles from './inspector.module.css';
import { Links } from './links.tsx';
import { Section } from './section.tsx';
import { Citations, Claims } from './sources.tsx';

export function Inspector() {
  const t = useText();
  const event = useSelectedEvent();
  return (
    <section key={event?.id} className={styles.inspector} aria-label={t('inspector.title')} tabIndex={0}>
      {event ? <Details event={event} /> : <EmptyState flush title={t('inspector.empty')}>{t('inspector.empty.help')}</EmptyState>}
    </section>
  );
}

function Details({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  const query = useView((view) => view.clauses.facets.text ?? '');
  const type = event.kind === 'incident' ? t(`type.incident.${event.type}`) : t(`type.meeting.${event.type}`);
  return (
    <article>
      <div className={styles.top}>
        <SymbolGlyph event={event} />
        <span>{type} · {formatStatus(event, lang)}</span>
        <TlpBadge marking={event.marking} />
      </div>
      <h1>{event.title[lang]}</h1>
      <EventActions event={event} />
      {event.review === 'unreviewed' && <p className={styles.minor}>{t('inspector.unreviewed')}</p>}
      {event.summary[lang] !== '' && <p className={styles.summary}><Marked text={event.summary[lang]} query={query} /></p>}
      <Facts event={event} />
      <Claims claims={event.claims} />
      <Citations citations={event.citations} />
      <Links event={event} />
      {event.note !== null && <Section title="inspector.note"><p className={styles.note}><Marked text={event.note} query={query} /></p></Section>}
      <HistorySection id={event.id} />
    </article>
  );
}
