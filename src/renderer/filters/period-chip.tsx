/** The period, which the timeline's brush publishes too; here it is typed. */
import { isoDay, parseIsoDay } from '#shared/domain/when';
import { formatPeriod } from '#shared/i18n/dates';
import { useState } from 'react';
import type { Period } from '../state/clauses.ts';
import { useEngine } from '../engine/engine.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Check, TextField } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Chip } from './chip.tsx';
import styles from './filters.module.css';
import { readPeriod } from './period.ts';

export function PeriodChip() {
  const t = useText();
  const lang = useLang();
  const period = useView((view) => view.clauses.period);
  const setPeriod = useView((view) => view.setPeriod);
  const setFacets = useView((view) => view.setFacets);
  const [from, to] = [parseIsoDay(period?.from ?? ''), parseIsoDay(period?.to ?? '')];
  const remove = (): void => {
    setPeriod(undefined);
    setFacets({ includeOpenEnded: undefined, insideOnly: undefined });
  };
  return (
    <Chip name={t('filter.period')} value={from === null || to === null ? null : formatPeriod(from, to, lang)} onRemove={remove}>
      <PeriodForm key={`${period?.from}/${period?.to}`} period={period} onChange={setPeriod} />
    </Chip>
  );
}

interface FormProps {
  readonly period: Period | undefined;
  readonly onChange: (period: Period) => void;
}

function PeriodForm({ period, onChange }: FormProps) {
  const t = useText();
  const days = useEngine(({ extent }) => extent?.days ?? null);
  const [from, setFrom] = useState(period?.from ?? '');
  const [to, setTo] = useState(period?.to ?? '');
  const includeOpenEnded = useView((view) => view.clauses.facets.includeOpenEnded ?? false);
  const insideOnly = useView((view) => view.clauses.facets.insideOnly ?? false);
  const setFacets = useView((view) => view.setFacets);
  const read = readPeriod(from, to, days);
  const apply = (): void => {
    if (read.ok) onChange({ from: isoDay(read.from), to: isoDay(read.to) });
  };
  const problem = (field: 'from' | 'to'): string | null => (!read.ok && read.field === field ? t(`filter.period.${read.problem}`) : null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <div className={styles.row}>
        <TextField label={t('filter.period.from')} placeholder={t('filter.period.format')} value={from} onChange={setFrom} problem={problem('from')} autoFocus />
        <TextField label={t('filter.period.to')} placeholder={t('filter.period.format')} value={to} onChange={setTo} problem={problem('to')} />
      </div>
      <Check isSelected={includeOpenEnded} onChange={(include) => setFacets({ includeOpenEnded: include ? true : undefined })}>
        {t('filter.period.openEnded')}
      </Check>
      <Check isSelected={insideOnly} onChange={(inside) => setFacets({ insideOnly: inside ? true : undefined })}>
        {t('filter.period.insideOnly')}
      </Check>
      <Button type="submit" look="primary" isDisabled={!read.ok}>{t('filter.apply')}</Button>
    </form>
  );
}
