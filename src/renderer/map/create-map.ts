/** Leaflet, owned: one map, one canvas, no tiles. Tells moves by the user from moves by the program. */
import type { Point } from '#shared/cartography/shape';
import type { BoundingBox } from '#shared/domain/filter';
import {
  latLngBounds, Map as LeafletMap, type LatLngBounds, type LeafletMouseEvent, type MapOptions,
} from 'leaflet/dist/leaflet-src.esm.js';
import { areaOf, type Frame } from './frame.ts';
import { createSceneCanvas } from './scene-canvas.ts';

/** Where a pointer stands: in pixels of the canvas for picking, in pixels of the container for what is shown beside it. */
export interface Pointer {
  readonly canvas: Point;
  readonly container: Point;
}

export interface OwnedMapOptions {
  /** What the map shows first, and after `goHome`. */
  readonly home: BoundingBox;
  /** Height in pixels at the bottom that other things cover: what is to be seen stays above it. */
  readonly foot: number;
  /** The map cannot be moved beyond. */
  readonly limits: BoundingBox;
  readonly animate: boolean;
  draw(context: CanvasRenderingContext2D, frame: Frame): void;
  /** After a move by the user, with the bounds now visible. */
  onUserMove(area: BoundingBox): void;
  /** After any move. */
  onView(view: { readonly zoom: number; readonly latitude: number }): void;
  onPoint(pointer: Pointer | null): void;
  onPress(pointer: Pointer): void;
}

export interface OwnedMap {
  redraw(): void;
  zoomBy(steps: number): void;
  goHome(): void;
  /** Moves to show the area, as the user's own wish. */
  zoomTo(area: BoundingBox): void;
  /** Moves, if need be, until the place is in view; as the user's own wish or not. */
  reveal(lon: number, lat: number, isWish: boolean): void;
  /** After a change of the container's size; `atHome` frames the home area anew. */
  fit(atHome: boolean): void;
  /** Where a pixel of the canvas stands in the container. */
  toContainer(point: Point): Point;
  /** True where coming closer cannot be asked for any more. */
  isClosest(): boolean;
  destroy(): void;
}

/** Steps of the zoom; fractions let the home area fill the window at any size. */
const ZOOM_SNAP = 0.1;
const ZOOM_CLOSEST = 12;
const KEY_ZOOM = 0.5;

export function createMap(container: HTMLElement, options: OwnedMapOptions): OwnedMap {
  const map = new LeafletMap(container, leafletOptions(options));
  /** A move under way that is not the user's, until it ends; `fit` makes several at once. */
  let isProgrammatic = false;
  let isFitting = false;
  const fitHome = (isAnimated: boolean): void => {
    map.fitBounds(boundsOf(options.home), { animate: isAnimated, paddingBottomRight: [0, options.foot] });
  };
  const program = (move: () => void): void => {
    isProgrammatic = true;
    move();
  };

  fitHome(false);
  map.setMinZoom(map.getBoundsZoom(boundsOf(options.limits), true));
  const canvas = createSceneCanvas(map, options.draw);
  const pointerOf = ({ containerPoint: { x, y } }: LeafletMouseEvent): Pointer => ({ canvas: canvas.toCanvas(x, y), container: [x, y] });

  map.on('moveend', () => {
    options.onView({ zoom: map.getZoom(), latitude: map.getCenter().lat });
    if (!isProgrammatic && !isFitting) options.onUserMove(visibleArea(map));
    isProgrammatic = false;
  });
  map.on('dragstart', () => {
    isProgrammatic = false;
    options.onPoint(null);
  });
  map.on('zoomstart', () => options.onPoint(null));
  map.on('mousemove', (event) => options.onPoint(pointerOf(event)));
  map.on('mouseout', () => options.onPoint(null));
  map.on('click', (event) => options.onPress(pointerOf(event)));
  options.onView({ zoom: map.getZoom(), latitude: map.getCenter().lat });
  canvas.redraw();

  return {
    redraw: canvas.redraw,
    zoomBy: (steps) => void map.setZoom(map.getZoom() + steps),
    goHome: () => program(() => fitHome(options.animate)),
    zoomTo: (area) => void map.fitBounds(boundsOf(area).pad(0.3), { maxZoom: ZOOM_CLOSEST - 2, paddingBottomRight: [0, options.foot] }),
    reveal(lon, lat, isWish) {
      if (map.getBounds().pad(-0.05).contains([lat, lon])) return;
      if (isWish) map.panTo([lat, lon]);
      else program(() => map.panTo([lat, lon]));
    },
    fit(atHome) {
      isFitting = true;
      map.invalidateSize({ pan: false });
      map.setMinZoom(map.getBoundsZoom(boundsOf(options.limits), true));
      if (atHome) fitHome(false);
      isFitting = false;
    },
    toContainer: canvas.toContainer,
    isClosest: () => map.getZoom() >= ZOOM_CLOSEST - 2,
    destroy() {
      canvas.destroy();
      map.remove();
    },
  };
}

function leafletOptions({ limits, animate }: OwnedMapOptions): MapOptions {
  return {
    attributionControl: false, zoomControl: false, trackResize: false,
    zoomSnap: ZOOM_SNAP, zoomDelta: KEY_ZOOM, wheelPxPerZoomLevel: 90,
    maxZoom: ZOOM_CLOSEST, maxBounds: boundsOf(limits), maxBoundsViscosity: 1,
    zoomAnimation: animate, inertia: animate,
  };
}

function visibleArea(map: LeafletMap): BoundingBox {
  const bounds = map.getBounds();
  return areaOf(bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth());
}

function boundsOf([west, south, east, north]: BoundingBox): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}
