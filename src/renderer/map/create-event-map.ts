/** The map of events: draws the scene it is given and says what a pointer found on it. */
import type { Basemap } from '#shared/cartography/basemap';
import { paint } from '#shared/cartography/canvas';
import type { MapScene } from '#shared/cartography/map-scene';
import type { Theme } from '#shared/cartography/palette';
import type { Point } from '#shared/cartography/shape';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { Corner } from '#shared/domain/ring';
import type { BoundingBox, Coordinates } from '#shared/domain/where';
import type { Cluster } from '#shared/engine/clusters';
import type { PlaceEntry } from '#shared/engine/table';
import { areaShapes, type DrawnAreas, pressMeaning } from './area-shapes.ts';
import { createMap, type MapView, type OwnedMap, type Pointer } from './create-map.ts';
import { FOOT, type Frame, LIMITS, projectorOf, unprojectorOf } from './frame.ts';
import { createGroundLayer } from './ground-layer.ts';
import { clusterScene, type ClusterScene, hitAt, type MapHit, sceneOf, selectedShapes } from './map-scene.ts';
import { boxAround, boxOfPlaces } from './placed.ts';

export interface MapData {
  /** Drawn one by one; where there are clusters, nothing but the selected one. */
  readonly events: readonly EventRecord[];
  readonly clusters: readonly Cluster[] | null;
  /** That the clusters name by their index. */
  readonly places: readonly PlaceEntry[];
  /** A brush moves: there is another answer in a moment. */
  readonly isMoving: boolean;
  readonly basemap: Basemap | null;
  readonly theme: Theme;
  readonly lang: Language;
  readonly selected: string | null;
  readonly pointed?: string | null;
  readonly areas?: DrawnAreas;
}

/** A mark under the pointer: its events, where it was touched in pixels of the container, what a press would do. */
export type Pointed = { readonly at: Point; readonly press: 'select' | 'approach' | 'open' } & (
  | { readonly kind: 'events'; readonly ids: readonly string[] }
  | { readonly kind: 'cluster'; readonly cluster: Cluster }
);

export interface EventMapHandlers {
  onUserMove(area: BoundingBox): void;
  /** What to show first, and where there is no clause of the map's own. */
  home(): BoundingBox;
  onView(view: MapView): void;
  onPosition?(at: Coordinates | null): void;
  /** The map is drawn for another frame than before. */
  onFrame(frame: Frame): void;
  onPointed(pointed: Pointed | null): void;
  /** Null for a press beside all marks. */
  onSelect(id: string | null): void;
  onOpen(pointed: Pointed): void;
  onCorner?(corner: Corner | 'close'): void;
}

export interface EventMap extends Omit<OwnedMap, 'redraw' | 'setDrawing' | 'zoomTo' | 'isClosest' | 'toContainer'> {
  update(data: MapData): void;
  /** Where the mark of an event stands in the container, if it is drawn, or would stand under the clusters. */
  locate(id: string, event: EventRecord | undefined): { readonly at: Point; readonly radius: number } | null;
}

export function createEventMap(container: HTMLElement, handlers: EventMapHandlers, animate: boolean): EventMap {
  const drawing = createDrawing(handlers.onFrame);
  let current: MapHit | null = null;
  const map = createMap(container, {
    home: handlers.home,
    limits: LIMITS,
    foot: FOOT,
    animate,
    draw: drawing.draw,
    onUserMove: handlers.onUserMove,
    onView: handlers.onView,
    ...(handlers.onPosition && { onPosition: handlers.onPosition }),
    onPoint(pointer) {
      const hit = pointer && !drawing.corner(pointer.canvas) ? drawing.hitAt(pointer.canvas) : null;
      if (sameMark(hit, current)) return;
      current = hit;
      handlers.onPointed(pointer && hit && pointedOf(hit, pointer));
    },
    onPress(pointer) {
      const corner = drawing.corner(pointer.canvas);
      if (corner) return corner === 'nothing' ? undefined : handlers.onCorner?.(corner);
      const hit = drawing.hitAt(pointer.canvas);
      if (hit) press(hit, pointer);
      else handlers.onSelect(null);
    },
  });
  const apart = (hit: MapHit): BoundingBox | null =>
    hit.kind === 'events' ? boxAround(hit.ids, drawing.data()?.events ?? []) : boxOfPlaces(hit.cluster.places, drawing.data()?.places ?? []);
  const pointedOf = (hit: MapHit, { container: at }: Pointer): Pointed => {
    const press = hit.kind === 'events' && hit.ids.length === 1 ? 'select' : apart(hit) && !map.isClosest() ? 'approach' : 'open';
    return hit.kind === 'events' ? { kind: hit.kind, ids: hit.ids, at, press } : { kind: hit.kind, cluster: hit.cluster, at, press };
  };

  function press(hit: MapHit, pointer: Pointer): void {
    const pointed = pointedOf(hit, pointer);
    const box = apart(hit);
    if (pointed.kind === 'events' && pointed.press === 'select') handlers.onSelect(pointed.ids[0] ?? null);
    else if (pointed.press === 'approach' && box) map.zoomTo(box);
    else handlers.onOpen(pointed);
  }

  return {
    ...map,
    update(next) {
      drawing.update(next);
      map.setDrawing((next.areas?.corners ?? null) !== null);
      map.redraw();
    },
    locate(id, event) {
      const mark = drawing.locate(id, event);
      return mark && { at: map.toContainer(mark.at), radius: mark.radius };
    },
  };
}

/** What is drawn of the data, and what of it can be found. */
function createDrawing(onFrame: (frame: Frame) => void) {
  const ground = createGroundLayer();
  let data: MapData | null = null;
  let frame: Frame | null = null;
  let scene: MapScene | null = null;
  let clusters: ClusterScene | null = null;
  let drawn: { readonly some: readonly Cluster[]; readonly lang: Language; readonly frame: Frame | null } | null = null;
  const drawClusters = (context: CanvasRenderingContext2D, { basemap, clusters: some, ...rest }: MapData & { readonly basemap: Basemap; readonly clusters: readonly Cluster[] }, now: Frame): void => {
    if (!clusters || !drawn || drawn.some !== some || drawn.lang !== rest.lang || drawn.frame !== frame) clusters = clusterScene(some, rest.lang, now);
    drawn = { some, lang: rest.lang, frame };
    scene = ground.draw(context, { ...rest, basemap, obstacles: clusters.hits }, rest.theme, now, !rest.isMoving);
    const selected = rest.events.find(({ id }) => id === rest.selected);
    paint(context, [...clusters.shapes, ...(selected ? selectedShapes(selected, scene) : [])], rest.theme);
  };
  return {
    data: () => data,
    update: (next: MapData): void => {
      data = next;
    },
    draw: (context: CanvasRenderingContext2D, now: Frame): void => {
      if (!isSameFrame(frame, now)) {
        frame = now;
        onFrame(now);
      }
      if (!data?.basemap) return;
      const { basemap, clusters: some } = data;
      if (some) drawClusters(context, { ...data, basemap, clusters: some }, now);
      else {
        clusters = null;
        scene = sceneOf({ ...data, basemap }, now);
        paint(context, scene.shapes, data.theme);
      }
      if (data.areas) paint(context, areaShapes(data.areas, projectorOf(now)), data.theme);
    },
    /** What a press at a pixel means for the area being drawn; null where none is. */
    corner: (at: Point): Corner | 'close' | 'nothing' | null => {
      const corners = data?.areas?.corners;
      if (!corners || !frame) return null;
      const project = projectorOf(frame);
      const meaning = pressMeaning(at, corners.map((corner) => project(...corner)));
      if (meaning !== 'corner') return meaning;
      const [lon, lat] = unprojectorOf(frame)(at);
      return [lon, lat];
    },
    hitAt: (at: Point): MapHit | null => (scene ? hitAt(scene.hits, clusters, at) : null),
    locate: (id: string, event: EventRecord | undefined): { readonly at: Point; readonly radius: number } | null => {
      const hit = scene?.hits.find(({ ids }) => ids.includes(id));
      if (hit) return hit;
      const point = clusters && frame ? event?.where.point : null;
      return point && frame ? { at: projectorOf(frame)(point.lon, point.lat), radius: 5 } : null;
    },
  };
}

function isSameFrame(a: Frame | null, b: Frame): boolean {
  return a !== null && a.zoom === b.zoom && a.bbox.every((side, index) => side === b.bbox[index]);
}

/** Every drawing makes new hits; they are the same mark where they hold the same events. */
function sameMark(a: MapHit | null, b: MapHit | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (a.kind === 'events' && b.kind === 'events') return a.ids.join() === b.ids.join();
  return a.kind === 'cluster' && b.kind === 'cluster' && a.cluster.count === b.cluster.count && a.cluster.at.join() === b.cluster.at.join();
}
