/** The one filter bar: search, a chip a clause, and how many events are left. */
import { useRef } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { useAnswer } from '../engine/answers.tsx';
import { useEngine } from '../engine/engine.ts';
import { useLiveBrush } from '../engine/live-brush.ts';
import { hasClauses } from '../state/clauses.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { formatNumber } from '#shared/i18n/numbers';
import { ActorChip } from './actor-chip.tsx';
import { FixedChip } from './chip.tsx';
import { KindChip, SideChip, StatusChip, TypeChip } from './facet-chips.tsx';
import styles from './filters.module.css';
import { GradeChip } from './grade-chip.tsx';
import { DistanceChip } from './distance-chip.tsx';
import { PeriodChip } from './period-chip.tsx';
import { ViewsChip } from './views-chip.tsx';

export function FilterBar() {
  const t = useText();
  const area = useView((view) => view.clauses.area);
  const setArea = useView((view) => view.setArea);
  const within = useView((view) => view.clauses.facets.within);
  const setFacets = useView((view) => view.setFacets);
  const kmRange = useView((view) => view.clauses.kmRange);
  const setKmRange = useView((view) => view.setKmRange);
  return (
    <div className={styles.bar} role="search" aria-label={t('filter.bar')}>
      <Search />
      <div className={styles.chips}>
        <ViewsChip />
        <PeriodChip />
        <KindChip />
        <TypeChip />
        <ActorChip />
        <DistanceChip />
        <StatusChip />
        <SideChip />
        <GradeChip />
        {area && <FixedChip name={t('filter.area')} value={t('filter.area')} onRemove={() => setArea(undefined)} />}
        {within && <FixedChip name={t('filter.within')} value={t('filter.within.value', { count: within.length })} onRemove={() => setFacets({ within: undefined })} />}
        {kmRange && <FixedChip name={t('filter.km')} value={t('filter.km.value', { from: kmRange[0], to: kmRange[1] })} onRemove={() => setKmRange(undefined)} />}
        <Reset />
      </div>
      <Count />
    </div>
  );
}

function Search() {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const count = useEngine(({ extent }) => extent?.count ?? 0);
  const text = useView((view) => view.clauses.facets.text ?? '');
  const setFacets = useView((view) => view.setFacets);
  const showScreen = useView((view) => view.showScreen);
  const search = (): void => {
    showScreen('desk');
    requestAnimationFrame(() => input.current?.focus());
  };
  useCommands([{ id: 'desk.search', title: 'command.search', section: 'command.section.general', keys: ['/'], run: search }], true, 'frame');
  const label = t('filter.search', { count });
  return (
    <SearchField className={styles.search ?? ''} aria-label={label} value={text} onChange={(value) => setFacets({ text: value === '' ? undefined : value })}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="m7.8 7.8 3 3" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      <Input ref={input} placeholder={label} />
      {text === '' ? <kbd aria-hidden="true">/</kbd> : <AriaButton aria-label={t('action.clear')}>×</AriaButton>}
    </SearchField>
  );
}

function Reset() {
  const t = useText();
  const clauses = useView((view) => view.clauses);
  const clearClauses = useView((view) => view.clearClauses);
  const show = useToasts((toasts) => toasts.show);
  const isFiltered = hasClauses(clauses);
  const isShown = useView((view) => view.screen === 'desk');
  const reset = (): void => {
    clearClauses();
    show(t('filter.reset.done'), () => useView.setState({ clauses }));
  };
  useCommands([{ id: 'filters.clear', title: 'command.filters.clear', section: 'command.section.desk', isEnabled: isFiltered, run: reset }], isShown);
  if (!isFiltered) return null;
  return <Button look="quiet" small onPress={reset}>{t('filter.reset')}</Button>;
}

const NONE = { incidents: 0, meetings: 0 };

function Count() {
  const t = useText();
  const lang = useLang();
  const own = useAnswer('kinds', {});
  const live = useLiveBrush((brush) => brush.answer?.kinds ?? null);
  const { incidents, meetings } = live ?? own ?? NONE;
  return (
    <p className={styles.count} role="status">
      <b>{formatNumber(incidents, lang)}</b> {t('filter.count.incidents', { count: incidents })} · <b>{formatNumber(meetings, lang)}</b>{' '}
      {t('filter.count.meetings', { count: meetings })}
    </p>
  );
}
