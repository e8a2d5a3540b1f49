import type { EventRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { formatPeriod } from '#shared/i18n/dates';
import { useEffect, useMemo, useRef } from 'react';
import { useEvents, useVisible } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import { lengthOf } from './window.ts';
import { brushOf, periodOf } from './brush.ts';
import { extentOf, newestDay } from './extent.ts';
import { Presets } from './presets.tsx';
import { TimelineStrip } from './timeline-strip.tsx';
import { useWindow } from './use-window.ts';
import styles from './timeline-panel.module.css';

const NONE: readonly EventRecord[] = [];

/** Incidents and meetings in time, under the map: everything that passes all clauses but the period chosen here. */
export function TimelinePanel() {
  const t = useText();
  const { data: events = NONE } = useEvents();
  const limits = useMemo(() => extentOf(events), [events]);
  const newest = useMemo(() => newestDay(events), [events]);
  return (
    <section className={styles.panel} aria-labelledby="timeline-title">
      <header className={styles.header}>
        <h2 id="timeline-title" className={styles.title}>
          {t('timeline.title')}
        </h2>
        <PeriodText />
        {newest !== null && <Presets newest={newest} />}
      </header>
      {limits && newest !== null ? (
        <Timeline limits={limits} />
      ) : (
        <p className={styles.empty}>{t('map.empty.workspace')}</p>
      )}
    </section>
  );
}

function Timeline({ limits }: { limits: ClosedDayRange }) {
  const context = useVisible('timeline');
  const period = useView((view) => view.clauses.period);
  const setPeriod = useView((view) => view.setPeriod);
  const brush = useMemo(() => brushOf(period), [period]);
  const { window, setWindow, show } = useWindow(limits);
  const drawn = useRef(period);
  // A period chosen elsewhere is brought into view; one drawn here is where the hand is, and must not move under it.
  useEffect(() => {
    if (period !== drawn.current) show(brush);
    drawn.current = period;
  }, [period, brush, show]);
  const onBrush = (next: ClosedDayRange | null): void => {
    drawn.current = next ? periodOf(next) : undefined;
    setPeriod(drawn.current);
  };
  return (
    <TimelineStrip
      events={context}
      limits={limits}
      brush={brush}
      window={window}
      onBrush={onBrush}
      onWindow={setWindow}
    />
  );
}

/** What the brush holds, in words; spoken when it changes. */
function PeriodText() {
  const t = useText();
  const lang = useLang();
  const period = useView((view) => view.clauses.period);
  const brush = useMemo(() => brushOf(period), [period]);
  return (
    <p className={styles.period} role="status">
      {brush ? (
        <>
          <strong>{formatPeriod(brush.from, brush.to, lang)}</strong> {t('timeline.days', { count: lengthOf(brush) })}
        </>
      ) : (
        t('timeline.hint')
      )}
    </p>
  );
}
