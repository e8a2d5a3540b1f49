/** Every report by its serial, latest first. */
import type { ReportSummary } from '#shared/contract/methods/reports';
import { fold } from '#shared/domain/filter';
import { formatInstant } from '#shared/i18n/dates';
import type { Language } from '#shared/domain/document';
import { useMemo, useState } from 'react';
import { usePresenting } from '../briefing/presenting.ts';
import { SearchField } from '../sources/search-field.tsx';
import { TlpBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { orderAfter, type TableOrder } from '../ui/table-head.tsx';
import { useLang, useText, type Say } from '../ui/text.tsx';
import { useOpenReport } from './open-report.ts';
import { periodText } from './period-text.ts';
import { useReports, useTemplates } from './queries.ts';
import styles from './reports.module.css';
import { StateBadge } from './state-badge.tsx';

export function ReportList() {
  const t = useText();
  const { data: reports, isPending, error, refetch } = useReports();
  const { begin, showTemplates } = useOpenReport();
  if (isPending) return <Spinner />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (reports.length > 0) return <Reports reports={reports} />;
  return (
    <EmptyState title={t('reports.none')} action={<Start begin={begin} showTemplates={showTemplates} />}>
      {t('reports.none.help')}
    </EmptyState>
  );
}

function Start({ begin, showTemplates }: { readonly begin: () => void; readonly showTemplates: () => void }) {
  const t = useText();
  return (
    <div className={styles.presets}>
      <Button look="primary" onPress={begin}>{t('reports.begin')}</Button>
      <Button onPress={showTemplates}>{t('templates.title')}</Button>
    </div>
  );
}

function Reports({ reports }: { readonly reports: readonly ReportSummary[] }) {
  const t = useText();
  const lang = useLang();
  const { show, begin, showTemplates } = useOpenReport();
  const present = usePresenting();
  const [text, setText] = useState('');
  const [order, setOrder] = useState<TableOrder>({ by: 'date', direction: 'desc' });
  const columns = useColumns();
  const rows = useMemo(
    () => ordered(found(reports, text), order, lang).map((row) => ({ kind: 'row' as const, key: row.id, row })), [reports, text, order, lang],
  );
  return (
    <section className={styles.listing} aria-label={t('reports.list')}>
      <div className={styles.bar}>
        <h1>{t('reports.list')}</h1>
        <SearchField label={t('reports.search')} value={text} onChange={setText} />
        <p id="report-keys" className={styles.keys}>{t('reports.list.keys')}</p>
        <Button onPress={showTemplates}>{t('templates.title')} <KeyCaps of="t" /></Button>
        <Button onPress={present.desk}>{t('briefing.start.desk')}</Button>
        <Button look="primary" onPress={begin}>{t('reports.begin')} <KeyCaps of="n" /></Button>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('reports.search.none')} action={<Button onPress={() => setText('')}>{t('reports.search.clear')}</Button>} />
      ) : (
        <DataTable
          label={t('reports.list')}
          describedBy="report-keys"
          columns={columns}
          rows={rows}
          order={order}
          onOrder={(by) => setOrder(orderAfter(order, by))}
          onActivate={({ id }) => show(id)}
        />
      )}
    </section>
  );
}

function useColumns(): readonly Column<ReportSummary>[] {
  const t = useText();
  const lang = useLang();
  const { data: templates } = useTemplates();
  return useMemo(() => {
    const names = new Map(templates?.map(({ id, name }) => [id, name[lang]]));
    const column = (id: string, width: string, cell: Column<ReportSummary>['cell']): Column<ReportSummary> => ({
      id, width, cell, title: t(titleOf(id)), isSortable: true, isEditable: true,
    });
    return [
      column('serial', '190px', (report) => <Serial report={report} t={t} />),
      column('name', 'minmax(160px, 2fr)', ({ name }) => <span className={styles.name} title={name}>{name}</span>),
      column('template', 'minmax(120px, 1fr)', ({ template }) => names.get(template) ?? template),
      column('period', 'minmax(170px, 1fr)', ({ scope: { from, to } }) => periodText(from, to, lang)),
      column('marking', '128px', ({ marking }) => <TlpBadge marking={marking} />),
      column('state', '116px', ({ state }) => <StateBadge state={state} />),
      column('author', 'minmax(90px, 0.6fr)', ({ author }) => author),
      column('date', '196px', ({ issuedAt, createdAt }) => formatInstant(issuedAt ?? createdAt, lang)),
    ];
  }, [lang, t, templates]);
}

function Serial({ report: { serial, version, supersededBy }, t }: { readonly report: ReportSummary; readonly t: Say }) {
  return (
    <span className={styles.serial} data-superseded={supersededBy !== null || undefined}>
      <b>{serial}</b>
      {version > 1 && <small>v{version}</small>}
      {supersededBy !== null && <small>{t('reports.superseded')}</small>}
    </span>
  );
}

const COLUMNS = ['serial', 'name', 'template', 'period', 'marking', 'state', 'author', 'date'] as const;

function titleOf(id: string) {
  return `reports.column.${COLUMNS.find((name) => name === id) ?? 'name'}` as const;
}

function found(reports: readonly ReportSummary[], text: string): readonly ReportSummary[] {
  const words = fold(text).split(' ').filter((word) => word !== '');
  return reports.filter(({ serial, name, template, author, scope }) => {
    const held = fold(`${serial} ${name} ${template} ${author} ${scope.from} ${scope.to}`);
    return words.every((word) => held.includes(word));
  });
}

function ordered(reports: readonly ReportSummary[], { by, direction }: TableOrder, lang: Language): readonly ReportSummary[] {
  const sign = direction === 'asc' ? 1 : -1;
  return reports.toSorted((a, b) => sign * sortKey(a, by).localeCompare(sortKey(b, by), lang, { numeric: true }));
}

function sortKey(report: ReportSummary, by: string): string {
  switch (by) {
    case 'serial': return `${report.serial} ${report.version}`;
    case 'period': return `${report.scope.from} ${report.scope.to}`;
    case 'template': return report.template;
    case 'marking': return report.marking;
    case 'state': return report.state;
    case 'author': return report.author;
    case 'date': return report.issuedAt ?? report.createdAt;
    default: return report.name;
  }
}
