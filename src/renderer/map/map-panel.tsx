import { formatWhen } from '#shared/i18n/dates';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSelectedEvent, useVisible } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import { Legend } from './legend.tsx';
import { MapControls } from './map-controls.tsx';
import { MapNotice } from './map-notice.tsx';
import { MapTooltip } from './map-tooltip.tsx';
import { eventsOf, nextPlaced, placedIn, unplacedIn } from './placed.ts';
import { ScaleBar } from './scale-bar.tsx';
import { StackPopover } from './stack-popover.tsx';
import { Tally } from './tally.tsx';
import { useEventMap } from './use-event-map.ts';
import styles from './map-panel.module.css';

/** The map of everything that passes all clauses but the area, which is the map's own. */
export function MapPanel() {
  const t = useText();
  const events = useVisible('map');
  const placed = useMemo(() => placedIn(events), [events]);
  const host = useRef<HTMLDivElement>(null);
  const { map, view, pointed, stack, closeStack, size, failure } = useEventMap(host, placed);
  const select = useView((state) => state.select);
  const selected = useView((state) => state.selected);
  const setArea = useView((state) => state.setArea);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') select(null);
    if (event.key !== 'n' && event.key !== 'p') return;
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
      <div className={styles.tally}>
        <Tally events={unplacedIn(events)} onPick={select} />
      </div>
      <div className={styles.controls}>
        <MapControls
          onZoom={(delta) => map.current?.zoomBy(delta)}
          onHome={() => {
            setArea(undefined);
            map.current?.goHome();
          }}
        />
      </div>
      <div className={styles.foot}>
        {view && <ScaleBar zoom={view.zoom} latitude={view.latitude} />}
        <Legend />
        <p className={styles.attribution}>{t('map.attribution')}</p>
      </div>
      <MapNotice failure={failure} isEmpty={placed.length === 0} />
      {pointed && !stack && <MapTooltip events={eventsOf(pointed.ids, placed)} at={pointed.at} within={size} hint={pointed.hint && t(pointed.hint)} />}
      {stack && <StackPopover events={eventsOf(stack.ids, placed)} at={stack.at} onPick={select} onClose={closeStack} />}
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
