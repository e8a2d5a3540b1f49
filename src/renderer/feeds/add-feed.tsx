/** The form that watches another feed. */
import { USUAL_INTERVAL } from '#shared/domain/feed';
import { useState } from 'react';
import { useTimeTravel } from '../history/time-travel.ts';
import { useText } from '../ui/text.tsx';
import { FeedForm, type FeedWords } from './feed-form.tsx';
import { useAct } from './queries.ts';

const BLANK: FeedWords = { url: '', title: '', publisher: null, intervalMinutes: USUAL_INTERVAL };

export function AddFeed() {
  const t = useText();
  const { tell } = useTimeTravel();
  /** A form for each feed: it is empty, and has the focus, once one was added. */
  const [round, setRound] = useState(0);
  const add = useAct((client, words: FeedWords) => client.call('feed.add', words), ({ title, url }) => {
    tell(t('feeds.added', { name: title || url }));
    setRound((known) => known + 1);
  });
  return (
    <FeedForm
      key={round} label={t('feeds.add')} words={BLANK} submit={t('feeds.add')} autoFocus={round > 0}
      error={add.error} isPending={add.isPending} onChange={() => add.reset()} onSubmit={(words) => add.mutate(words)}
    />
  );
}
