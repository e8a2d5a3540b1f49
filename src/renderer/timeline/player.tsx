/** Plays the period through time; every view follows, as it follows any period. */
import type { ClosedDayRange } from '#shared/domain/when';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { useText } from '../ui/text.tsx';
import { brushOf, periodOf } from './brush.ts';
import { nextStep, playOn, startOfPlay, type Step } from './play.ts';
import styles from './timeline-panel.module.css';

/** Milliseconds a step. */
const PACE = 700;

export interface Play {
  readonly isPlaying: boolean;
  readonly step: Step;
  setStep(step: Step): void;
  toggle(): void;
}

/** `limits`: the days of the events. */
export function usePlay(limits: ClosedDayRange | null): Play {
  const [isPlaying, setPlaying] = useState(false);
  const [step, setStep] = useState<Step>('week');
  const own = useRef<string | null>(null);
  useEffect(() => {
    if (!isPlaying || !limits) return undefined;
    const { setPeriod } = useView.getState();
    const timer = window.setInterval(() => {
      const brush = brushOf(useView.getState().clauses.period);
      // A period that somebody else has chosen meanwhile is theirs.
      const next = brush && JSON.stringify(brush) === own.current ? playOn(brush, step, limits) : null;
      own.current = JSON.stringify(next);
      if (next) setPeriod(periodOf(next));
      else setPlaying(false);
    }, PACE);
    return () => window.clearInterval(timer);
  }, [isPlaying, limits, step]);
  const toggle = (): void => {
    if (!isPlaying && limits) {
      const start = startOfPlay(brushOf(useView.getState().clauses.period), step, limits);
      own.current = JSON.stringify(start);
      useView.getState().setPeriod(periodOf(start));
    }
    setPlaying(!isPlaying);
  };
  const isShown = useView((view) => view.screen === 'desk');
  useCommands([{ id: 'timeline.play', title: 'command.timeline.play', section: 'command.section.desk', isEnabled: limits !== null, run: toggle }], isShown);
  return { isPlaying, step, setStep, toggle };
}

export function Player({ play: { isPlaying, step, setStep, toggle } }: { readonly play: Play }) {
  const t = useText();
  return (
    <div className={styles.player} role="group" aria-label={t('timeline.play')}>
      <Button className={styles.preset ?? ''} aria-label={t(isPlaying ? 'timeline.play.stop' : 'timeline.play.start')} onPress={toggle}>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d={isPlaying ? 'M1 0h3v10H1zM6 0h3v10H6z' : 'M1 0l8 5-8 5z'} fill="currentColor" />
        </svg>
      </Button>
      <Button className={styles.preset ?? ''} aria-label={t('timeline.play.step', { step: t(`timeline.step.${step}`) })} onPress={() => setStep(nextStep(step))}>
        {t(`timeline.step.${step}`)}
      </Button>
    </div>
  );
}
