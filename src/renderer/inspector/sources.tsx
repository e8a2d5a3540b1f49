/** Who says it, and where it can be read. */
import type { Citation, Claim } from '#shared/domain/event';
import { formatDate } from '#shared/i18n/dates';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useView } from '../state/view.ts';
import { useActorName } from '../ui/actors.ts';
import { GradeBadge } from '../ui/badge.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './inspector.module.css';
import { Section } from './section.tsx';

export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const nameOf = useActorName();
  if (claims.length === 0) return null;
  return (
    <Section title="inspector.claims">
      <ul className={styles.entries}>
        {claims.map(({ by, says, url, grade }) => (
          <li key={`${by} ${says}`} className={`${styles.entry} ${grade === null ? styles.plain : ''}`}>
            {grade !== null && <GradeBadge grade={grade} />}
            <div>
              <b>{url === null ? nameOf(by) : <ExternalLink href={url}>{nameOf(by)}</ExternalLink>}</b>
              <p>{says}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useText();
  const lang = useLang();
  return (
    <Section title="inspector.citations">
      {citations.length === 0 && <p className={styles.note}>{t('inspector.noSource')}</p>}
      <ul className={styles.entries}>
        {citations.map((citation) => (
          <li key={[citation.document, citation.url, citation.publisher, citation.title].join(' ')} className={styles.entry}>
            <GradeBadge grade={citation.grade} />
            <div>
              <b>{citation.publisher ?? t('inspector.citation.unknown')}</b>
              {citation.published !== null && `, ${formatDate(citation.published, lang)}`}
              <p lang={citation.lang ?? undefined} dir="auto">
                <Source citation={citation}>{citation.title ?? siteOf(citation.url) ?? t('inspector.citation.untitled')}</Source>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The address's host, which is the most that an untitled page says of itself. */
function siteOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** A held document opens at its span; otherwise the address, where there is one. */
function Source({ citation, children }: { readonly citation: Citation; readonly children: ReactNode }) {
  const showDocument = useView((view) => view.showDocument);
  const { document, spans, url } = citation;
  if (document !== null) {
    const span = spans.find(({ field }) => field === 'event') ?? spans[0];
    const open = (): void => showDocument({ id: document, ...(span && { span: { start: span.start, end: span.end } }) });
    return <Button className={styles.source ?? ''} onPress={open}>{children}</Button>;
  }
  return url === null ? children : <ExternalLink href={url}>{children}</ExternalLink>;
}
