import type { EventRecord } from '#shared/domain/event';
import { NEWEST_FIRST } from '#shared/domain/saved-view';
import { formatWhen } from '#shared/i18n/dates';
import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { EventTooltip } from '../desk/event-tooltip.tsx';
import { useWalk } from '../list/use-rows.ts';
import { useSelectedEvent } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import { AreaBar } from './area-bar.tsx';
import { useAreaDrawing } from './area-drawing.ts';
import { ClusterPopover } from './cluster-popover.tsx';
import { ClusterTooltip } from './cluster-tooltip.tsx';
import type { MapView } from './create-map.ts';
import type { Pointed } from './create-event-map.ts';
import { HoverRing } from './hover-ring.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { MapNotice } from './map-notice.tsx';
import { MapText } from './map-text.tsx';
import { eventsOf, nextPlaced } from './placed.ts';
import { Readout } from './readout.tsx';
import readoutStyles from './readout.module.css';
import { ScaleBar } from './scale-bar.tsx';
import { StackPopover } from './stack-popover.tsx';
import { Tally } from './tally.tsx';
import { useBasemap } from './use-basemap.ts';
import { useEventMap } from './use-event-map.ts';
import type { Mapped } from './use-map-answer.ts';
import 'leaflet/dist/leaflet.css';
import styles from './map-panel.module.css';

const NONE: readonly EventRecord[] = [];

/** The map of everything that passes all clauses but the area, which is the map's own. */
export function MapPanel() {
  const t = useText();
  const { basemap, failure, retry } = useBasemap();
  const host = useRef<HTMLDivElement>(null);
  const { map, mapped, view, pointed, opened, close } = useEventMap(host, basemap);
  const events = mapped?.events ?? NONE;
  const select = useView((state) => state.select);
  const area = useView((state) => state.clauses.area);
  const isDrawing = useAreaDrawing(({ corners }) => corners !== null);
  const setArea = useView((state) => state.setArea);
  const onWalkKey = useWalkKeys(mapped);
  const onAreaKey = useAreaKeys(view);
  return (
    <section className={styles.panel} aria-label={t('map.title')}>
      <div
        ref={host}
        className={styles.map}
        role="application"
        aria-label={t('map.count', { count: mapped?.placed ?? 0 })}
        aria-describedby="map-keys"
        data-pointing={pointed !== null}
        data-drawing={isDrawing || undefined}
        onKeyDown={(event) => onAreaKey(event) || onWalkKey(event)}
      />
      <svg className={readoutStyles.middle} viewBox="0 0 21 21" aria-hidden="true">
        <path d="M10.5 0v8M10.5 13v8M0 10.5h8M13 10.5h8" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <p id="map-keys" hidden>
        {t('map.keys')}
      </p>
      <div className={styles.controls}>
        <MapControls
          onDraw={() => {
            useAreaDrawing.getState().begin();
            host.current?.focus();
          }}
          onZoom={(delta) => map.current?.zoomBy(delta)}
          onHome={() => (area ? setArea(undefined) : map.current?.goHome())}
        />
      </div>
      <div className={styles.foot}>
        <div className={styles.edge}>
          {view && <ScaleBar zoom={view.zoom} latitude={view.latitude} />}
          {view && <Readout view={view} />}
          {mapped && <Tally rows={mapped.unplaced} count={mapped.unplacedCount} onPick={select} />}
        </div>
        <Legend />
        <p className={styles.attribution}>{t('map.attribution')}</p>
      </div>
      <AreaBar />
      <MapNotice failure={failure} onRetry={retry} isEmpty={mapped && mapped.placed === 0} />
      {!pointed && <HoverRing map={map} />}
      {pointed && !opened && <Tooltip pointed={pointed} events={events} host={host} />}
      {opened?.kind === 'events' && <StackPopover events={eventsOf(opened.ids, events)} count={opened.ids.length} at={opened.at} onPick={select} onClose={close} />}
      {opened?.kind === 'cluster' && <ClusterPopover cluster={opened.cluster} at={opened.at} onPick={select} onClose={close} />}
      {mapped && <MapText mapped={mapped} basemap={basemap} />}
      <SelectedStatus />
    </section>
  );
}

/** Space sets a corner at the map's middle, Enter closes the area, Backspace takes the last corner back, Escape leaves. True where the key was one of these. */
function useAreaKeys(view: MapView | null): (event: KeyboardEvent) => boolean {
  const { corners, add, close, removeLast, leave } = useAreaDrawing();
  return (event) => {
    if (!corners || !view || event.ctrlKey || event.metaKey || event.altKey) return false;
    const deeds: Readonly<Record<string, () => void>> = { ' ': () => add([view.longitude, view.latitude]), Enter: close, Backspace: removeLast, Escape: leave };
    const deed = deeds[event.key];
    if (!deed) return false;
    event.preventDefault();
    event.stopPropagation();
    deed();
    return true;
  };
}

/** N and P go from event to event: round those that are drawn, or along the list where they are too many to be drawn one by one. */
function useWalkKeys(mapped: Mapped | null): (event: KeyboardEvent) => void {
  const select = useView((state) => state.select);
  const selected = useView((state) => state.selected);
  const walk = useWalk(NEWEST_FIRST);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') select(null);
    if (event.key !== 'n' && event.key !== 'p') return;
    event.preventDefault();
    const step = event.key === 'n' ? 1 : -1;
    if (mapped?.clusters) return walk.go(Math.max(0, walk.at() + step));
    const next = nextPlaced(mapped?.events ?? NONE, selected, step);
    if (next) select(next.id);
  };
}

/** Says the event chosen by keyboard, which the canvas cannot. */
function SelectedStatus() {
  const lang = useLang();
  const event = useSelectedEvent();
  return (
    <p className="visually-hidden" role="status">
      {event && `${event.title[lang]}, ${formatWhen(event.when, lang)}`}
    </p>
  );
}

const HINTS = { select: undefined, approach: 'map.stack.zoom', open: 'map.stack.open' } as const;

function Tooltip({
  pointed,
  events,
  host,
}: {
  readonly pointed: Pointed;
  readonly events: readonly EventRecord[];
  readonly host: RefObject<HTMLElement | null>;
}) {
  const t = useText();
  const key = HINTS[pointed.press];
  const hint = key && t(key);
  const within = { width: host.current?.clientWidth ?? 0, height: host.current?.clientHeight ?? 0 };
  if (pointed.kind === 'cluster') return <ClusterTooltip cluster={pointed.cluster} at={pointed.at} within={within} hint={hint} />;
  return <EventTooltip events={eventsOf(pointed.ids, events)} at={pointed.at} within={within} hint={hint} />;
}
