/** Articles come in here and become proposals; proposals become events, or do not. */
import type { Warning } from '#shared/contract/methods/documents';
import { useState } from 'react';
import type { z } from 'zod';
import { useView } from '../state/view.ts';
import { AddArticle } from './add-article.tsx';
import { DocumentList } from './document-list.tsx';
import { DocumentReview } from './document-review.tsx';
import styles from './inbox.module.css';

export type Told = z.infer<typeof Warning>;

const NOTHING_TOLD: readonly Told[] = [];

export function InboxScreen() {
  const openDocument = useView((view) => view.openDocument);
  const showDocument = useView((view) => view.showDocument);
  const [told, setTold] = useState<{ readonly document: string; readonly warnings: readonly Told[] } | null>(null);
  const onRead = (document: string, warnings: readonly Told[]): void => {
    setTold({ document, warnings });
    showDocument({ id: document });
  };
  return (
    <div className={styles.inbox}>
      <DocumentList />
      {openDocument ? (
        <DocumentReview key={openDocument.id} open={openDocument} warnings={told?.document === openDocument.id ? told.warnings : NOTHING_TOLD} />
      ) : (
        <AddArticle onRead={onRead} />
      )}
    </div>
  );
}
