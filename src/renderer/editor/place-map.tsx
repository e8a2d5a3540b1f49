/** The small map in the editor: shows the place and the homonyms, takes clicks. The numbers beside it do the same by keyboard. */
import type { PlaceCandidate } from '#shared/contract/methods/sources';
import { UNKNOWN_GRADE } from '#shared/domain/grading';
import type { EventRecord } from '#shared/domain/event';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { MapControls } from '../map/map-controls.tsx';
import { useBasemap } from '../map/use-basemap.ts';
import { useTheme } from '../state/theme.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { createPlaceMap, type PlaceMap } from './create-place-map.ts';
import { closedArea, pressed, type Sketch } from './drawing.ts';
import styles from './place-map.module.css';
import { emptyForm, type EventForm } from './form.ts';
import type { Located } from './place-section.tsx';
import { useWork } from './work-context.tsx';

interface Props {
  readonly candidates: readonly PlaceCandidate[];
  readonly located: Located;
  readonly onCandidate: (id: string) => void;
}

export function PlaceMapView({ candidates, located, onCandidate }: Props) {
  const t = useText();
  const { form, setWhere } = useWork();
  const { basemap, failure, retry } = useBasemap();
  const [sketch, setSketch] = useState<Sketch>([]);
  const { precision } = form.where;
  const host = useRef<HTMLDivElement>(null);
  const map = usePlaceMap(host, {
    press(at) {
      if (!basemap) return;
      const drawn = pressed(form.where, sketch, at, basemap.border);
      setWhere(() => drawn.where);
      setSketch(drawn.sketch);
    },
    pin: (mark) => onCandidate(String(Number(mark) - 1)),
  });
  const theme = useTheme();
  const lang = useLang();
  const event = usePreview(form, located);
  const pins = useMemo(() => candidates.flatMap(({ point }, index) => (point ? [{ mark: String(index + 1), at: point }] : [])), [candidates]);
  useEffect(
    () => map.current?.update({ basemap, event, pins, sketch, isSnapping: precision === 'border', theme, lang }),
    [basemap, event, lang, map, pins, precision, sketch, theme],
  );
  useShowing(map, pins, located);
  useEffect(() => setSketch([]), [precision]);
  if (failure) return <ErrorState error={failure} onRetry={retry} />;
  return (
    <div className={styles.mapBox}>
      <div ref={host} className={styles.map} role="application" aria-label={t('edit.map')} />
      <div className={styles.mapTools}>
        <MapControls onZoom={(steps) => map.current?.zoomBy(steps)} onHome={() => map.current?.goHome()} />
      </div>
      <p className={styles.mapHint}>
        {t(`edit.map.hint.${hintOf(form, sketch)}`)}
        {precision === 'area' && sketch.length > 0 && (
          <>
            <Button small onPress={() => setSketch((now) => now.slice(0, -1))}>{t('edit.map.undo')}</Button>
            <Button small isDisabled={sketch.length < 3} onPress={() => {
              setWhere((now) => closedArea(now, sketch));
              setSketch([]);
            }}>{t('edit.map.close')}</Button>
          </>
        )}
      </p>
    </div>
  );
}

type Hint = 'point' | 'centre' | 'radius' | 'start' | 'end' | 'corner' | 'corners' | 'none';

function hintOf({ where: { precision } }: EventForm, sketch: Sketch): Hint {
  if (precision === 'place') return 'point';
  if (precision === 'near') return sketch.length === 0 ? 'centre' : 'radius';
  if (precision === 'border') return sketch.length === 0 ? 'start' : 'end';
  if (precision === 'area') return sketch.length === 0 ? 'corner' : 'corners';
  return 'none';
}

/** The event as far as its mark and its place need it: the map is not drawn anew for a letter in a title. */
function usePreview(form: EventForm, { frontier }: Located): EventRecord {
  const { kind, type, status, where } = form;
  return useMemo(() => {
    const mark = { ...emptyForm(kind, 'clear'), type, status, where } as EventForm;
    return { ...mark, id: 'in-hand', review: 'reviewed', grade: UNKNOWN_GRADE, frontier, extent: null };
  }, [frontier, kind, status, type, where]);
}

interface Handlers {
  press(at: readonly [number, number]): void;
  pin(mark: string): void;
}

function usePlaceMap(host: RefObject<HTMLDivElement | null>, handlers: Handlers) {
  const map = useRef<PlaceMap | null>(null);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const container = host.current;
    if (!container) return undefined;
    const animate = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const created = createPlaceMap(container, { onPress: (at) => latest.current.press(at), onPin: (mark) => latest.current.pin(mark) }, animate);
    map.current = created;
    const observer = new ResizeObserver(() => {
      if (container.clientWidth > 0) created.fit();
    });
    observer.observe(container);
    return () => {
      map.current = null;
      observer.disconnect();
      created.destroy();
    };
  }, [host]);
  return map;
}

/** Homonyms come into view together; else the place, wherever it was set. */
function useShowing(map: RefObject<PlaceMap | null>, pins: readonly { readonly at: { readonly lat: number; readonly lon: number } }[], { extent }: Located): void {
  useEffect(() => {
    const [lats, lons] = [pins.map(({ at }) => at.lat), pins.map(({ at }) => at.lon)];
    if (pins.length > 0) map.current?.show([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]);
  }, [map, pins]);
  const key = extent?.join() ?? '';
  useEffect(() => {
    const [west, south, east, north] = key.split(',').map(Number);
    if (west === undefined || south === undefined || east === undefined || north === undefined) return;
    map.current?.reveal({ lon: (west + east) / 2, lat: (south + north) / 2 });
  }, [key, map]);
}
