/** Every event that passes all clauses, one row each. Only rows near the viewport exist, and only their words are asked. */
import { useState } from 'react';
import { useEngineHandle } from '../engine/answers.tsx';
import { useEngine } from '../engine/engine.ts';
import { hasClauses } from '../state/clauses.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import styles from './list.module.css';
import { ListBody } from './list-body.tsx';
import { useRows } from './use-rows.ts';

/** Before the box has a size. */
const FIRST_ROWS = 30;

export function EventList() {
  const t = useText();
  const { reload } = useEngineHandle();
  const { status, failure } = useEngine();
  const order = useView((view) => view.listOrder);
  const sortList = useView((view) => view.sortList);
  const [shown, setShown] = useState({ start: 0, end: FIRST_ROWS });
  const { total, rows } = useRows(order, shown.start, shown.end);
  return (
    <section className={styles.list} aria-label={t('list.title')}>
      {status === 'failed' && <ErrorState error={failure} onRetry={reload} />}
      {status !== 'failed' && total === null && <Spinner />}
      {status !== 'failed' && total === 0 && <Nothing />}
      {status !== 'failed' && total !== null && total > 0 && <ListBody total={total} rows={rows} order={order} onOrder={sortList} onShown={setShown} />}
    </section>
  );
}

function Nothing() {
  const t = useText();
  const isEmpty = useEngine(({ extent }) => extent?.count === 0);
  const isFiltered = useView((view) => hasClauses(view.clauses)) && !isEmpty;
  const { clearClauses, showScreen } = useView();
  return isFiltered ? (
    <EmptyState title={t('list.empty')} action={<Button onPress={clearClauses}>{t('filter.reset')}</Button>}>
      {t('list.empty.filtered')}
    </EmptyState>
  ) : (
    <EmptyState title={t('list.empty')} action={<Button onPress={() => showScreen('inbox')}>{t('inbox.add')}</Button>}>
      {t('list.empty.workspace')}
    </EmptyState>
  );
}
