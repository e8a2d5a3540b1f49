/** Leaflet, owned: one map, one canvas, no tiles. Tells moves by the user from moves by the program. */
import type { Point } from '#shared/cartography/shape';
import type { BoundingBox, Coordinates } from '#shared/domain/where';
import {
  latLngBounds,
  Map as LeafletMap,
  type LatLngBounds,
  type LeafletMouseEvent,
  type MapOptions,
} from 'leaflet/dist/leaflet-src.esm.js';
import { areaOf, type Frame } from './frame.ts';
import { createSceneCanvas, type SceneCanvas } from './scene-canvas.ts';

/** Where a pointer stands: in pixels of the canvas for picking, in pixels of the container for what is shown beside it. */
export interface Pointer {
  readonly canvas: Point;
  readonly container: Point;
}

/** What the map shows now. */
export interface MapView {
  readonly zoom: number;
  /** Of the middle, in degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly area: BoundingBox;
}

export interface OwnedMapOptions {
  /** What the map shows first, and after `goHome`; asked each time. */
  home(): BoundingBox;
  /** Height in pixels at the bottom that other things cover: what is to be seen stays above it. */
  readonly foot: number;
  /** The map cannot be moved beyond. */
  readonly limits: BoundingBox;
  readonly animate: boolean;
  draw(context: CanvasRenderingContext2D, frame: Frame): void;
  /** After a move by the user, with the bounds now visible. */
  onUserMove(area: BoundingBox): void;
  /** After any move. */
  onView(view: MapView): void;
  onPoint(pointer: Pointer | null): void;
  /** Where on earth the pointer is; null where it has left the map. */
  onPosition?(at: Coordinates | null): void;
  onPress(pointer: Pointer): void;
}

export interface OwnedMap {
  redraw(): void;
  zoomBy(steps: number): void;
  goHome(): void;
  /** Moves to show the area, as the user's own wish. */
  zoomTo(area: BoundingBox): void;
  /** Flies to the area, by the program; closer than a province it does not come. */
  flyTo(area: BoundingBox): void;
  /** Moves, if need be, until the place is in view; as the user's own wish or not. */
  reveal(lon: number, lat: number, isWish: boolean): void;
  /** After a change of the container's size; `atHome` frames the home area anew. */
  fit(atHome: boolean): void;
  /** Where a pixel of the canvas stands in the container. */
  toContainer(point: Point): Point;
  /** While something is drawn a double click does not zoom. */
  setDrawing(isDrawing: boolean): void;
  /** True where coming closer cannot be asked for any more. */
  isClosest(): boolean;
  destroy(): void;
}

/** Steps of the zoom; fractions let the home area fill the window at any size. */
const ZOOM_SNAP = 0.1;
const ZOOM_CLOSEST = 12;
/** From here on coming closer parts nothing that is worth it. */
const ZOOM_PARTED = 10;
const KEY_ZOOM = 0.5;
const ZOOM_FLOWN = 8.5;
/** In seconds. */
const FLIGHT = 1.3;

export function createMap(container: HTMLElement, options: OwnedMapOptions): OwnedMap {
  const map = new LeafletMap(container, leafletOptions(options));
  const { program, fitHome, fit } = movesOf(map, options);
  fit(true);
  const canvas = createSceneCanvas(map, options.draw);
  reportPointer(map, canvas, options);
  canvas.redraw();

  return {
    redraw: canvas.redraw,
    zoomBy: (steps) => void map.setZoom(map.getZoom() + steps),
    goHome: () => program(() => fitHome(options.animate)),
    zoomTo: (area) =>
      void map.fitBounds(boundsOf(area).pad(0.3), { maxZoom: ZOOM_PARTED, paddingBottomRight: [0, options.foot] }),
    flyTo: (area) => program(() => {
      const how = { maxZoom: ZOOM_FLOWN, paddingBottomRight: [0, options.foot] as [number, number] };
      if (options.animate) map.flyToBounds(boundsOf(area).pad(0.1), { ...how, duration: FLIGHT });
      else map.fitBounds(boundsOf(area).pad(0.1), { ...how, animate: false });
    }),
    reveal(lon, lat, isWish) {
      if (map.getBounds().pad(-0.05).contains([lat, lon])) return;
      if (isWish) map.panTo([lat, lon]);
      else program(() => map.panTo([lat, lon]));
    },
    fit,
    toContainer: canvas.toContainer,
    setDrawing: (isDrawing) => void (isDrawing ? map.doubleClickZoom.disable() : map.doubleClickZoom.enable()),
    isClosest: () => map.getZoom() >= ZOOM_PARTED,
    destroy() {
      canvas.destroy();
      // A zoom under way ends by a timer that outlives remove() (Leaflet 1.9.4, `_onZoomTransitionEnd`); it heeds this field.
      Reflect.set(map, '_animatingZoom', false);
      map.remove();
    },
  };
}

/** Moves by the program, and the report of every move to those who must tell them from the user's. */
function movesOf(map: LeafletMap, { home, foot, limits, onView, onUserMove }: OwnedMapOptions) {
  /** A move under way that is not the user's, until it ends; a fit makes several at once. */
  let isProgrammatic = false;
  let isFitting = false;
  map.on('moveend', () => {
    onView({ zoom: map.getZoom(), latitude: map.getCenter().lat, longitude: map.getCenter().lng, area: visibleArea(map) });
    if (!isProgrammatic && !isFitting) onUserMove(visibleArea(map));
    isProgrammatic = false;
  });
  map.on('dragstart', () => {
    isProgrammatic = false;
  });
  const fitHome = (animate: boolean): void => {
    map.fitBounds(boundsOf(home()), { animate, paddingBottomRight: [0, foot] });
  };
  return {
    fitHome,
    program(move: () => void): void {
      isProgrammatic = true;
      move();
    },
    fit(atHome: boolean): void {
      isFitting = true;
      map.invalidateSize({ pan: false });
      map.setMinZoom(map.getBoundsZoom(boundsOf(limits), true));
      if (atHome) fitHome(false);
      isFitting = false;
    },
  };
}

function reportPointer(map: LeafletMap, canvas: SceneCanvas, { onPoint, onPosition, onPress }: OwnedMapOptions): void {
  const pointerOf = ({ containerPoint: { x, y } }: LeafletMouseEvent): Pointer => ({
    canvas: canvas.toCanvas(x, y),
    container: [x, y],
  });
  map.on('mousemove', (event) => onPoint(pointerOf(event)));
  map.on('mousemove', ({ latlng: { lat, lng } }) => onPosition?.({ lat, lon: lng }));
  map.on('mouseout', () => onPosition?.(null));
  map.on('click', (event) => onPress(pointerOf(event)));
  map.on('mouseout dragstart zoomstart', () => onPoint(null));
}

function leafletOptions({ limits, animate }: OwnedMapOptions): MapOptions {
  return {
    attributionControl: false,
    zoomControl: false,
    trackResize: false,
    zoomSnap: ZOOM_SNAP,
    zoomDelta: KEY_ZOOM,
    wheelPxPerZoomLevel: 90,
    maxZoom: ZOOM_CLOSEST,
    maxBounds: boundsOf(limits),
    maxBoundsViscosity: 1,
    zoomAnimation: animate,
    inertia: animate,
  };
}

function visibleArea(map: LeafletMap): BoundingBox {
  const bounds = map.getBounds();
  return areaOf(bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth());
}

function boundsOf([west, south, east, north]: BoundingBox): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}
