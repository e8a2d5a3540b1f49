/** The form that watches another feed. */
import { LONGEST_INTERVAL, SHORTEST_INTERVAL, USUAL_INTERVAL } from '#shared/domain/feed';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './feeds.module.css';
import { useAct } from './queries.ts';

const BLANK = { url: '', title: '', publisher: '', interval: String(USUAL_INTERVAL) };

export function AddFeed() {
  const t = useText();
  const lang = useLang();
  const [feed, setFeed] = useState(BLANK);
  const add = useAct(
    (client, { url, title, publisher, interval }: typeof BLANK) =>
      client.call('feed.add', { url, title: title.trim(), publisher: publisher.trim() || null, intervalMinutes: Number(interval) }),
    () => setFeed(BLANK),
  );
  const change = (part: Partial<typeof BLANK>): void => {
    add.reset();
    setFeed((known) => ({ ...known, ...part }));
  };
  const isInterval = isIntervalText(feed.interval);
  return (
    <form
      className={styles.add}
      aria-label={t('feeds.add')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isInterval && feed.url.trim() !== '') add.mutate(feed);
      }}
    >
      <TextField label={t('feeds.url')} placeholder="https://" inputMode="url" isRequired value={feed.url} onChange={(url) => change({ url })} />
      <TextField label={t('feeds.name')} help={t('feeds.name.help')} maxLength={200} value={feed.title} onChange={(title) => change({ title })} />
      <TextField label={t('feeds.publisher')} value={feed.publisher} onChange={(publisher) => change({ publisher })} />
      <TextField
        label={t('feeds.interval')} inputMode="numeric" value={feed.interval} onChange={(interval) => change({ interval })}
        problem={isInterval ? null : t('feeds.interval.invalid', { from: SHORTEST_INTERVAL, to: LONGEST_INTERVAL })}
      />
      {add.error && <InlineNotice tone="error">{errorText(add.error, lang)}</InlineNotice>}
      <Button type="submit" isPending={add.isPending}>{t('feeds.add')}</Button>
    </form>
  );
}

function isIntervalText(text: string): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= SHORTEST_INTERVAL && Number(text) <= LONGEST_INTERVAL;
}
