/** The wall's side of the presenter's notes: tells what it shows, does what they ask, and opens their window. */
import { TITLE_STEP } from '#shared/domain/briefing-note';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { Walk } from './briefing.tsx';
import type { Presentation } from './presentation.ts';
import { notesRoute, openChannel, type WallAct, type WallChannel, type WallState } from './wall-channel.ts';

interface Wall {
  readonly presentation: Presentation;
  readonly walk: Walk;
  readonly isBlack: boolean;
  readonly startedAt: number;
  act(act: WallAct): void;
}

/** Answers what opens the notes in another window, or brings their window to the front. */
export function useWall({ presentation, walk, isBlack, startedAt, act }: Wall): () => void {
  const t = useText();
  const show = useToasts((toasts) => toasts.show);
  const [session] = useState(() => crypto.randomUUID());
  const state = useMemo(() => stateOf(presentation, walk, isBlack, startedAt), [presentation, walk, isBlack, startedAt]);
  const latest = useRef({ state, act });
  const channel = useRef<WallChannel | null>(null);
  useEffect(() => {
    latest.current = { state, act };
    channel.current?.send({ kind: 'state', state });
  });
  useEffect(() => {
    const opened = openChannel(session, (message) => {
      if (message.kind === 'hello') opened.send({ kind: 'state', state: latest.current.state });
      if (message.kind === 'act') latest.current.act(message.act);
    });
    channel.current = opened;
    const end = (): void => opened.send({ kind: 'ended' });
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
      opened.close();
      channel.current = null;
    };
  }, [session]);
  return () => {
    const opened = window.open(`${window.location.pathname}${notesRoute(session)}`, `notes-${session}`, 'popup,width=720,height=860');
    if (opened === null) show(t('briefing.notes.blocked'));
    else opened.focus();
  };
}

function stateOf({ title, subtitle, marking, report }: Presentation, { steps, index, step, unit }: Walk, isBlack: boolean, startedAt: number): WallState {
  const next = steps[index + 1];
  return {
    title, subtitle, marking, report: report?.id ?? null, unit, index, count: steps.length, step: step?.key ?? TITLE_STEP, isBlack, startedAt,
    events: step?.events.map(({ id }) => id) ?? [], days: step?.days ?? null, next: next ? { events: next.events.map(({ id }) => id), days: next.days } : null,
  };
}
