/** The map of a briefing: everything told so far, and a flight to where the step is. */
import type { EventRecord } from '#shared/domain/event';
import type { PlaceEntry } from '#shared/engine/table';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { createEventMap, type EventMap } from '../map/create-event-map.ts';
import { HOME } from '../map/frame.ts';
import { Legend } from '../map/legend.tsx';
import { useBasemap } from '../map/use-basemap.ts';
import { useTheme } from '../state/theme.ts';
import { useLang, useText } from '../ui/text.tsx';
import styles from './briefing.module.css';
import { areaOfStep, type Step } from '#shared/briefing/steps';
import 'leaflet/dist/leaflet.css';

interface Props {
  readonly events: readonly EventRecord[];
  /** Null at the title. */
  readonly step: Step | null;
}

export function BriefingMap({ events, step }: Props) {
  const t = useText();
  const lang = useLang();
  const theme = useTheme();
  const { basemap } = useBasemap();
  const host = useRef<HTMLDivElement>(null);
  const map = useMapOf(host);
  const placed = useMemo(() => events.filter(({ extent }) => extent !== null), [events]);
  const selected = step?.events[0]?.id ?? null;
  useEffect(() => map?.update({ events: placed, clusters: null, places: NO_PLACES, isMoving: false, basemap, theme, lang, selected }));
  useEffect(() => {
    const area = step && areaOfStep(step);
    if (area) map?.flyTo(area);
    else map?.goHome();
  }, [map, step]);
  return (
    <section className={styles.map} aria-label={t('map.title')}>
      <div ref={host} className={styles.canvas} role="img" aria-label={t('map.count', { count: placed.length })} />
      <div className={styles.legend}><Legend /></div>
    </section>
  );
}

const NO_PLACES: readonly PlaceEntry[] = [];

function useMapOf(host: RefObject<HTMLDivElement | null>): EventMap | null {
  const [map, setMap] = useState<EventMap | null>(null);
  useEffect(() => {
    const container = host.current;
    if (!container) return undefined;
    const nothing = (): void => undefined;
    const animate = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const created = createEventMap(container, { onUserMove: nothing, home: () => HOME, onView: nothing, onFrame: nothing, onPointed: nothing, onSelect: nothing, onOpen: nothing }, animate);
    const observer = new ResizeObserver(() => container.clientWidth > 0 && created.fit(false));
    observer.observe(container);
    setMap(created);
    return () => {
      observer.disconnect();
      created.destroy();
      setMap(null);
    };
  }, [host]);
  return map;
}
