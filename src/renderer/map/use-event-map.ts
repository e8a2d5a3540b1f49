/** The map's life inside React: created once, kept up to date, its findings as state. */
import type { Basemap } from '#shared/cartography/basemap';
import type { BoundingBox } from '#shared/domain/where';
import type { PlaceEntry } from '#shared/engine/table';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { detailOf } from '../engine/details.ts';
import { useEngine } from '../engine/engine.ts';
import { useLiveBrush } from '../engine/live-brush.ts';
import { useSelectedEvent } from '../state/events.ts';
import { useTheme } from '../state/theme.ts';
import { useView } from '../state/view.ts';
import { useLang } from '../ui/text.tsx';
import { useSettings } from '../api/settings.ts';
import { useAreaDrawing } from './area-drawing.ts';
import { createEventMap, type EventMap, type Pointed } from './create-event-map.ts';
import type { MapView } from './create-map.ts';
import { type Frame, HOME } from './frame.ts';
import { keepShownArea } from '../state/shown-area.ts';
import { keepPointedPosition } from './position.ts';
import { useMapAnswer } from './use-map-answer.ts';

export function useEventMap(
  host: RefObject<HTMLDivElement | null>,
  basemap: Basemap | null,
) {
  const { map, view, frame, pointed, opened, setOpened } = useOwnedMap(host, useHome());
  const mapped = useMapAnswer(frame);
  const look = useLook();
  const places = useEngine(({ dictionaries }) => dictionaries?.places) ?? NO_PLACES;
  const isMoving = useLiveBrush((brush) => brush.isMoving);
  const chosen = useSelectedEvent();
  useEffect(() => {
    const { clusters = null, events = [] } = mapped ?? {};
    map.current?.update({ events: clusters ? (chosen ? [chosen] : []) : events, clusters, places, isMoving, basemap, ...look });
  });
  useGoingHome(map);
  useRevealing(map);
  return { map, mapped, view, pointed, opened, close: () => setOpened(null) };
}

function useOwnedMap(host: RefObject<HTMLDivElement | null>, home: BoundingBox) {
  const map = useRef<EventMap | null>(null);
  const [view, setView] = useState<MapView | null>(null);
  const [frame, setFrame] = useState<Frame | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [opened, setOpened] = useState<Pointed | null>(null);
  const current = useRef(home);
  /** The area that the map itself published last. */
  const own = useRef<BoundingBox | null>(null);
  useShowingArea(map, own);
  useEffect(() => {
    current.current = home;
    if (useView.getState().clauses.area === undefined) map.current?.fit(true);
  }, [home]);
  useEffect(() => {
    const container = host.current;
    if (!container) return;
    const { setArea, select, hover } = useView.getState();
    const animate = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const created = createEventMap(
      container,
      {
        onUserMove(area) {
          // A pan to the next corner asks for nothing yet.
          if (useAreaDrawing.getState().corners !== null) return;
          own.current = area;
          setArea(area);
        },
        home: () => current.current,
        onView(shown) {
          setView(shown);
          keepShownArea(shown.area);
        },
        onPosition: keepPointedPosition,
        onFrame: setFrame,
        onSelect: select,
        onOpen: setOpened,
        onCorner(corner) {
          const { add, close } = useAreaDrawing.getState();
          if (corner === 'close') close();
          else add(corner);
        },
        onPointed(found) {
          setPointed(found);
          hover(found?.kind === 'events' && found.ids.length === 1 ? (found.ids[0] ?? null) : null);
        },
      },
      animate,
    );
    map.current = created;
    const observer = new ResizeObserver(() => {
      if (container.clientWidth > 0) created.fit(useView.getState().clauses.area === undefined);
    });
    observer.observe(container);
    void document.fonts.ready.then(() => map.current?.fit(useView.getState().clauses.area === undefined));
    return () => {
      map.current = null;
      observer.disconnect();
      created.destroy();
    };
  }, [host]);
  return { map, view, frame, pointed, opened, setOpened };
}

const NO_PLACES: readonly PlaceEntry[] = [];

/** The desk's own area where it has chosen one. */
function useHome(): BoundingBox {
  const { data: settings } = useSettings();
  return settings?.area ?? HOME;
}

function useLook() {
  const theme = useTheme();
  const lang = useLang();
  const selected = useView((state) => state.selected);
  const pointed = useView(({ hovered }) => (hovered !== null && detailOf(hovered)?.kind === 'meeting' ? hovered : null));
  const within = useView(({ clauses }) => clauses.facets.within) ?? null;
  const corners = useAreaDrawing((drawing) => drawing.corners);
  return { theme, lang, selected, pointed, areas: { within, corners } };
}

/** Taking the map's clause away, wherever that is done, brings the map home. */
function useGoingHome(map: RefObject<EventMap | null>): void {
  const hasArea = useView((state) => state.clauses.area !== undefined);
  const hadArea = useRef(hasArea);
  useEffect(() => {
    if (hadArea.current && !hasArea) map.current?.goHome();
    hadArea.current = hasArea;
  }, [map, hasArea]);
}

/** An area that others set, such as a saved view, comes into view. */
function useShowingArea(map: RefObject<EventMap | null>, own: RefObject<BoundingBox | null>): void {
  const area = useView((state) => state.clauses.area);
  useEffect(() => {
    if (area && area !== own.current) map.current?.flyTo(area);
  }, [map, own, area]);
}

/** An event chosen elsewhere comes into view; where the map filters, its clause follows, so that the two stay one. */
function useRevealing(map: RefObject<EventMap | null>): void {
  const event = useSelectedEvent();
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const isNew = event !== null && event.id !== shown.current;
    shown.current = event?.id ?? null;
    // What is known by its country alone has no place to go to.
    const point = isNew && event.extent !== null ? event.where.point : null;
    if (point) map.current?.reveal(point.lon, point.lat, useView.getState().clauses.area !== undefined);
  }, [map, event]);
}
