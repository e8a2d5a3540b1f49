/** A walk through events on a wall: title, then a step at a time; the map flies, time advances, the marking stays in view. */
import type { EventRecord } from '#shared/domain/event';
import { markingLabel } from '#shared/domain/marking';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useEventsOf } from '../state/events.ts';
import { TlpBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import { useText } from '../ui/text.tsx';
import { BriefingMap } from './briefing-map.tsx';
import styles from './briefing.module.css';
import { BriefingStrips } from './briefing-strips.tsx';
import type { Presentation } from './presentation.ts';
import { useShown } from './presenting.ts';
import { sameStep, type Step, stepsOf, type Unit, UNITS } from '#shared/briefing/steps';
import { StepText } from './step-text.tsx';
import { TitleText } from './title-text.tsx';
import { useBriefingCommands } from './use-briefing-commands.ts';
import { useElapsed } from './use-elapsed.ts';
import { useSlides } from './use-slides.ts';
import { useWall } from './use-wall.ts';
import type { WallAct } from './wall-channel.ts';
import { useFullScreen } from './use-full-screen.ts';

export function Briefing() {
  const shown = useShown((presenting) => presenting.shown);
  return shown && <Shown presentation={shown} />;
}

function Shown({ presentation }: { readonly presentation: Presentation }) {
  const t = useText();
  const end = useShown((presenting) => presenting.end);
  const events = useEventsOf(presentation.ids);
  const walk = useWalk(events);
  const [look, setLook] = useState({ isBlack: false, hasEvidence: false, hasNotes: false });
  const [startedAt] = useState(() => Date.now());
  const stage = useRef<HTMLElement>(null);
  const { enter: enterFullScreen, stay } = useFullScreen(end);
  useEffect(() => stage.current?.focus(), []);
  const toggle = (name: keyof typeof look): void => setLook((known) => ({ ...known, [name]: !known[name] }));
  const act = (what: WallAct): void => {
    if (what === 'black' || look.isBlack) toggle('isBlack');
    else walk.go(walk.index + (what === 'next' ? 1 : -1));
  };
  const openWindow = useWall({ presentation, walk, isBlack: look.isBlack, startedAt, act });
  const openNotes = (): void => {
    stay();
    openWindow();
  };
  const slides = useSlides();
  const save = (): void => slides.of(presentation, walk.unit);
  useBriefingCommands({ walk, toggle, isBlack: look.isBlack, save, openNotes, enterFullScreen, end });
  const { step, steps, index } = walk;
  const sofar = useMemo(() => (step === null ? events : steps.slice(0, index + 1).flatMap((one) => one.events)), [events, index, step, steps]);
  return (
    <section ref={stage} className={styles.briefing} aria-label={t('briefing.label', { title: presentation.title })} tabIndex={-1}>
      <Head presentation={presentation} walk={walk} startedAt={startedAt} />
      <section className={styles.words} aria-live="polite" tabIndex={0} aria-label={t('briefing.words')}>
        {step === null
          ? <TitleText presentation={presentation} events={events} />
          : <StepText key={step.key} step={step} next={steps[index + 1] ?? null} presentation={presentation} hasEvidence={look.hasEvidence} hasNotes={look.hasNotes} onNotes={openNotes} />}
      </section>
      <BriefingMap events={sofar} step={step} />
      <BriefingStrips events={events} step={step} />
      <Foot walk={walk} marking={markingLabel(presentation.marking)} onToggle={toggle} onSave={save} isSaving={slides.isMaking} onEnd={end} />
      {look.isBlack && <button type="button" className={styles.black} aria-label={t('briefing.black.back')} onClick={() => toggle('isBlack')} />}
    </section>
  );
}

export interface Walk {
  readonly steps: readonly Step[];
  /** -1 at the title. */
  readonly index: number;
  readonly step: Step | null;
  readonly unit: Unit;
  go(index: number): void;
  changeUnit(): void;
}

function useWalk(events: readonly EventRecord[]): Walk {
  const [unit, setUnit] = useState<Unit>('event');
  const [index, setIndex] = useState(-1);
  const steps = useMemo(() => stepsOf(events, unit), [events, unit]);
  const changeUnit = (): void => {
    const next = UNITS[(UNITS.indexOf(unit) + 1) % UNITS.length] ?? 'event';
    setIndex(sameStep(index, steps, stepsOf(events, next)));
    setUnit(next);
  };
  const step = steps[index] ?? null;
  const go = (to: number): void => setIndex(Math.max(-1, Math.min(to, steps.length - 1)));
  return { steps, index, step, unit, go, changeUnit };
}

function Head({ presentation, walk: { index, steps, unit }, startedAt }: { readonly presentation: Presentation; readonly walk: Walk; readonly startedAt: number }) {
  const t = useText();
  const elapsed = useElapsed(startedAt);
  return (
    <header className={styles.head}>
      <p className={styles.what}>{presentation.title} <span>{presentation.subtitle}</span></p>
      <p className={styles.marking}><TlpBadge marking={presentation.marking} /></p>
      <p className={styles.progress}>
        <span>{t(`briefing.unit.${unit}`)} {index + 1}/{steps.length}</span>
        <span role="timer" aria-label={t('briefing.elapsed')}>{elapsed}</span>
      </p>
    </header>
  );
}

interface FootProps {
  readonly walk: Walk;
  readonly marking: string;
  readonly onToggle: (name: 'isBlack' | 'hasEvidence' | 'hasNotes') => void;
  readonly onSave: () => void;
  readonly isSaving: boolean;
  readonly onEnd: () => void;
}

function Foot({ walk: { index, go, changeUnit, unit }, marking, onToggle, onSave, isSaving, onEnd }: FootProps) {
  const t = useText();
  return (
    <footer className={styles.foot}>
      <div className={styles.acts}>
        <Button small look="quiet" aria-label={t('briefing.previous')} onPress={() => go(index - 1)}>←</Button>
        <Button small look="quiet" aria-label={t('briefing.next')} onPress={() => go(index + 1)}>→</Button>
        <Button small look="quiet" onPress={changeUnit}>{t(`briefing.by.${unit}`)} <KeyCaps of="g" /></Button>
      </div>
      <p className={styles.mark}>{marking}</p>
      <div className={styles.acts}>
        <Button small look="quiet" onPress={() => onToggle('hasEvidence')}>{t('briefing.evidence')} <KeyCaps of="e" /></Button>
        <Button small look="quiet" onPress={() => onToggle('hasNotes')}>{t('briefing.notes')} <KeyCaps of="n" /></Button>
        <Button small look="quiet" onPress={() => onToggle('isBlack')}>{t('briefing.black')} <KeyCaps of="b" /></Button>
        <Button small look="quiet" isPending={isSaving} onPress={onSave}>{t('briefing.slides')} <KeyCaps of="p" /></Button>
        <Button small look="quiet" onPress={onEnd}>{t('briefing.end')} <KeyCaps of="Escape" /></Button>
      </div>
    </footer>
  );
}
