/** A date as EDTF or in words, and what is understood: in words again, and as a bar with soft ends. */
import type { Client } from '#shared/contract/client';
import type { Language } from '#shared/domain/document';
import { parseEdtf } from '#shared/domain/when';
import { formatDay, formatWhen } from '#shared/i18n/dates';
import { useEffect, useId, useRef, useState } from 'react';
import { useClient } from '../api/client.tsx';
import { TextField } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './date-field.module.css';
import { intervalBar } from './interval.ts';

interface Props {
  readonly label: string;
  /** EDTF where it is understood, else what was written. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem: string | null;
  readonly help?: string;
  /** Without the bar, for rows. */
  readonly compact?: boolean;
}

/** In milliseconds after the last key. */
const PAUSE = 250;

export function DateField({ label, value, onChange, problem, help, compact = false }: Props) {
  /** The words stay in the field although the value becomes EDTF; null before the first key. */
  const [written, setText] = useState<string | null>(null);
  const text = written ?? value;
  const isReading = useReading(text, value, onChange);
  const write = (next: string): void => {
    setText(next);
    onChange(next.trim());
  };
  return (
    <div className={styles.date} data-compact={compact || undefined}>
      <TextField label={label} value={text} onChange={write} problem={isReading ? null : problem} autoComplete="off" {...(help === undefined ? {} : { help })} />
      <Understood edtf={value} text={text} compact={compact} />
    </div>
  );
}

/** Words are sent to be read once the hand rests; true while an answer is awaited. */
function useReading(text: string, value: string, onChange: (value: string) => void): boolean {
  const client = useClient();
  const lang = useLang();
  const latest = useRef({ onChange, value });
  const [answered, setAnswered] = useState('');
  useEffect(() => {
    latest.current = { onChange, value };
  });
  const words = text.trim();
  const isWords = words !== '' && parseEdtf(words) === null;
  useEffect(() => {
    if (!isWords) return undefined;
    let isStale = false;
    const timer = setTimeout(() => {
      void readWords(client, words, lang).then((edtf) => {
        if (isStale) return null;
        setAnswered(words);
        if (edtf !== null) latest.current.onChange(edtf);
        return edtf;
      });
    }, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [client, isWords, lang, words]);
  return isWords && answered !== words;
}

/** Null also where the backend cannot be asked: the words then stand as they are, and saving says what is wrong. */
function readWords(client: Client, words: string, lang: Language): Promise<string | null> {
  return client.call('when.read', { text: words.slice(0, 200), lang }).then(({ edtf }) => edtf, () => null);
}

function Understood({ edtf, text, compact }: { readonly edtf: string; readonly text: string; readonly compact: boolean }) {
  const t = useText();
  const lang = useLang();
  const id = useId();
  const bar = intervalBar(edtf);
  if (!bar) return compact ? null : <p className={styles.understood} aria-live="polite" />;
  return (
    <div className={styles.understood} aria-live="polite">
      <span id={id}>
        {formatWhen(edtf, lang)}
        {edtf !== text.trim() && <span className={styles.code}> {t('edit.when.edtf', { edtf })}</span>}
      </span>
      {!compact && (
        <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-labelledby={id}>
          <defs>
            <linearGradient id={`${id}-fade`}>
              <stop offset="0" stopColor="currentColor" stopOpacity={bar.isSoftBefore ? 0 : 1} />
              <stop offset="0.45" stopColor="currentColor" />
              <stop offset="0.55" stopColor="currentColor" />
              <stop offset="1" stopColor="currentColor" stopOpacity={bar.isSoftAfter ? 0 : 1} />
            </linearGradient>
          </defs>
          <path d="M0 6H100" className={styles.barLine} vectorEffect="non-scaling-stroke" />
          <rect x={bar.from * 100} width={(bar.to - bar.from) * 100} y="2" height="8" fill={bar.isSoftBefore || bar.isSoftAfter ? `url(#${id}-fade)` : 'currentColor'} />
        </svg>
      )}
      {!compact && (
        <span className={styles.barEnds} aria-hidden="true">
          <span>{formatDay(bar.first, lang)}</span>
          <span>{formatDay(bar.last, lang)}</span>
        </span>
      )}
    </div>
  );
}
