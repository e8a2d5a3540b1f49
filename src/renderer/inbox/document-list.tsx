import type { DocumentSummary } from '#shared/domain/document';
import { Button as AriaButton } from 'react-aria-components';
import { useDocuments } from '../api/queries.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import styles from './inbox.module.css';

export function DocumentList() {
  const t = useText();
  const { data: documents, isPending, error, refetch } = useDocuments();
  const openDocument = useView((view) => view.openDocument);
  const closeDocument = useView((view) => view.closeDocument);
  return (
    <nav className={styles.documents} aria-label={t('inbox.documents.label')}>
      <header>
        <h2>{t('inbox.documents')}</h2>
        <Button small onPress={closeDocument}>{t('inbox.add')}</Button>
      </header>
      {isPending && <Spinner />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {documents?.length === 0 && <EmptyState title={t('inbox.documents.none')}>{t('inbox.documents.empty')}</EmptyState>}
      {documents && documents.length > 0 && (
        <ul>
          {documents.map((document) => (
            <li key={document.id}><DocumentRow document={document} isOpen={document.id === openDocument?.id} /></li>
          ))}
        </ul>
      )}
    </nav>
  );
}

function DocumentRow({ document, isOpen }: { readonly document: DocumentSummary; readonly isOpen: boolean }) {
  const t = useText();
  const showDocument = useView((view) => view.showDocument);
  const { id, title, publisher, published, proposals, pending } = document;
  return (
    <AriaButton className={styles.document ?? ''} aria-current={isOpen ? 'true' : undefined} onPress={() => showDocument({ id })}>
      <span>{title}</span>
      <span className={pending > 0 ? styles.pending : styles.minor}>
        {pending > 0 ? t('inbox.pending', { count: pending }) : t(proposals > 0 ? 'inbox.done' : 'inbox.none')}
      </span>
      <span className={styles.minor}>{[publisher, published].filter((part) => part !== null).join(' · ')}</span>
    </AriaButton>
  );
}
