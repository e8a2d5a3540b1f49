import type { PublisherSummary } from '#shared/contract/methods/sources';
import { formatNumber } from '#shared/i18n/numbers';
import { useMemo } from 'react';
import type { Column } from '../ui/data-table.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Letter } from './letter.tsx';
import { nameOf } from './names.ts';
import styles from './sources.module.css';

export function usePublisherColumns(): readonly Column<PublisherSummary>[] {
  const t = useText();
  const lang = useLang();
  return useMemo((): readonly Column<PublisherSummary>[] => {
    const unsaid = <span className={styles.unsaid}>—<span className="visually-hidden"> {t('sources.unsaid')}</span></span>;
    return [
      { id: 'name', title: t('sources.column.name'), width: 'minmax(150px, 2fr)', isSortable: true, cell: ({ name }) => <span title={name}>{name}</span> },
      { id: 'letter', title: t('sources.column.letter'), width: 'minmax(150px, 1.7fr)', isSortable: true, isEditable: true, cell: ({ letter }) => <Letter letter={letter} /> },
      { id: 'lang', title: t('sources.column.lang'), width: 'minmax(86px, 0.8fr)', isSortable: true, isEditable: true, cell: ({ lang: spoken }) => (spoken === null ? unsaid : nameOf('language', spoken, lang)) },
      { id: 'country', title: t('sources.column.country'), width: 'minmax(96px, 1fr)', isSortable: true, isEditable: true, cell: ({ country }) => (country === null ? unsaid : nameOf('region', country, lang)) },
      { id: 'group', title: t('sources.column.group'), width: 'minmax(110px, 1.2fr)', isSortable: true, isEditable: true, cell: ({ group }) => group ?? <span className={styles.unsaid}>{t('sources.independent')}</span> },
      { id: 'documents', title: t('sources.column.documents'), width: '104px', align: 'end', isSortable: true, cell: ({ documents }) => <Figure value={documents} /> },
      { id: 'events', title: t('sources.column.events'), width: '112px', align: 'end', isSortable: true, cell: ({ events }) => <Figure value={events} /> },
    ];
  }, [t, lang]);
}

/** A figure of a table; nothing is said quietly. */
export function Figure({ value }: { readonly value: number }) {
  const lang = useLang();
  return <span className={value === 0 ? styles.unsaid : undefined}>{formatNumber(value, lang)}</span>;
}
