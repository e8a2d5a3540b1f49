/** The feeds that are watched: how often, how it goes, and what to do about it. */
import { feedName, type FeedRecord } from '#shared/domain/feed';
import { formatInstant } from '#shared/i18n/dates';
import { failureText } from '#shared/i18n/failures';
import { Button } from '../ui/button.tsx';
import { EmptyState, errorText, ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { AddFeed } from './add-feed.tsx';
import styles from './feeds.module.css';
import { useAct, useFeeds } from './queries.ts';

export function FeedsPanel() {
  const t = useText();
  const { data: feeds, error, refetch } = useFeeds();
  return (
    <section className={styles.panel} aria-label={t('feeds.title')}>
      <header>
        <h2>{t('feeds.title')}</h2>
        {feeds !== undefined && feeds.length > 0 && <PollAll />}
      </header>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : feeds === undefined ? <Spinner /> : <FeedList feeds={feeds} />}
      <AddFeed />
    </section>
  );
}

function FeedList({ feeds }: { readonly feeds: readonly FeedRecord[] }) {
  const t = useText();
  if (feeds.length === 0) return <EmptyState flush title={t('feeds.title')}>{t('feeds.empty')}</EmptyState>;
  return <ul>{feeds.map((feed) => <FeedRow key={feed.id} feed={feed} />)}</ul>;
}

function PollAll() {
  const t = useText();
  const poll = usePoll();
  return <Button small isPending={poll.isPending} onPress={() => poll.mutate({})}>{t(poll.isPending ? 'feeds.polling' : 'feeds.poll_all')}</Button>;
}

function FeedRow({ feed }: { readonly feed: FeedRecord }) {
  const t = useText();
  const lang = useLang();
  const poll = usePoll();
  const pause = useAct((client, paused: boolean) => client.call('feed.edit', { id: feed.id, changes: [{ field: 'paused', from: !paused, to: paused }] }));
  const remove = useAct((client, id: string) => client.call('feed.remove', { id }));
  const trouble = poll.error ?? pause.error ?? remove.error;
  return (
    <li className={styles.feed} aria-label={feedName(feed)}>
      <p>
        <strong>{feedName(feed)}</strong>
        <span className={styles.minor}>{feed.url}</span>
        <span className={styles.minor}>{standingOf(feed, lang, t)}</span>
      </p>
      <div className={styles.actions}>
        <Button small isPending={poll.isPending} onPress={() => poll.mutate({ id: feed.id })}>{t(poll.isPending ? 'feeds.polling' : 'feeds.poll')}</Button>
        <Button small onPress={() => pause.mutate(!feed.paused)}>{t(feed.paused ? 'feeds.resume' : 'feeds.pause')}</Button>
        <Button small look="quiet" onPress={() => remove.mutate(feed.id)}>{t('feeds.remove')}</Button>
      </div>
      {feed.lastError && <InlineNotice tone="warning">{`${failureText(lang, feed.lastError)} ${t('feeds.backoff', { count: feed.failures })}`}</InlineNotice>}
      {trouble && <InlineNotice tone="error">{errorText(trouble, lang)}</InlineNotice>}
    </li>
  );
}

/** Polls one feed, or all, and says in one line what came of it. */
function usePoll() {
  const t = useText();
  const show = useToasts((toasts) => toasts.show);
  return useAct(
    (client, input: { id?: string }) => client.call('feed.poll', input),
    ({ outcomes }) => show(t('feeds.outcome', {
      added: outcomes.reduce((sum, { added }) => sum + added.length, 0), failed: outcomes.reduce((sum, { failed, error }) => sum + failed + (error ? 1 : 0), 0),
    })),
  );
}

function standingOf({ documents, intervalMinutes, paused, lastPolled, nextDue }: FeedRecord, lang: ReturnType<typeof useLang>, t: ReturnType<typeof useText>): string {
  return [
    t('feeds.documents', { count: documents }), t('feeds.every', { count: intervalMinutes }),
    lastPolled === null ? t('feeds.never') : t('feeds.polled', { when: formatInstant(lastPolled, lang) }),
    paused ? t('feeds.paused') : nextDue === null ? '' : t('feeds.next', { when: formatInstant(nextDue, lang) }),
  ].filter(Boolean).join(' · ');
}
