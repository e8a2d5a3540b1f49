/** A drag of the map as a pointer makes it, so that Leaflet goes its whole way. */
import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

export interface Drag {
  moveTo(x: number, y: number): void;
  release(): void;
}

export function startDrag(map: LeafletMap, x: number, y: number): Drag {
  const target = map.getPane('overlayPane')?.querySelector('canvas') ?? map.getContainer();
  let at = { clientX: x, clientY: y };
  const send = (to: EventTarget, type: string): void => void to.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...at }));
  send(target, 'mousedown');
  return {
    moveTo: (clientX, clientY) => {
      at = { clientX, clientY };
      send(document, 'mousemove');
    },
    release: () => send(document, 'mouseup'),
  };
}
