/** The documents held; one of them opens to what is known of it. */
import { useState } from 'react';
import { useDocuments } from '../api/queries.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import { DocumentDetails } from './document-details.tsx';
import { DocumentsTable, FIRST_LOOK, type Look } from './documents-table.tsx';

export function DocumentsPane() {
  const t = useText();
  const { data: documents, isPending, error, refetch } = useDocuments();
  const showScreen = useView((view) => view.showScreen);
  const [look, setLook] = useState<Look>(FIRST_LOOK);
  const [open, setOpen] = useState<string | null>(null);
  if (isPending) return <Spinner />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const opened = documents.find(({ id }) => id === open);
  if (opened) return <DocumentDetails key={opened.id} summary={opened} onClose={() => setOpen(null)} />;
  if (documents.length > 0) return <DocumentsTable documents={documents} look={look} onLook={setLook} onOpen={(id) => {
    setLook((known) => ({ ...known, last: id }));
    setOpen(id);
  }} />;
  return (
    <EmptyState title={t('sources.documents.empty')} action={<Button onPress={() => showScreen('inbox')}>{t('inbox.add')}</Button>}>
      {t('sources.documents.empty.help')}
    </EmptyState>
  );
}
