/** The workspace's whole history: what would be taken back next, and every act, by day. */
import type { RevisionRecord } from '#shared/domain/revision';
import { useMemo } from 'react';
import { useHistoryLog } from '../api/history-queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import styles from './history.module.css';
import { Ends } from './ends.tsx';
import { isFiltered, logDays } from './log.ts';
import { LogFilters } from './log-filters.tsx';
import { useLogFilter } from './log-filter.ts';
import { DaySection } from './log-day.tsx';

const NONE: readonly RevisionRecord[] = [];

export function HistoryScreen() {
  const t = useText();
  const { filter, clear } = useLogFilter();
  const log = useHistoryLog(filter);
  const pages = log.data?.pages;
  const revisions = useMemo(() => pages?.flatMap((page) => page.revisions) ?? NONE, [pages]);
  const days = useMemo(() => logDays(revisions), [revisions]);
  const people = pages?.[0]?.people ?? [];
  return (
    <div className={styles.screen}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div>
            <h1>{t('history.title.screen')}</h1>
            <p className={styles.minor}>{t('history.intro')}</p>
          </div>
          <Ends />
        </header>
        <LogFilters people={people} total={pages?.[0]?.total ?? null} />
        {log.isPending && <Spinner />}
        {log.error && <ErrorState error={log.error} onRetry={() => void log.refetch()} />}
        {log.data && days.length === 0 && (isFiltered(filter)
          ? <EmptyState flush title={t('history.empty')} action={<Button onPress={clear}>{t('history.filter.reset')}</Button>}>{t('history.empty.filtered')}</EmptyState>
          : <EmptyState flush title={t('history.empty')}>{t('history.empty.help')}</EmptyState>)}
        <section className={styles.log} aria-label={t('history.log')} aria-busy={log.isFetching}>
          {days.map((day) => <DaySection key={day.day} day={day} latest={revisions[0]?.seq ?? 0} />)}
        </section>
        {log.hasNextPage && <Button isPending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>{t('history.older')}</Button>}
      </div>
    </div>
  );
}
