/** One document: what is said of it, the events it tells, what today's reader finds in it. */
import type { DocumentSummary } from '#shared/domain/document';
import { formatInstant } from '#shared/i18n/dates';
import { useState } from 'react';
import { useView } from '../state/view.ts';
import { TlpBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { useLang, useText } from '../ui/text.tsx';
import { DocumentEvents } from './document-events.tsx';
import { DocumentForm } from './document-form.tsx';
import { Reread } from './reread.tsx';
import documentStyles from './document.module.css';
import styles from './sources.module.css';

export function DocumentDetails({ summary, onClose }: { readonly summary: DocumentSummary; readonly onClose: () => void }) {
  const t = useText();
  const lang = useLang();
  const showDocument = useView((view) => view.showDocument);
  const [isReread, setReread] = useState(false);
  const { id, title, marking, addedAt, pending, sha256 } = summary;
  useCommands([
    { id: 'sources.back', title: 'sources.command.back', section: 'command.section.sources', keys: ['Escape'], run: onClose },
    { id: 'sources.reread', title: 'sources.command.reread', section: 'command.section.sources', keys: ['r'], run: () => setReread(true) },
    { id: 'sources.text', title: 'sources.command.text', section: 'command.section.sources', keys: ['t'], run: () => showDocument({ id }) },
  ]);
  return (
    <article className={documentStyles.details} data-details>
      <header className={documentStyles.detailsHead}>
        <Button autoFocus small onPress={onClose}>← {t('sources.back')}</Button>
        <div className={documentStyles.detailsTitle}>
          <h2>{title}</h2>
          <p className={styles.keys}>
            {t('sources.added', { at: formatInstant(addedAt, lang) })} · {t('sources.pending', { count: pending })} · <span title={sha256}>SHA-256 {sha256.slice(0, 12)}…</span>
          </p>
        </div>
        <TlpBadge marking={marking} />
        <Button onPress={() => showDocument({ id })}>{t('sources.showText')}</Button>
        <Button look="primary" onPress={() => setReread(true)}>{t('sources.reread')}</Button>
      </header>
      <div className={documentStyles.detailsBody}>
        <DocumentForm document={summary} />
        <div className={documentStyles.findings}>
          <DocumentEvents id={id} />
          <Reread document={summary} isWanted={isReread} />
        </div>
      </div>
    </article>
  );
}
