/** One feed: how it goes, and what to do about it. */
import { diff } from '#shared/domain/change';
import { feedName, type FeedRecord } from '#shared/domain/feed';
import { formatInstant } from '#shared/i18n/dates';
import { failureText } from '#shared/i18n/failures';
import { useState } from 'react';
import { useTimeTravel } from '../history/time-travel.ts';
import { Button } from '../ui/button.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { FeedForm, type FeedWords } from './feed-form.tsx';
import styles from './feeds.module.css';
import { useAct, usePoll } from './queries.ts';

export function FeedRow({ feed }: { readonly feed: FeedRecord }) {
  const t = useText();
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const name = feedName(feed);
  return (
    <li className={styles.feed} aria-label={name} data-standing={standingOf(feed)}>
      <div className={styles.name}>
        <strong>{name}</strong>
        {name !== feed.url && <span className={styles.minor}>{feed.url}</span>}
        {feed.publisher !== null && feed.publisher !== name && <span className={styles.minor}>{t('feeds.publisher.of', { publisher: feed.publisher })}</span>}
      </div>
      <div className={styles.standing}>
        <span className={styles.state}>{t(`feeds.standing.${standingOf(feed)}`)}</span>
        <span className={styles.minor}>{t('feeds.documents', { count: feed.documents })} · {t('feeds.every', { count: feed.intervalMinutes })}</span>
      </div>
      <div className={styles.times}>
        <span>{feed.lastPolled === null ? t('feeds.never') : t('feeds.polled', { when: formatInstant(feed.lastPolled, lang) })}</span>
        {!feed.paused && feed.nextDue !== null && <span>{t('feeds.next', { when: formatInstant(feed.nextDue, lang) })}</span>}
      </div>
      <Actions feed={feed} name={name} isOpen={isOpen} onOpen={setOpen} />
      {feed.lastError && <InlineNotice tone="warning">{`${failureText(lang, feed.lastError)} ${t('feeds.backoff', { count: feed.failures })}`}</InlineNotice>}
      {isOpen && <EditFeed feed={feed} onClose={() => setOpen(false)} />}
    </li>
  );
}

interface ActionsProps {
  readonly feed: FeedRecord;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Actions({ feed, name, isOpen, onOpen }: ActionsProps) {
  const t = useText();
  const lang = useLang();
  const { tell } = useTimeTravel();
  const poll = usePoll();
  const pause = useAct(
    (client, paused: boolean) => client.call('feed.edit', { id: feed.id, changes: [{ field: 'paused', from: !paused, to: paused }] }),
    ({ paused }) => tell(t(paused ? 'feeds.told.paused' : 'feeds.told.resumed', { name })),
  );
  const remove = useAct((client, id: string) => client.call('feed.remove', { id }), () => tell(t('feeds.told.removed', { name })));
  const trouble = poll.error ?? pause.error ?? remove.error;
  const named = (text: string): string => `${text}, ${name}`;
  return (
    <>
      <div className={styles.actions}>
        <Button small isPending={poll.isPending} aria-label={named(t(poll.isPending ? 'feeds.polling' : 'feeds.poll'))} onPress={() => poll.mutate({ id: feed.id })}>{t(poll.isPending ? 'feeds.polling' : 'feeds.poll')}</Button>
        <Button small aria-label={named(t(feed.paused ? 'feeds.resume' : 'feeds.pause'))} onPress={() => pause.mutate(!feed.paused)}>{t(feed.paused ? 'feeds.resume' : 'feeds.pause')}</Button>
        <Button small look="quiet" aria-expanded={isOpen} aria-label={named(t('feeds.edit'))} onPress={() => onOpen(!isOpen)}>{t('feeds.edit')}</Button>
        <Button small look="quiet" aria-label={named(t('feeds.remove'))} onPress={({ target }) => remove.mutate(feed.id, { onSuccess: () => focusList(target) })}>{t('feeds.remove')}</Button>
      </div>
      {trouble && <InlineNotice tone="error">{errorText(trouble, lang)}</InlineNotice>}
    </>
  );
}

/** The row goes, and with it whatever had the focus in it. */
function focusList(within: Element): void {
  const list = within.closest('[data-entry]');
  if (list instanceof HTMLElement) list.focus();
}

function EditFeed({ feed, onClose }: { readonly feed: FeedRecord; readonly onClose: () => void }) {
  const t = useText();
  const { tell } = useTimeTravel();
  const { url, title, publisher, intervalMinutes } = feed;
  const [words] = useState<FeedWords>({ url, title, publisher, intervalMinutes });
  const edit = useAct((client, wanted: FeedWords) => client.call('feed.edit', { id: feed.id, changes: diff({ ...words }, { ...wanted }) }), (record) => {
    tell(t('feeds.told.edited', { name: feedName(record) }));
    onClose();
  });
  const keep = (wanted: FeedWords): void => (diff({ ...words }, { ...wanted }).length === 0 ? onClose() : edit.mutate(wanted));
  return (
    <FeedForm label={t('feeds.edit')} words={words} submit={t('feeds.save')} autoFocus error={edit.error} isPending={edit.isPending} onChange={() => edit.reset()} onSubmit={keep}>
      <Button look="quiet" onPress={onClose}>{t('action.cancel')}</Button>
    </FeedForm>
  );
}

function standingOf({ paused, lastError, lastPolled }: FeedRecord): 'paused' | 'failing' | 'waiting' | 'fine' {
  if (paused) return 'paused';
  if (lastError !== null) return 'failing';
  return lastPolled === null ? 'waiting' : 'fine';
}
