/** For the one who speaks: what the desk noted of the events, what was promised, and what comes next. */
import type { Step } from '#shared/briefing/steps';
import type { EventRecord } from '#shared/domain/event';
import { formatPeriod } from '#shared/i18n/dates';
import { inLanguage } from '#shared/i18n/field-values';
import { Button } from '../ui/button.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './briefing.module.css';

interface Props {
  readonly events: readonly EventRecord[];
  readonly next: Step | null;
  readonly onWindow: () => void;
}

/** On the wall itself the presenter's own notes never stand: they have a window of their own. */
export function SpeakerNotes({ events, next, onWindow }: Props) {
  const t = useText();
  const lang = useLang();
  const [first] = next?.events ?? [];
  return (
    <section className={styles.notes} aria-label={t('briefing.notes')}>
      <h2>{t('briefing.notes')}</h2>
      <DeskNotes events={events} />
      {next && first && <p className={styles.next}>{t('briefing.then')} {next.events.length === 1 ? inLanguage(first.title, lang) : formatPeriod(next.days.from, next.days.to, lang)}</p>}
      <p><Button small onPress={onWindow}>{t('briefing.window.open')} <KeyCaps of="w" /></Button></p>
    </section>
  );
}

/** `isQuiet`: nothing is said where there is nothing to tell. */
export function DeskNotes({ events, isQuiet = false }: { readonly events: readonly EventRecord[]; readonly isQuiet?: boolean }) {
  const t = useText();
  const notes = events.flatMap(({ id, note }) => (note === null || note.trim() === '' ? [] : [{ id, note }]));
  const promises = events.flatMap((event) => (event.kind === 'meeting' ? event.commitments : []));
  return (
    <>
      {notes.length === 0 && !isQuiet && <p>{t('briefing.notes.none')}</p>}
      {notes.map(({ id, note }) => <p key={id} className={styles.note}>{note}</p>)}
      {promises.map(({ text, by, due }) => <p key={`${by} ${text}`}>{t('briefing.promise', { by: by ?? '–', text, due: due ?? '–' })}</p>)}
    </>
  );
}
