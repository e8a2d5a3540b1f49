/** Choose a period and a marking, get the file. */
import { isoDay, parseIsoDay } from '#shared/domain/when';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { useEngine } from '../engine/engine.ts';
import { useView } from '../state/view.ts';
import { EmptyState, errorText, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { ReportForm, type Choices } from './report-form.tsx';
import { ReportResult } from './report-result.tsx';
import { useReport } from './use-report.ts';
import styles from './reports.module.css';

export function ReportsScreen() {
  const t = useText();
  const lang = useLang();
  const period = useView((view) => view.clauses.period);
  const report = useReport();
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const extent = useEngine((engine) => engine.extent?.days ?? null);
  const whole = extent && { from: isoDay(extent.from), to: isoDay(extent.to) };
  const choices: Choices = { lang, marking: 'clear', format: 'pdf', from: '', to: '', ...(period ?? whole), ...chosen };
  const isPeriod = parseIsoDay(choices.from) !== null && parseIsoDay(choices.to) !== null;
  const count = useCount(isPeriod ? choices : null);
  return (
    <div className={styles.reports}>
      <ReportForm
        choices={choices}
        count={count}
        presets={{ desk: period ?? null, all: whole }}
        isProducing={report.isPending}
        onChange={(part) => setChosen((known) => ({ ...known, ...part }))}
        onProduce={() => report.mutate(choices)}
      />
      <section className={styles.result} aria-live="polite">
        {report.isPending && <Spinner label={t('reports.producing')} />}
        {report.error && <InlineNotice tone="error">{errorText(report.error, lang)}</InlineNotice>}
        {report.data && !report.isPending && <ReportResult report={report.data} />}
        {report.isIdle && <EmptyState title={t('reports.title')}>{t('reports.empty')}</EmptyState>}
      </section>
    </div>
  );
}

/** Events of the period; 0 until they are counted. */
function useCount(period: { readonly from: string; readonly to: string } | null): number {
  const client = useClient();
  const filter = period && { from: period.from, to: period.to };
  const { data } = useQuery({
    queryKey: ['event.list', { filter, limit: 0 }],
    queryFn: filter ? async () => (await client.call('event.list', { filter, limit: 0 })).total : skipToken,
    placeholderData: keepPreviousData,
  });
  return data ?? 0;
}
