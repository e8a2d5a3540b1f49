/** What the presenter writes for one step: kept as it is written, so that nothing is lost where a window is closed. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useClient } from '../api/client.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './notes-window.module.css';

interface Props {
  readonly report: string | null;
  readonly step: string;
}

/** Mounted anew for each step (`key`). Waits for what is kept before it takes a word. */
export function OwnNote({ report, step }: Props) {
  const t = useText();
  const client = useClient();
  const { data } = useQuery({ queryKey: ['briefing.notes', { report }], queryFn: async () => (await client.call('briefing.notes', { report })).notes });
  if (data === undefined) return <p className={styles.quiet}>{t('briefing.own.loading')}</p>;
  return <Writing report={report} step={step} kept={data.find((note) => note.step === step)?.text ?? ''} />;
}

/** Milliseconds without a key after which the text is kept. */
const PAUSE = 1200;

function Writing({ report, step, kept }: Props & { readonly kept: string }) {
  const t = useText();
  const lang = useLang();
  const { text, write, settle, error } = useKeptText(report, step, kept);
  const isKept = text === kept;
  return (
    <div className={styles.own}>
      <label htmlFor="own-note">{t('briefing.own')}</label>
      <textarea id="own-note" value={text} maxLength={20_000} aria-describedby="own-note-state" onChange={({ target }) => write(target.value)} onBlur={settle} />
      <p id="own-note-state" className={styles.quiet} role="status">
        {error ? errorText(error, lang) : isKept ? t('briefing.own.help') : t('briefing.own.writing')}
      </p>
    </div>
  );
}

function useKeptText(report: string | null, step: string, kept: string) {
  const client = useClient();
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const pending = useRef<{ readonly text: string; readonly timer: number } | null>(null);
  const settle = (): void => {
    const wanted = pending.current;
    if (wanted === null) return;
    window.clearTimeout(wanted.timer);
    pending.current = null;
    client.call('briefing.note', { report, step, text: wanted.text }).then(() => setError(null), (failure: unknown) => setError(failure));
  };
  const latest = useRef(settle);
  useEffect(() => {
    latest.current = settle;
  });
  useEffect(() => {
    const leave = (): void => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const write = (next: string): void => {
    setText(next);
    if (pending.current) window.clearTimeout(pending.current.timer);
    pending.current = { text: next, timer: window.setTimeout(() => latest.current(), PAUSE) };
  };
  return { text: text ?? kept, write, settle, error };
}
