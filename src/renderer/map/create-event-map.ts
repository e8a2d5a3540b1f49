/** The map of events: draws the scene it is given and says what a pointer found on it. */
import type { Basemap } from '#shared/cartography/basemap';
import { paint } from '#shared/cartography/canvas';
import type { Theme } from '#shared/cartography/palette';
import type { Point } from '#shared/cartography/shape';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { BoundingBox } from '#shared/domain/where';
import { createMap, type MapView, type OwnedMap, type Pointer } from './create-map.ts';
import { FOOT, LIMITS } from './frame.ts';
import { hitAt, sceneOf, type MapHit, type MapScene } from './map-scene.ts';
import { boxAround } from './placed.ts';

export interface MapData {
  readonly events: readonly EventRecord[];
  readonly basemap: Basemap | null;
  readonly theme: Theme;
  readonly lang: Language;
  readonly selected: string | null;
}

/** A mark under the pointer: its events, where it was touched in pixels of the container, what a press would do. */
export interface Pointed {
  readonly ids: readonly string[];
  readonly at: Point;
  readonly press: 'select' | 'approach' | 'open';
}

export interface EventMapHandlers {
  onUserMove(area: BoundingBox): void;
  /** What to show first, and where there is no clause of the map's own. */
  home(): BoundingBox;
  onView(view: MapView): void;
  onPointed(pointed: Pointed | null): void;
  /** Null for a press beside all marks. */
  onSelect(id: string | null): void;
  onOpen(pointed: Pointed): void;
}

export interface EventMap extends Omit<OwnedMap, 'redraw' | 'zoomTo' | 'isClosest' | 'toContainer'> {
  update(data: MapData): void;
  /** Where the mark of an event (or of the cluster that holds it) stands in the container, if it is drawn. */
  locate(id: string): { readonly at: Point; readonly radius: number } | null;
}

export function createEventMap(container: HTMLElement, handlers: EventMapHandlers, animate: boolean): EventMap {
  let data: MapData | null = null;
  let scene: MapScene | null = null;
  let current: MapHit | null = null;

  const map = createMap(container, {
    home: handlers.home,
    limits: LIMITS,
    foot: FOOT,
    animate,
    draw(context, frame) {
      if (!data?.basemap) return;
      scene = sceneOf({ ...data, basemap: data.basemap }, frame);
      paint(context, scene.shapes, data.theme);
    },
    onUserMove: handlers.onUserMove,
    onView: handlers.onView,
    onPoint(pointer) {
      const hit = pointer && hitUnder(pointer);
      if (sameMark(hit, current)) return;
      current = hit;
      handlers.onPointed(pointer && hit && pointedOf(hit, pointer));
    },
    onPress(pointer) {
      const hit = hitUnder(pointer);
      if (hit) press(hit, pointer);
      else handlers.onSelect(null);
    },
  });
  const hitUnder = ({ canvas: [x, y] }: Pointer): MapHit | null => scene && hitAt(scene, x, y);
  const pointedOf = ({ ids }: MapHit, { container: at }: Pointer): Pointed => ({
    ids,
    at,
    press: ids.length === 1 ? 'select' : apart(ids) && !map.isClosest() ? 'approach' : 'open',
  });
  const apart = (ids: readonly string[]): BoundingBox | null => boxAround(ids, data?.events ?? []);

  function press(hit: MapHit, pointer: Pointer): void {
    const pointed = pointedOf(hit, pointer);
    const box = apart(hit.ids);
    if (pointed.press === 'select') handlers.onSelect(hit.ids[0] ?? null);
    else if (pointed.press === 'approach' && box) map.zoomTo(box);
    else handlers.onOpen(pointed);
  }

  return {
    ...map,
    update(next) {
      data = next;
      map.redraw();
    },
    locate(id) {
      const hit = scene?.hits.find(({ ids }) => ids.includes(id));
      return hit ? { at: map.toContainer(hit.at), radius: hit.radius } : null;
    },
  };
}

/** Every drawing makes new hits; they are the same mark where they hold the same events. */
function sameMark(a: MapHit | null, b: MapHit | null): boolean {
  return a === b || (a !== null && b !== null && a.ids.join() === b.ids.join());
}
