/** What is said of a feed: for one that is added, or changed. */
import { LONGEST_INTERVAL, SHORTEST_INTERVAL } from '#shared/domain/feed';
import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './feeds.module.css';

export interface FeedWords {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly intervalMinutes: number;
}

interface Props {
  readonly label: string;
  readonly words: FeedWords;
  readonly submit: string;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly autoFocus?: boolean;
  /** Anything was typed: what went wrong before is no longer said. */
  readonly onChange: () => void;
  readonly onSubmit: (words: FeedWords) => void;
  readonly children?: ReactNode;
}

export function FeedForm({ label, words, submit, error, isPending, autoFocus = false, onChange, onSubmit, children }: Props) {
  const t = useText();
  const lang = useLang();
  const [typed, setTyped] = useState({ url: words.url, title: words.title, publisher: words.publisher ?? '', interval: String(words.intervalMinutes) });
  const [isMissing, setMissing] = useState(false);
  const change = (part: Partial<typeof typed>): void => {
    onChange();
    setMissing(false);
    setTyped((known) => ({ ...known, ...part }));
  };
  const isInterval = isIntervalText(typed.interval);
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const url = typed.url.trim();
        setMissing(url === '');
        if (isInterval && url !== '') onSubmit({ url, title: typed.title.trim(), publisher: typed.publisher.trim() || null, intervalMinutes: Number(typed.interval) });
      }}
    >
      <TextField label={t('feeds.url')} placeholder="https://" inputMode="url" autoFocus={autoFocus} value={typed.url} problem={isMissing ? t('feeds.url.missing') : null} onChange={(url) => change({ url })} />
      <TextField label={t('feeds.name')} help={t('feeds.name.help')} maxLength={200} value={typed.title} onChange={(title) => change({ title })} />
      <TextField label={t('feeds.publisher')} help={t('feeds.publisher.help')} maxLength={200} value={typed.publisher} onChange={(publisher) => change({ publisher })} />
      <TextField
        label={t('feeds.interval')} inputMode="numeric" value={typed.interval} onChange={(interval) => change({ interval })}
        problem={isInterval ? null : t('feeds.interval.invalid', { from: SHORTEST_INTERVAL, to: LONGEST_INTERVAL })}
      />
      <div className={styles.formActions}>
        <Button type="submit" look="primary" isPending={isPending}>{submit}</Button>
        {children}
      </div>
      {error && <InlineNotice tone="error">{errorText(error, lang)}</InlineNotice>}
    </form>
  );
}

function isIntervalText(text: string): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= SHORTEST_INTERVAL && Number(text) <= LONGEST_INTERVAL;
}
