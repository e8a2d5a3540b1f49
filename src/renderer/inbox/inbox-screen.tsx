/** Articles come in here and become proposals; proposals become events, or do not. */
import type { Warning } from '#shared/contract/methods/documents';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { useDocuments } from '../api/queries.ts';
import { useView } from '../state/view.ts';
import { AddArticle } from './add-article.tsx';
import { DocumentReview } from './document-review.tsx';
import styles from './inbox.module.css';
import { QueuePane, useQueue } from './queue-pane.tsx';
import { useTriage } from './triage-state.ts';
import { useQueueCommands } from './use-triage-commands.ts';

export type Told = z.infer<typeof Warning>;

const NOTHING_TOLD: readonly Told[] = [];

export function InboxScreen() {
  const openDocument = useView((view) => view.openDocument);
  const showDocument = useView((view) => view.showDocument);
  const [told, setTold] = useState<{ readonly document: string; readonly warnings: readonly Told[] } | null>(null);
  useQueueCommands(useQueue());
  useKeptDocument();
  const onRead = (document: string, warnings: readonly Told[]): void => {
    setTold({ document, warnings });
    showDocument({ id: document });
  };
  return (
    <div className={styles.inbox}>
      <QueuePane />
      {openDocument ? (
        <DocumentReview key={openDocument.id} open={openDocument} warnings={told?.document === openDocument.id ? told.warnings : NOTHING_TOLD} />
      ) : (
        <AddArticle onRead={onRead} />
      )}
    </div>
  );
}

/** After a restart the document that was open opens again; one that was closed stays closed. */
function useKeptDocument(): void {
  const { data: documents } = useDocuments();
  const openDocument = useView((view) => view.openDocument);
  const showDocument = useView((view) => view.showDocument);
  const kept = useTriage((triage) => triage.document);
  const enter = useTriage((triage) => triage.enter);
  const [isRestored, setRestored] = useState(openDocument !== null);
  useEffect(() => {
    if (!documents) return;
    const isThere = documents.some(({ id }) => id === kept);
    if (!isRestored) {
      setRestored(true);
      if (isThere && kept !== null) showDocument({ id: kept });
    } else if (!openDocument) {
      enter(null, null);
    }
  }, [documents, enter, isRestored, kept, openDocument, showDocument]);
}
