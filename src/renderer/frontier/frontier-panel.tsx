import type { Brush } from '#shared/cartography/frontier-brush';
import type { EventRecord } from '#shared/domain/event';
import { isoDay } from '#shared/domain/when';
import { formatWhen } from '#shared/i18n/dates';
import { useMemo } from 'react';
import { Legend } from '../map/legend.tsx';
import { useBasemap } from '../map/use-basemap.ts';
import { useEvents, useSelectedEvent, useVisible } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { brushOf } from '../timeline/brush.ts';
import { useLang, useText } from '../ui/text.tsx';
import type { StripDistance } from './distance-choice.tsx';
import { FrontierHead } from './frontier-head.tsx';
import { FrontierStrip } from './frontier-strip.tsx';
import { FrontierText } from './frontier-text.tsx';
import styles from './frontier.module.css';
import { inLanguage, landmarksOf } from '#shared/cartography/landmarks';
import { stripOrder, tallyOf } from './tally.ts';
import { type ChosenWindow, useRevealing, useStripLimits, useStripWindow } from './use-strip-window.ts';
import type { StripWindow } from './window.ts';

const NONE: readonly EventRecord[] = [];

interface Props {
  readonly chosenWindow: ChosenWindow;
  readonly distance: StripDistance;
  onDistance(distance: StripDistance): void;
}

/** The border as an axis: what passes all clauses but the kilometres and the period, which are the strip's own. */
export function FrontierPanel(props: Props) {
  const t = useText();
  const { data: all = NONE } = useEvents();
  const { basemap } = useBasemap();
  const limits = useStripLimits(all, basemap?.border.lengthKm);
  return (
    <section className={styles.panel} aria-label={t('frontier.title')}>
      {limits ? <Frontier {...props} limits={limits} /> : <p className={styles.none}>{t('map.empty.workspace')}</p>}
    </section>
  );
}

function Frontier({ chosenWindow, distance, onDistance, limits }: Props & { readonly limits: StripWindow }) {
  const events = useVisible('frontier');
  const { window, setWindow } = useStripWindow(chosenWindow, limits);
  const order = useMemo(() => stripOrder(events, distance), [events, distance]);
  const tally = useMemo(() => tallyOf(events, distance, window), [events, distance, window]);
  useRevealing(order, window, limits, setWindow);
  return (
    <>
      <FrontierHead tally={tally} distance={distance} onDistance={onDistance} />
      <FrontierStrip
        events={events}
        order={order}
        landmarks={useLandmarks()}
        maxDistanceKm={distance}
        window={window}
        limits={limits}
        onWindow={setWindow}
        {...useBrush()}
      />
      <div className={styles.foot}>
        <Legend />
      </div>
      <FrontierText events={order} />
      <SelectedStatus isOnStrip={(id) => order.some((event) => event.id === id)} />
    </>
  );
}

/** The brush is the two clauses; drawing it publishes them. */
function useBrush() {
  const period = useView((view) => view.clauses.period);
  const kmRange = useView((view) => view.clauses.kmRange);
  const setPeriod = useView((view) => view.setPeriod);
  const setKmRange = useView((view) => view.setKmRange);
  const brush = useMemo((): Brush => ({ days: brushOf(period), km: kmRange ? { from: kmRange[0], to: kmRange[1] } : null }), [period, kmRange]);
  const onBrush = ({ km, days }: Brush): void => {
    if (km) setKmRange([km.from, km.to]);
    if (days) setPeriod({ from: isoDay(days.from), to: isoDay(days.to) });
  };
  const onClear = (): void => {
    setKmRange(undefined);
    setPeriod(undefined);
  };
  return { brush, onBrush, onClear };
}

function useLandmarks() {
  const lang = useLang();
  const { basemap } = useBasemap();
  const landmarks = useMemo(() => (basemap ? landmarksOf(basemap.towns, basemap.border) : []), [basemap]);
  return useMemo(() => inLanguage(landmarks, lang), [landmarks, lang]);
}

/** Says the event chosen by keyboard, which the canvas cannot. */
function SelectedStatus({ isOnStrip }: { isOnStrip(id: string): boolean }) {
  const t = useText();
  const lang = useLang();
  const event = useSelectedEvent();
  return (
    <p className="visually-hidden" role="status">
      {event && `${event.title[lang]}, ${formatWhen(event.when, lang)}${isOnStrip(event.id) ? '' : `, ${t('frontier.off')}`}`}
    </p>
  );
}
