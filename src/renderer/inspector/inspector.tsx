/** The selected event, read-only: what happened, who says so, how sure that is. */
import type { EventRecord } from '#shared/domain/event';
import type { MessageKey } from '#shared/i18n/fr';
import { formatStatus } from '#shared/i18n/status';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSelectedEvent } from '../state/events.ts';
import { TlpBadge } from '../ui/badge.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Facts } from './facts.tsx';
import styles from './inspector.module.css';
import { Links } from './links.tsx';
import { Citations, Claims } from './sources.tsx';

export function Inspector() {
  const t = useText();
  const event = useSelectedEvent();
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (top.current) top.current.scrollTop = 0;
  }, [event?.id]);
  return (
    <section ref={top} className={styles.inspector} aria-label={t('inspector.title')} tabIndex={0}>
      {event ? <Details event={event} /> : <EmptyState flush title={t('inspector.empty')}>{t('inspector.empty.help')}</EmptyState>}
    </section>
  );
}

function Details({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  const type = event.kind === 'incident' ? t(`type.incident.${event.type}`) : t(`type.meeting.${event.type}`);
  return (
    <article>
      <div className={styles.top}>
        <SymbolGlyph event={event} />
        <span>{type} · {formatStatus(event, lang)}</span>
        <TlpBadge marking={event.marking} />
      </div>
      <h1>{event.title[lang]}</h1>
      {event.review === 'unreviewed' && <p className={styles.minor}>{t('inspector.unreviewed')}</p>}
      {event.summary[lang] !== '' && <p className={styles.summary}>{event.summary[lang]}</p>}
      <Facts event={event} />
      <Claims claims={event.claims} />
      <Citations citations={event.citations} />
      <Links event={event} />
      {event.note !== null && <Section title="inspector.note"><p className={styles.note}>{event.note}</p></Section>}
    </article>
  );
}

export function Section({ title, children }: { readonly title: MessageKey; readonly children: ReactNode }) {
  const t = useText();
  return (
    <section>
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}
