/** For whoever speaks, in a window of its own: their notes, the time, what is on the wall and what comes next. */
import { formatPeriod, formatWhen } from '#shared/i18n/dates';
import { inLanguage, placeText } from '#shared/i18n/field-values';
import { useEffect, useRef, useState } from 'react';
import { useEventsOf } from '../state/events.ts';
import { TlpBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { type Command, useCommandKeys, useCommands } from '../ui/commands.ts';
import { KeyCaps } from '../ui/key-caps.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './notes-window.module.css';
import { OwnNote } from './own-note.tsx';
import { DeskNotes } from './speaker-notes.tsx';
import { useElapsed } from './use-elapsed.ts';
import { openChannel, type WallAct, type WallChannel, type WallState } from './wall-channel.ts';

export function NotesWindow({ session }: { readonly session: string }) {
  const t = useText();
  const { state, hasEnded, act } = useWallState(session);
  useEffect(() => {
    document.title = state ? t('briefing.window.title', { title: state.title }) : t('briefing.notes');
  }, [state, t]);
  if (hasEnded || state === null) {
    return (
      <main className={styles.waiting}>
        <h1>{t('briefing.notes')}</h1>
        <p role="status">{t(hasEnded ? 'briefing.window.ended' : 'briefing.window.waiting')}</p>
        <Button onPress={() => window.close()}>{t('briefing.window.close')}</Button>
      </main>
    );
  }
  return <Following state={state} act={act} />;
}

interface Props {
  readonly state: WallState;
  readonly act: (act: WallAct) => void;
}

function Following({ state, act }: Props) {
  const t = useText();
  const events = useEventsOf(state.events);
  const section = 'command.section.briefing';
  const commands: readonly Command[] = [
    { id: 'briefing.next', title: 'briefing.next', section, keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' '], run: () => act('next') },
    { id: 'briefing.previous', title: 'briefing.previous', section, keys: ['ArrowLeft', 'ArrowUp', 'PageUp'], run: () => act('previous') },
    { id: 'briefing.black', title: 'briefing.black', section, keys: ['b', '.'], run: () => act('black') },
  ];
  useCommands(commands, true, 'whole');
  useCommandKeys();
  return (
    <div className={styles.window}>
      <Head state={state} />
      <main className={styles.main} tabIndex={-1}>
        <Now state={state} events={events} />
        <OwnNote key={`${state.report} ${state.step}`} report={state.report} step={state.step} />
        <DeskNotes events={events} isQuiet />
        <Next state={state} />
      </main>
      <footer className={styles.foot}>
        <Button onPress={() => act('previous')}>← {t('briefing.previous')}</Button>
        <Button look="primary" onPress={() => act('next')}>{t('briefing.next')} →</Button>
        <Button look="quiet" aria-pressed={state.isBlack} onPress={() => act('black')}>{t('briefing.black')} <KeyCaps of="b" /></Button>
      </footer>
    </div>
  );
}

function Head({ state: { title, subtitle, marking, unit, index, count, startedAt, isBlack } }: { readonly state: WallState }) {
  const t = useText();
  const elapsed = useElapsed(startedAt);
  return (
    <header className={styles.head}>
      <p className={styles.what}>{title} <span>{subtitle}</span></p>
      <TlpBadge marking={marking} />
      <p className={styles.clock}>
        <span role="timer" aria-label={t('briefing.elapsed')}>{elapsed}</span>
        <small>{t(`briefing.unit.${unit}`)} {index + 1}/{count}</small>
      </p>
      {isBlack && <p className={styles.black} role="status">{t('briefing.window.black')}</p>}
    </header>
  );
}

function Now({ state: { index, days }, events }: { readonly state: WallState; readonly events: ReturnType<typeof useEventsOf> }) {
  const t = useText();
  const lang = useLang();
  const [only] = events;
  if (index < 0) return <h1>{t('briefing.window.atTitle')}</h1>;
  if (events.length === 1 && only) return <><h1>{inLanguage(only.title, lang)}</h1><p>{formatWhen(only.when, lang)} · {placeText(only.where, lang)}</p></>;
  return <><h1>{days ? formatPeriod(days.from, days.to, lang) : ''}</h1><ul className={styles.several}>{events.map(({ id, title }) => <li key={id}>{inLanguage(title, lang)}</li>)}</ul></>;
}

function Next({ state: { next } }: { readonly state: WallState }) {
  const t = useText();
  const lang = useLang();
  const events = useEventsOf(next?.events ?? NONE);
  const [first] = events;
  return (
    <section className={styles.next} aria-label={t('briefing.window.next')}>
      <h2>{t('briefing.window.next')}</h2>
      {next === null ? <p>{t('briefing.window.last')}</p> : (
        <p>{events.length === 1 && first ? `${inLanguage(first.title, lang)} (${formatWhen(first.when, lang)})` : `${formatPeriod(next.days.from, next.days.to, lang)} · ${events.map(({ title }) => inLanguage(title, lang)).join(' ; ')}`}</p>
      )}
    </section>
  );
}

const NONE: readonly string[] = [];

/** Closing either window is harmless: the wall goes on without notes, the notes say that the wall is gone. */
function useWallState(session: string) {
  const [state, setState] = useState<WallState | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const channel = useRef<WallChannel | null>(null);
  useEffect(() => {
    const opened = openChannel(session, (message) => {
      if (message.kind === 'state') {
        setState(message.state);
        setEnded(false);
      }
      if (message.kind === 'ended') setEnded(true);
    });
    channel.current = opened;
    opened.send({ kind: 'hello' });
    return () => opened.close();
  }, [session]);
  return { state, hasEnded, act: (act: WallAct): void => channel.current?.send({ kind: 'act', act }) };
}
