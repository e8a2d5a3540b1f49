import type { EventRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { formatPeriod } from '#shared/i18n/dates';
import { useMemo } from 'react';
import { useAnswer, useAsked, useDetails } from '../engine/answers.tsx';
import { useEngine } from '../engine/engine.ts';
import { useSelectedEvent, useTied } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import { binsFor } from './bins.ts';
import { brushOf } from './brush.ts';
import { limitsAround } from './extent.ts';
import { Player, usePlay } from './player.tsx';
import { Presets } from './presets.tsx';
import { TimelineStrip } from './timeline-strip.tsx';
import { useHand } from './use-hand.ts';
import { useWindow } from './use-window.ts';
import { lengthOf, type Window } from './window.ts';
import styles from './timeline-panel.module.css';

/** So many events are drawn one by one; more are counted. */
const SINGLES = 600;

/** Incidents and meetings in time, under the map: everything that passes all clauses but the period chosen here. */
export function TimelinePanel() {
  const t = useText();
  const extent = useEngine((state) => state.extent);
  const limits = useMemo(() => (extent?.days ? limitsAround(extent.days) : null), [extent]);
  const newest = extent?.newest ?? null;
  const play = usePlay(extent?.days ?? null);
  return (
    <section className={styles.panel} aria-labelledby="timeline-title">
      <header className={styles.header}>
        <h2 id="timeline-title" className={styles.title}>
          {t('timeline.title')}
        </h2>
        <PeriodText />
        {newest !== null && <Player play={play} />}
        {newest !== null && <Presets newest={newest} />}
      </header>
      {limits ? <Timeline limits={limits} onPlay={play.toggle} /> : extent && <p className={styles.empty}>{t('map.empty.workspace')}</p>}
    </section>
  );
}

function Timeline({ limits, onPlay }: { readonly limits: ClosedDayRange; onPlay(): void }) {
  const { window, setWindow, show } = useWindow(limits);
  const { total, events, counted } = useContext(window);
  const { brush, move, letGo } = useHand(show);
  return (
    <TimelineStrip
      total={total}
      events={events}
      counted={counted}
      limits={limits}
      brush={brush}
      window={window}
      onBrush={move}
      onBrushEnd={letGo}
      onWindow={setWindow}
      onPlay={onPlay}
    />
  );
}

/** What stands in the window: events one by one, or counts and with them the selected event and those it is tied to. */
function useContext({ from, to }: Window) {
  const bins = useMemo(() => binsFor({ from, to }), [from, to]);
  const asked = useAsked('timeline', { from: Math.floor(from), to: Math.ceil(to), bins, singles: SINGLES });
  const single = useDetails(asked?.answer.rows ?? null);
  const selected = useSelectedEvent();
  const tied = useTied(selected?.id ?? null);
  const counts = asked?.answer.counts ?? null;
  const chosen = useMemo((): readonly EventRecord[] => (selected ? [selected, ...tied.filter(({ id }) => id !== selected.id)] : []), [selected, tied]);
  const counted = useMemo(() => (counts && asked ? { bins: asked.question.bins, counts } : null), [asked, counts]);
  return { total: asked?.answer.total ?? 0, events: counted ? chosen : single, counted };
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
          <Before brush={brush} />
        </>
      ) : (
        t('timeline.hint')
      )}
    </p>
  );
}

/** Beside it, the period of the same length before: how many events it had, under the same filters. */
function Before({ brush: { from, to } }: { readonly brush: ClosedDayRange }) {
  const t = useText();
  const before = useAnswer('during', { from: from - (to - from + 1), to: from - 1 });
  return before !== null && <span className={styles.before}>{t('timeline.before', { before })}</span>;
}
