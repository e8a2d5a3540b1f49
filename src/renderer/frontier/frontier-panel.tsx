import type { Brush } from '#shared/cartography/frontier-brush';
import type { StripDensity } from '#shared/cartography/frontier-density';
import { isOnStrip } from '#shared/cartography/frontier-marks';
import { isoDay } from '#shared/domain/when';
import { formatWhen } from '#shared/i18n/dates';
import { useMemo } from 'react';
import { Legend } from '../map/legend.tsx';
import { useBasemap } from '../map/use-basemap.ts';
import { useAsked, useDetails } from '../engine/answers.tsx';
import { useEngine } from '../engine/engine.ts';
import { useSelectedEvent } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { brushOf } from '../timeline/brush.ts';
import { useLang, useText } from '../ui/text.tsx';
import type { StripDistance } from './distance-choice.tsx';
import { FrontierHead } from './frontier-head.tsx';
import { FrontierStrip } from './frontier-strip.tsx';
import { FrontierText } from './frontier-text.tsx';
import styles from './frontier.module.css';
import { inLanguage, landmarksOf } from '#shared/cartography/landmarks';
import { stripOrder } from './tally.ts';
import { type ChosenWindow, useRevealing, useStripLimits, useStripWindow } from './use-strip-window.ts';
import type { StripWindow } from './window.ts';

/** So many events are drawn one by one; more become cells of a density. */
const SINGLES = 600;
const CELLS = { columns: 120, lines: 64 };
const NOTHING = { incidents: 0, meetings: 0, outside: 0, withoutKm: 0, tooFar: 0 };

interface Props {
  readonly chosenWindow: ChosenWindow;
  readonly distance: StripDistance;
  onDistance(distance: StripDistance): void;
}

/** The border as an axis: what passes all clauses but the kilometres and the period, which are the strip's own. */
export function FrontierPanel(props: Props) {
  const t = useText();
  const { basemap } = useBasemap();
  const limits = useStripLimits(basemap?.border.lengthKm);
  const isEmpty = useEngine(({ extent }) => extent?.count === 0);
  return (
    <section className={styles.panel} aria-label={t('frontier.title')}>
      {limits ? <Frontier {...props} limits={limits} /> : isEmpty && <p className={styles.none}>{t('map.empty.workspace')}</p>}
    </section>
  );
}

function Frontier({ chosenWindow, distance, onDistance, limits }: Props & { readonly limits: StripWindow }) {
  const { window, setWindow } = useStripWindow(chosenWindow, limits);
  const { tally, events, density } = useContext(window, distance);
  const order = useMemo(() => stripOrder(events, distance), [events, distance]);
  const total = tally.incidents + tally.meetings + tally.outside;
  useRevealing(distance, window, limits, setWindow);
  return (
    <>
      <FrontierHead tally={tally} isDense={density !== null} distance={distance} onDistance={onDistance} />
      <FrontierStrip
        events={events}
        total={total}
        order={order}
        density={density}
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
      <FrontierText events={order} total={total} />
      <SelectedStatus maxDistanceKm={distance} />
    </>
  );
}

/** What passes, counted for the window: events one by one, or a density and with it the selected event. */
function useContext({ km, days }: StripWindow, maxDistanceKm: number) {
  const asked = useAsked('strip', {
    km: [km.from, km.to], days: [Math.floor(days.from), Math.ceil(days.to)], maxDistanceKm, singles: SINGLES, ...CELLS,
  });
  const single = useDetails(asked?.answer.rows ?? null);
  const selected = useSelectedEvent();
  const density = useMemo((): StripDensity | null => {
    const { cells = null, meetingLines = null } = asked?.answer ?? {};
    return asked && cells && meetingLines ? { ...asked.question, cells, meetings: meetingLines } : null;
  }, [asked]);
  const chosen = useMemo(() => (selected ? [selected] : []), [selected]);
  return { tally: asked?.answer ?? NOTHING, events: density ? chosen : single, density };
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
function SelectedStatus({ maxDistanceKm }: { readonly maxDistanceKm: number }) {
  const t = useText();
  const lang = useLang();
  const event = useSelectedEvent();
  return (
    <p className="visually-hidden" role="status">
      {event && `${event.title[lang]}, ${formatWhen(event.when, lang)}${isOnStrip(event, maxDistanceKm) ? '' : `, ${t('frontier.off')}`}`}
    </p>
  );
}
