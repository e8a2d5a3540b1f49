import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useSelectedEvent, useVisible } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import type { Pointed } from './create-event-map.ts';
import { HoverRing } from './hover-ring.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { MapNotice } from './map-notice.tsx';
import { EventTooltip } from '../desk/event-tooltip.tsx';
import { MapText } from './map-text.tsx';
import { eventsOf, nextPlaced, placedIn, unplacedIn } from './placed.ts';
import { ScaleBar } from './scale-bar.tsx';
import { StackPopover } from './stack-popover.tsx';
import { Tally } from './tally.tsx';
import { useBasemap } from './use-basemap.ts';
import { useEventMap } from './use-event-map.ts';
import 'leaflet/dist/leaflet.css';
import styles from './map-panel.module.css';

/** The map of everything that passes all clauses but the area, which is the map's own. */
export function MapPanel() {
  const t = useText();
  const events = useVisible('map');
  const { basemap, failure, retry } = useBasemap();
  const regionOf = basemap?.regionOf ?? null;
  const placed = useMemo(() => placedIn(events, regionOf), [events, regionOf]);
  const host = useRef<HTMLDivElement>(null);
  const { map, view, pointed, opened, close } = useEventMap(host, placed, basemap);
  const select = useView((state) => state.select);
  const selected = useView((state) => state.selected);
  const area = useView((state) => state.clauses.area);
  const setArea = useView((state) => state.setArea);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') select(null);
    if (event.key !== 'n' && event.key !== 'p') return;
    event.preventDefault();
    const next = nextPlaced(placed, selected, event.key === 'n' ? 1 : -1);
    if (next) select(next.id);
  };
  return (
    <section className={styles.panel} aria-label={t('map.title')}>
      <div
        ref={host}
        className={styles.map}
        role="application"
        aria-label={t('map.count', { count: placed.length })}
        aria-describedby="map-keys"
        data-pointing={pointed !== null}
        onKeyDown={onKeyDown}
      />
      <p id="map-keys" hidden>
        {t('map.keys')}
      </p>
      <div className={styles.controls}>
        <MapControls
          onZoom={(delta) => map.current?.zoomBy(delta)}
          onHome={() => (area ? setArea(undefined) : map.current?.goHome())}
        />
      </div>
      <div className={styles.foot}>
        <div className={styles.edge}>
          {view && <ScaleBar zoom={view.zoom} latitude={view.latitude} />}
          <Tally events={unplacedIn(events, regionOf)} onPick={select} />
        </div>
        <Legend />
        <p className={styles.attribution}>{t('map.attribution')}</p>
      </div>
      <MapNotice failure={failure} onRetry={retry} isEmpty={placed.length === 0} />
      {!pointed && <HoverRing map={map} />}
      {pointed && !opened && <Tooltip pointed={pointed} events={placed} host={host} />}
      {opened && <StackPopover events={eventsOf(opened.ids, placed)} at={opened.at} onPick={select} onClose={close} />}
      <MapText events={placed} />
      <SelectedStatus />
    </section>
  );
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
  const hint = HINTS[pointed.press];
  const within = { width: host.current?.clientWidth ?? 0, height: host.current?.clientHeight ?? 0 };
  return <EventTooltip events={eventsOf(pointed.ids, events)} at={pointed.at} within={within} hint={hint && t(hint)} />;
}
