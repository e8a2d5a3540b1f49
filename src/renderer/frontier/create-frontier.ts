/** The strip's canvas: draws what it is given, and tells what pointer and wheel did to it. */
import { paint } from '#shared/cartography/canvas';
import type { Brush } from '#shared/cartography/frontier-brush';
import type { FrontierScene } from '#shared/cartography/frontier-scene';
import type { Hit } from '#shared/cartography/marks';
import type { Point } from '#shared/cartography/shape';
import { createStripCanvas } from '../desk/strip-canvas.ts';
import { attachGestures, type Surface } from './gestures.ts';
import { hitAt, hoverShapes, isSameScene, stripScene, type StripData } from './strip-scene.ts';
import type { StripWindow } from './window.ts';

export interface FrontierEvents {
  onBrush(brush: Brush): void;
  /** A press beside all marks. */
  onClear(): void;
  onWindow(window: StripWindow): void;
  onHover(hit: Hit | null): void;
  onSelect(id: string): void;
}

export interface FrontierCanvas {
  update(data: StripData): void;
  destroy(): void;
}

export function createFrontier(host: HTMLElement, events: FrontierEvents): FrontierCanvas {
  let data: StripData | null = null;
  let drawn: { readonly data: StripData; readonly scene: FrontierScene; readonly width: number; readonly height: number } | null = null;
  let hovered: Hit | null = null;

  const sceneOf = (current: StripData, width: number, height: number): FrontierScene => {
    if (drawn?.width === width && drawn.height === height && isSameScene(drawn.data, current)) return drawn.scene;
    drawn = { data: current, scene: stripScene(current, width, height), width, height };
    return drawn.scene;
  };
  const canvas = createStripCanvas(host, (context, width, height) => {
    if (!data) return;
    const scene = sceneOf(data, width, height);
    paint(context, [...scene.shapes, ...hoverShapes(scene, data.hovered)], data.theme);
  });
  const surface = (): Surface | null => (data && drawn ? { axes: drawn.scene.axes, limits: data.limits } : null);
  const hitUnder = (at: Point | null): Hit | null => (at && drawn ? hitAt(drawn.scene, at) : null);
  const setHovered = (hit: Hit | null): void => {
    if (hit?.id === hovered?.id) return;
    hovered = hit;
    events.onHover(hit);
  };
  const detach = attachGestures(host, surface, {
    onBrush: events.onBrush,
    onWindow: events.onWindow,
    onPoint(at) {
      const hit = hitUnder(at);
      if (hit) host.style.cursor = 'pointer';
      setHovered(hit);
    },
    onPress(at) {
      const hit = hitUnder(at);
      if (hit) events.onSelect(nextOf(hit.ids, data?.selected ?? null));
      else events.onClear();
    },
    onDoublePress(at) {
      if (data && !hitUnder(at)) events.onWindow(data.limits);
    },
  });
  return {
    update(next) {
      // What moved away from under a still pointer is no longer hovered.
      if (data && data.window !== next.window) setHovered(null);
      data = next;
      canvas.redraw();
    },
    destroy() {
      detach();
      canvas.destroy();
    },
  };
}

/** Pressing a stack again and again goes through it. */
function nextOf(ids: readonly string[], selected: string | null): string {
  const index = selected === null ? -1 : ids.indexOf(selected);
  return ids[(index + 1) % ids.length] ?? '';
}
