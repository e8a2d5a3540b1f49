/** For the one who speaks: what the desk noted of the events, what was promised, and what comes next. */
import type { EventRecord } from '#shared/domain/event';
import { inLanguage } from '#shared/i18n/field-values';
import { formatPeriod } from '#shared/i18n/dates';
import { useLang, useText } from '../ui/text.tsx';
import styles from './briefing.module.css';
import type { Step } from '#shared/briefing/steps';

export function SpeakerNotes({ events, next }: { readonly events: readonly EventRecord[]; readonly next: Step | null }) {
  const t = useText();
  const lang = useLang();
  const notes = events.flatMap(({ id, note }) => (note === null || note.trim() === '' ? [] : [{ id, note }]));
  const promises = events.flatMap((event) => (event.kind === 'meeting' ? event.commitments : []));
  const [first] = next?.events ?? [];
  return (
    <section className={styles.notes} aria-label={t('briefing.notes')}>
      <h2>{t('briefing.notes')}</h2>
      {notes.length === 0 && <p>{t('briefing.notes.none')}</p>}
      {notes.map(({ id, note }) => <p key={id} className={styles.note}>{note}</p>)}
      {promises.map(({ text, by, due }) => <p key={`${by} ${text}`}>{t('briefing.promise', { by: by ?? '–', text, due: due ?? '–' })}</p>)}
      {next && first && <p className={styles.next}>{t('briefing.then')} {next.events.length === 1 ? inLanguage(first.title, lang) : formatPeriod(next.days.from, next.days.to, lang)}</p>}
    </section>
  );
}
