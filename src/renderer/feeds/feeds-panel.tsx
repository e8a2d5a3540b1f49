/** The feeds that are watched, and the form that adds one. */
import type { FeedRecord } from '#shared/domain/feed';
import { useRef, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import { AddFeed } from './add-feed.tsx';
import { FeedRow } from './feed-row.tsx';
import styles from './feeds.module.css';
import { IntakeFailures } from './intake-failures.tsx';
import { useFeeds, usePoll } from './queries.ts';

export function FeedsPanel() {
  const t = useText();
  const { data: feeds, error, refetch } = useFeeds();
  const form = useRef<HTMLDivElement>(null);
  const poll = usePoll();
  const isPolled = feeds?.some(({ paused }) => !paused) === true;
  useCommands([
    { id: 'feeds.add', title: 'feeds.command.add', section: 'command.section.sources', keys: ['a'], run: () => form.current?.querySelector('input')?.focus() },
    { id: 'feeds.poll', title: 'feeds.poll_all', section: 'command.section.sources', keys: ['r'], isEnabled: isPolled && !poll.isPending, run: () => poll.mutate({}) },
  ]);
  return (
    <section className={styles.panel} aria-label={t('feeds.title')} tabIndex={-1} data-entry>
      <div ref={form} className={styles.add}><AddFeed /></div>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : feeds === undefined ? <Spinner /> : <FeedList feeds={feeds}>
        <Button small isDisabled={!isPolled} isPending={poll.isPending} onPress={() => poll.mutate({})}>{t(poll.isPending ? 'feeds.polling' : 'feeds.poll_all')}</Button>
      </FeedList>}
      <IntakeFailures />
    </section>
  );
}

function FeedList({ feeds, children }: { readonly feeds: readonly FeedRecord[]; readonly children: ReactNode }) {
  const t = useText();
  if (feeds.length === 0) return <EmptyState flush title={t('feeds.empty')}>{t('feeds.empty.help')}</EmptyState>;
  const failing = feeds.filter(({ lastError, paused }) => lastError !== null && !paused).length;
  const paused = feeds.filter((feed) => feed.paused).length;
  const summary = [
    t('feeds.count', { count: feeds.length }), failing > 0 ? t('feeds.count.failing', { count: failing }) : '', paused > 0 ? t('feeds.count.paused', { count: paused }) : '',
  ];
  return (
    <div>
      <header className={styles.head}>
        <h2>{summary.filter(Boolean).join(' · ')}</h2>
        {children}
      </header>
      <ul className={styles.list}>{feeds.map((feed) => <FeedRow key={feed.id} feed={feed} />)}</ul>
    </div>
  );
}
