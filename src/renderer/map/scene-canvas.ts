/** One canvas under Leaflet's control: it pans and zooms with the map and is drawn anew once the map has come to rest. */
import { DomUtil, type LatLng, type Map as LeafletMap, type ZoomAnimEvent } from 'leaflet/dist/leaflet-src.esm.js';
import type { Point } from '#shared/cartography/shape';
import { sharpContext } from '../desk/sharp-canvas.ts';
import { areaOf, hasDrifted, marginOf, type Frame } from './frame.ts';

export interface SceneCanvas {
  /** Draws at the next animation frame; several requests make one drawing. */
  redraw(): void;
  /** Pixels of the canvas under a point of the map's container, wherever a pan has carried the canvas. */
  toCanvas(containerX: number, containerY: number): Point;
  /** The way back: where a pixel of the canvas stands in the map's container. */
  toContainer(point: Point): Point;
  destroy(): void;
}

export function createSceneCanvas(
  map: LeafletMap,
  draw: (context: CanvasRenderingContext2D, frame: Frame) => void,
): SceneCanvas {
  const canvas = DomUtil.create('canvas', 'leaflet-zoom-animated', map.getPanes().overlayPane);
  canvas.setAttribute('aria-hidden', 'true');
  const drawing = { center: map.getCenter(), zoom: map.getZoom(), margin: marginOf(0, 0), request: 0 };

  const drawNow = (): void => {
    cancelAnimationFrame(drawing.request);
    drawing.request = 0;
    const frame = place(map, canvas, drawing);
    const context = sharpContext(canvas, frame.width, frame.height);
    if (context) draw(context, frame);
  };
  const redraw = (): void => {
    drawing.request ||= requestAnimationFrame(drawNow);
  };
  const onMove = (): void => {
    const moved = map.latLngToContainerPoint(drawing.center).subtract(map.getSize().divideBy(2));
    if (map.getZoom() === drawing.zoom && hasDrifted([moved.x, moved.y], drawing.margin)) redraw();
  };
  const onZoomAnimation = ({ center, zoom }: ZoomAnimEvent): void => stretch(map, canvas, drawing, center, zoom);
  const onZoom = (): void => stretch(map, canvas, drawing, map.getCenter(), map.getZoom());

  map.on({ move: onMove, moveend: drawNow, viewreset: drawNow, zoomanim: onZoomAnimation, zoom: onZoom });
  return {
    redraw,
    toCanvas(x, y) {
      const { x: left, y: top } = map.layerPointToContainerPoint(DomUtil.getPosition(canvas));
      return [x - left, y - top];
    },
    toContainer([x, y]) {
      const { x: left, y: top } = map.layerPointToContainerPoint(DomUtil.getPosition(canvas));
      return [x + left, y + top];
    },
    destroy() {
      cancelAnimationFrame(drawing.request);
      map.off({ move: onMove, moveend: drawNow, viewreset: drawNow, zoomanim: onZoomAnimation, zoom: onZoom });
      canvas.remove();
    },
  };
}

interface Drawing {
  center: LatLng;
  zoom: number;
  margin: Point;
}

/** Sizes the canvas to the view and its margin, puts it there, and notes what the drawing will stand for. */
function place(map: LeafletMap, canvas: HTMLCanvasElement, drawing: Drawing): Frame {
  const size = map.getSize();
  const margin = marginOf(size.x, size.y);
  const [width, height] = [size.x + 2 * margin[0], size.y + 2 * margin[1]];
  Object.assign(drawing, { center: map.getCenter(), zoom: map.getZoom(), margin });
  DomUtil.setPosition(canvas, map.containerPointToLayerPoint([-margin[0], -margin[1]]));
  const corner = map.project(drawing.center, drawing.zoom).subtract(size.divideBy(2)).subtract([margin[0], margin[1]]);
  const northWest = map.unproject(corner, drawing.zoom);
  const southEast = map.unproject(corner.add([width, height]), drawing.zoom);
  return {
    width,
    height,
    margin,
    zoom: drawing.zoom,
    origin: [corner.x, corner.y],
    bbox: areaOf(northWest.lng, southEast.lat, southEast.lng, northWest.lat),
  };
}

/** Stretches the last drawing to another view, as Leaflet's own canvas does while a zoom is under way. */
function stretch(map: LeafletMap, canvas: HTMLCanvasElement, drawing: Drawing, center: LatLng, zoom: number): void {
  const scale = map.getZoomScale(zoom, drawing.zoom);
  const half = map.getSize().divideBy(2);
  const drawn = map
    .project(drawing.center, zoom)
    .subtract(half.add([drawing.margin[0], drawing.margin[1]]).multiplyBy(scale));
  const seen = map.project(center, zoom).subtract(half).add(DomUtil.getPosition(map.getPanes().mapPane));
  DomUtil.setTransform(canvas, drawn.subtract(seen).round(), scale);
}
