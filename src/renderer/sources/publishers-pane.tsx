/** The publishers: described in place, those of one group together. */
import type { PublisherSummary } from '#shared/contract/methods/sources';
import { SourceLetter } from '#shared/domain/grading';
import { useMemo, useState } from 'react';
import { useAnchors } from '../state/anchors.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Check } from '../ui/field.tsx';
import { EmptyState, errorText, ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { orderAfter, type TableOrder } from '../ui/table-head.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { usePublisherColumns } from './publisher-columns.tsx';
import { type EditedCell, type EditableColumn, isEditableColumn, PublisherCellEditor } from './publisher-cell-editor.tsx';
import { foundPublishers, grouped, orderedPublishers, rowOf } from './publisher-rows.ts';
import { usePublishers } from './queries.ts';
import { SearchField } from './search-field.tsx';
import styles from './sources.module.css';
import { useEditPublisher } from './use-edit-publisher.ts';

const BY_NAME: TableOrder = { by: 'name', direction: 'asc' };

export function PublishersPane() {
  const t = useText();
  const { data: publishers, isPending, error, refetch } = usePublishers();
  const showScreen = useView((view) => view.showScreen);
  if (isPending) return <Spinner />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (publishers.length > 0) return <Publishers publishers={publishers} />;
  return (
    <EmptyState title={t('sources.publishers.empty')} action={<Button onPress={() => showScreen('inbox')}>{t('inbox.add')}</Button>}>
      {t('sources.publishers.empty.help')}
    </EmptyState>
  );
}

function Publishers({ publishers }: { readonly publishers: readonly PublisherSummary[] }) {
  const t = useText();
  const lang = useLang();
  const { publisher: wanted, leavePublisher } = useAnchors();
  const [text, setText] = useState(wanted?.name ?? '');
  const [order, setOrder] = useState(BY_NAME);
  const [isGrouped, setGrouped] = useState(true);
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const columns = usePublisherColumns();
  const edit = useEditPublisher(() => setEdited(null));
  const search = (sought: string): void => {
    setText(sought);
    leavePublisher();
  };
  const rows = useMemo(() => {
    const found = orderedPublishers(foundPublishers(publishers, text, lang), order, lang);
    return isGrouped ? grouped(found, (group, count) => t('sources.group.band', { group, count })) : found.map(rowOf);
  }, [publishers, text, lang, order, isGrouped, t]);
  const open = (publisher: PublisherSummary, column: EditableColumn, letter: SourceLetter): void => {
    edit.reset();
    setEdited({ publisher, column, letter });
  };
  const type = (publisher: PublisherSummary, column: string, key: string): boolean => {
    const letter = SourceLetter.safeParse(key.toUpperCase());
    if (column !== 'letter' || !letter.success) return false;
    open(publisher, 'letter', letter.data);
    return true;
  };
  return (
    <section className={styles.tablePane} aria-label={t('sources.publishers')}>
      <div className={styles.bar}>
        <SearchField label={t('sources.publishers.search')} value={text} onChange={search} />
        <Check isSelected={isGrouped} onChange={setGrouped}>{t('sources.group.together')}</Check>
        <p id="publisher-keys" className={styles.keys}>{t('sources.publishers.keys')}</p>
      </div>
      {edit.error && <InlineNotice tone="error">{errorText(edit.error, lang)}</InlineNotice>}
      {rows.length === 0 ? (
        <EmptyState title={t('sources.none')} action={<Button onPress={() => search('')}>{t('sources.search.clear')}</Button>} />
      ) : (
        <DataTable
          label={t('sources.publishers')}
          describedBy="publisher-keys"
          columns={columns}
          rows={rows}
          order={order}
          onOrder={(by) => setOrder(orderAfter(order, by))}
          onActivate={(publisher, column) => isEditableColumn(column) && open(publisher, column, publisher.letter)}
          onType={type}
          start={{ key: wanted?.name, column: 'letter' }}
          editor={edited && {
            key: edited.publisher.name,
            column: edited.column,
            content: <PublisherCellEditor edited={edited} publishers={publishers} onSave={edit.mutate} onClose={() => setEdited(null)} />,
          }}
        />
      )}
    </section>
  );
}
