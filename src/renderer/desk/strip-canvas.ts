/** A canvas that fills its host, drawn anew after every change of size. */
import { sharpContext } from './sharp-canvas.ts';

export interface StripCanvas {
  readonly element: HTMLCanvasElement;
  /** Draws at the next animation frame; several requests make one drawing. */
  redraw(): void;
  destroy(): void;
}

export type DrawStrip = (context: CanvasRenderingContext2D, width: number, height: number) => void;

export function createStripCanvas(host: HTMLElement, draw: DrawStrip): StripCanvas {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  host.append(canvas);
  let request = 0;

  const drawNow = (): void => {
    request = 0;
    const { clientWidth: width, clientHeight: height } = host;
    const context = width > 0 && height > 0 ? sharpContext(canvas, width, height) : null;
    if (context) draw(context, width, height);
  };
  const redraw = (): void => {
    request ||= requestAnimationFrame(drawNow);
  };
  const observer = new ResizeObserver(redraw);
  observer.observe(host);
  void document.fonts.ready.then(redraw);

  return {
    element: canvas,
    redraw,
    destroy() {
      cancelAnimationFrame(request);
      observer.disconnect();
      canvas.remove();
    },
  };
}
