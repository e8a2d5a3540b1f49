/** The editor's small map: the place as it stands, the homonyms as numbered pins, what is being drawn. */
import type { Basemap } from '#shared/cartography/basemap';
import { paint } from '#shared/cartography/canvas';
import type { Theme } from '#shared/cartography/palette';
import type { Point, Shape } from '#shared/cartography/shape';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { BoundingBox, Coordinates } from '#shared/domain/where';
import { pointAtKm } from '#shared/frontier/border';
import { distanceToBorder } from '#shared/frontier/distance';
import type { LonLat } from '#shared/frontier/ellipsoid';
import { createMap } from '../map/create-map.ts';
import { type Frame, HOME, LIMITS, projectorOf, unprojectorOf } from '../map/frame.ts';
import { sceneOf } from '../map/map-scene.ts';
import type { Sketch } from './drawing.ts';

export interface PlaceMapData {
  readonly basemap: Basemap | null;
  /** The event as it would be stored, for its mark and the extent of its place. */
  readonly event: EventRecord;
  readonly pins: readonly { readonly mark: string; readonly at: Coordinates }[];
  readonly sketch: Sketch;
  /** The sketch runs along the border. */
  readonly isSnapping: boolean;
  readonly theme: Theme;
  readonly lang: Language;
}

export interface PlaceMap {
  update(data: PlaceMapData): void;
  show(area: BoundingBox): void;
  reveal(at: Coordinates): void;
  zoomBy(steps: number): void;
  goHome(): void;
  fit(): void;
  destroy(): void;
}

export interface PlaceMapHandlers {
  onPress(at: LonLat): void;
  onPin(mark: string): void;
}

const PIN_RADIUS = 9;

export function createPlaceMap(container: HTMLElement, { onPress, onPin }: PlaceMapHandlers, animate: boolean): PlaceMap {
  let data: PlaceMapData | null = null;
  let frame: Frame | null = null;
  const map = createMap(container, {
    home: () => HOME,
    limits: LIMITS,
    foot: 0,
    animate,
    draw(context, drawn) {
      frame = drawn;
      if (!data?.basemap) return;
      const scene = sceneOf({ events: [data.event], basemap: data.basemap, lang: data.lang, selected: data.event.id }, drawn);
      paint(context, [...scene.shapes, ...sketchShapes(data, drawn), ...pinShapes(data, drawn)], data.theme);
    },
    onUserMove: () => undefined,
    onView: () => undefined,
    onPoint: () => undefined,
    onPress({ canvas }) {
      if (!frame) return;
      const pin = data && pinAt(data, frame, canvas);
      if (pin === null) onPress(unprojectorOf(frame)(canvas));
      else onPin(pin);
    },
  });
  return {
    update(next) {
      data = next;
      map.redraw();
    },
    show: map.zoomTo,
    reveal: ({ lon, lat }) => map.reveal(lon, lat, false),
    zoomBy: map.zoomBy,
    goHome: map.goHome,
    fit: () => map.fit(false),
    destroy: map.destroy,
  };
}

function pinAt({ pins }: PlaceMapData, frame: Frame, [x, y]: Point): string | null {
  const project = projectorOf(frame);
  const hit = pins.findLast(({ at }) => {
    const [px, py] = project(at.lon, at.lat);
    return Math.hypot(px - x, py - y) <= PIN_RADIUS + 2;
  });
  return hit?.mark ?? null;
}

function pinShapes({ pins }: PlaceMapData, frame: Frame): Shape[] {
  const project = projectorOf(frame);
  return pins.flatMap(({ mark, at }): Shape[] => {
    const [x, y] = project(at.lon, at.lat);
    return [
      { kind: 'disc', at: [x, y], radius: PIN_RADIUS, fill: { ink: 'panel' }, stroke: { ink: 'accent', width: 1.6 } },
      { kind: 'text', at: [x, y + 3.8], text: mark, size: 11, weight: 600, anchor: 'middle', fill: { ink: 'accent' } },
    ];
  });
}

/** Corners and ends so far, and the line between them; along the border, where they will snap to. */
function sketchShapes({ sketch, isSnapping, basemap }: PlaceMapData, frame: Frame): Shape[] {
  const project = projectorOf(frame);
  const points = sketch.map(([lon, lat]) => project(...(isSnapping && basemap ? snapped(basemap, lon, lat) : ([lon, lat] as const))));
  return [
    ...(points.length < 2 ? [] : [{ kind: 'path', lines: [points], closed: points.length > 2, fill: { ink: 'accent', opacity: 0.08 }, stroke: { ink: 'accent', width: 1.4, dash: [4, 3] } } satisfies Shape]),
    ...points.map((at): Shape => ({ kind: 'disc', at, radius: 3.5, fill: { ink: 'panel' }, stroke: { ink: 'accent', width: 1.6 } })),
  ];
}

function snapped({ border }: Basemap, lon: number, lat: number): LonLat {
  return pointAtKm(border, distanceToBorder(border, { lon, lat }).km);
}
