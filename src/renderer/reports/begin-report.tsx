/** What a report is to be on: kept as a record and composed, or made as a file at once. */
import { isoDay, parseIsoDay } from '#shared/domain/when';
import type { ReportTemplate } from '#shared/domain/report-template';
import { useMemo, useState } from 'react';
import { useDeed } from '../history/deeds.ts';
import { useEngine } from '../engine/engine.ts';
import { useMatching } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { filterOf } from '../state/clauses.ts';
import { EmptyState, errorText, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { BeginForm } from './begin-form.tsx';
import { type Choices, creationOf, renderingOf } from './choices.ts';
import { useOpenReport } from './open-report.ts';
import { useTemplates } from './queries.ts';
import { ReportResult } from './report-result.tsx';
import { useReport } from './use-report.ts';
import styles from './reports.module.css';

const NONE: readonly ReportTemplate[] = [];

export function BeginReport() {
  const t = useText();
  const lang = useLang();
  const show = useOpenReport((view) => view.show);
  const { data: templates = NONE, error: unread } = useTemplates();
  const report = useReport();
  const { choices, choose, filter, presets } = useChoices(templates);
  const isPeriod = parseIsoDay(choices.from) !== null && parseIsoDay(choices.to) !== null;
  const count = useMatching(isPeriod ? { ...(choices.isFiltered ? filter : {}), from: choices.from, to: choices.to } : null, 0).total;
  const begin = useDeed(
    (client, chosen: Choices) => client.call('report.create', creationOf(chosen, filter)), ({ serial }) => t('reports.begin.done', { serial }), 'place',
  );
  return (
    <div className={styles.reports}>
      <BeginForm
        choices={choices}
        templates={templates}
        count={count}
        hasFilter={Object.keys(filter).length > 0}
        presets={presets}
        isBeginning={begin.isPending}
        isProducing={report.isPending}
        onChange={choose}
        onBegin={() => begin.mutate(choices, { onSuccess: ({ id }) => show(id) })}
        onProduce={() => report.mutate(renderingOf(choices, filter))}
      />
      <section className={styles.result} aria-live="polite">
        {(begin.error ?? unread) && <InlineNotice tone="error">{errorText(begin.error ?? unread, lang)}</InlineNotice>}
        {report.isPending && <Spinner label={t('reports.producing')} />}
        {report.error && <InlineNotice tone="error">{errorText(report.error, lang)}</InlineNotice>}
        {report.data && !report.isPending && <ReportResult report={report.data} />}
        {report.isIdle && !begin.error && <EmptyState title={t('reports.title')}>{t('reports.intro')}</EmptyState>}
      </section>
    </div>
  );
}

/** What is chosen so far; the Desk's period and the reader's language to begin with. */
function useChoices(templates: readonly ReportTemplate[]) {
  const lang = useLang();
  const clauses = useView((view) => view.clauses);
  const selected = useView((view) => view.selected);
  const wished = useOpenReport((view) => view.template);
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const extent = useEngine((engine) => engine.extent?.days ?? null);
  const whole = extent && { from: isoDay(extent.from), to: isoDay(extent.to) };
  const filter = useMemo(() => {
    const { from: _from, to: _to, ...rest } = filterOf(clauses);
    return rest;
  }, [clauses]);
  const choices: Choices = {
    template: wished ?? 'sitrep', event: selected, isFiltered: false, lang, marking: 'clear', author: '', distribution: '', includeUnreviewed: false, format: 'pdf', from: '', to: '',
    ...(clauses.period ?? whole), ...chosen,
  };
  const template = templates.find(({ id }) => id === choices.template);
  return {
    choices: { ...choices, event: template?.scope === undefined || template.scope === 'period' ? null : choices.event },
    choose: (part: Partial<Choices>) => setChosen((known) => ({ ...known, ...part })),
    filter, presets: { desk: clauses.period ?? null, all: whole },
  };
}
