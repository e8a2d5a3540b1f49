/** The timeline's canvas: draws what it is given, and tells what pointer and wheel did to it. */
import { paint } from '#shared/cartography/canvas';
import type { TimeAxis } from '#shared/cartography/time-axis';
import type { ClosedDayRange } from '#shared/domain/when';
import type { Window } from './window.ts';
import { attachGestures, type Surface } from './gestures.ts';
import { createStripCanvas } from '../desk/strip-canvas.ts';
import { hitAt, stripScene, type StripData, type StripHit, type StripScene } from './strip-scene.ts';

export type { StripHit } from './strip-scene.ts';

export interface StripEvents {
  onBrush(brush: ClosedDayRange | null): void;
  onBrushEnd(): void;
  onWindow(window: Window): void;
  onHover(hit: StripHit | null): void;
  onSelect(id: string): void;
}

export interface Strip {
  update(data: StripData): void;
  destroy(): void;
}

const NOWHERE: TimeAxis = { window: { from: 0, to: 0 }, left: 0, right: 1 };

export function createStrip(host: HTMLElement, events: StripEvents): Strip {
  let data: StripData | null = null;
  let scene: StripScene | null = null;
  let hovered: StripHit | null = null;

  const canvas = createStripCanvas(host, (context, width, height) => {
    if (!data) return;
    scene = stripScene(data, width, height);
    paint(context, scene.shapes, data.theme);
  });
  const surface = (): Surface => ({
    axis: scene?.axis ?? NOWHERE,
    axisTop: scene?.axisTop ?? 0,
    brush: data?.brush ?? null,
    limits: data?.limits ?? NOWHERE.window,
  });
  const setHovered = (hit: StripHit | null): void => {
    if (hit === hovered) return;
    hovered = hit;
    events.onHover(hit);
  };
  const detach = attachGestures(host, surface, {
    onBrush: events.onBrush,
    onBrushEnd: events.onBrushEnd,
    onWindow: events.onWindow,
    onPoint(at) {
      const hit = at && scene && hitAt(scene, at.x, at.y);
      if (hit) host.style.cursor = 'pointer';
      setHovered(hit);
    },
    onPress(x, y) {
      const hit = scene && hitAt(scene, x, y);
      if (hit) events.onSelect(nextOf(hit.ids, data?.selected ?? null));
      return hit !== null;
    },
  });

  return {
    update(next) {
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
