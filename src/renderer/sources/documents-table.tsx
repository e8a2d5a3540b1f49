import type { DocumentSummary } from '#shared/domain/document';
import { useMemo } from 'react';
import { TlpBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/states.tsx';
import { orderAfter, type TableOrder } from '../ui/table-head.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { foundDocuments, orderedDocuments } from './document-rows.ts';
import { Letter } from './letter.tsx';
import { Figure } from './publisher-columns.tsx';
import { SearchField } from './search-field.tsx';
import styles from './sources.module.css';

/** How the table is looked at; it stays while a document is open. */
export interface Look {
  readonly text: string;
  readonly order: TableOrder;
  /** The document opened last. */
  readonly last: string | null;
}

export const FIRST_LOOK: Look = { text: '', order: { by: 'published', direction: 'desc' }, last: null };

interface Props {
  readonly documents: readonly DocumentSummary[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly onOpen: (id: string) => void;
}

export function DocumentsTable({ documents, look, onLook, onOpen }: Props) {
  const t = useText();
  const lang = useLang();
  const { text, order, last } = look;
  const columns = useColumns();
  const rows = useMemo(
    () => orderedDocuments(foundDocuments(documents, text), order, lang).map((row) => ({ kind: 'row' as const, key: row.id, row })),
    [documents, text, order, lang],
  );
  return (
    <section className={styles.tablePane} aria-label={t('sources.documents')}>
      <div className={styles.bar}>
        <SearchField label={t('sources.documents.search')} value={text} onChange={(wanted) => onLook({ ...look, text: wanted })} />
        <p id="document-keys" className={styles.keys}>{t('sources.documents.keys')}</p>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('sources.none')} action={<Button onPress={() => onLook({ ...look, text: '' })}>{t('sources.search.clear')}</Button>} />
      ) : (
        <DataTable
          label={t('sources.documents')}
          describedBy="document-keys"
          columns={columns}
          rows={rows}
          order={order}
          onOrder={(by) => onLook({ ...look, order: orderAfter(order, by) })}
          onActivate={({ id }) => onOpen(id)}
          start={{ key: last ?? undefined }}
        />
      )}
    </section>
  );
}

function useColumns(): readonly Column<DocumentSummary>[] {
  const t = useText();
  return useMemo((): readonly Column<DocumentSummary>[] => [
    { id: 'title', title: t('sources.column.title'), width: 'minmax(180px, 3fr)', isSortable: true, isEditable: true, cell: ({ title }) => <span title={title}>{title}</span> },
    { id: 'publisher', title: t('sources.column.publisher'), width: 'minmax(110px, 1.3fr)', isSortable: true, isEditable: true, cell: ({ publisher }) => publisher ?? <span className={styles.unsaid}>{t('sources.unsaid')}</span> },
    { id: 'published', title: t('sources.column.published'), width: '104px', isSortable: true, isEditable: true, cell: ({ published }) => published },
    { id: 'lang', title: t('sources.column.lang'), width: '92px', isSortable: true, isEditable: true, cell: ({ lang }) => t(`language.${lang}`) },
    { id: 'letter', title: t('sources.column.letter'), width: 'minmax(130px, 1.2fr)', isSortable: true, isEditable: true, cell: ({ letter, letterFrom }) => <Letter letter={letter} isOwn={letterFrom === 'given'} /> },
    { id: 'marking', title: t('sources.column.marking'), width: '146px', isSortable: true, isEditable: true, cell: ({ marking }) => <TlpBadge marking={marking} /> },
    { id: 'pending', title: t('sources.column.pending'), width: '92px', align: 'end', isSortable: true, isEditable: true, cell: ({ pending }) => (pending > 0 ? <b className={styles.pending}>{pending}</b> : <Figure value={0} />) },
    { id: 'events', title: t('sources.column.events'), width: '108px', align: 'end', isSortable: true, isEditable: true, cell: ({ events }) => <Figure value={events} /> },
  ], [t]);
}
