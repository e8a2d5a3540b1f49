/** Choose a period and a marking, get the file. */
import { isoDay, parseIsoDay } from '#shared/domain/when';
import { matchesPeriod } from '#shared/domain/filter';
import { useMemo, useState } from 'react';
import { extentOf } from '../filters/period.ts';
import { useEvents } from '../state/all-events.ts';
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
  const { data: events } = useEvents();
  const period = useView((view) => view.clauses.period);
  const report = useReport();
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const extent = useMemo(() => extentOf(events ?? []), [events]);
  const whole = extent && { from: isoDay(extent.from), to: isoDay(extent.to) };
  const choices: Choices = { lang, marking: 'clear', format: 'pdf', from: '', to: '', ...(period ?? whole), ...chosen };
  const isPeriod = parseIsoDay(choices.from) !== null && parseIsoDay(choices.to) !== null;
  const count = isPeriod ? (events ?? []).filter(({ when }) => matchesPeriod(when, choices)).length : 0;
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
