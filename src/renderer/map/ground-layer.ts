/** The ground under moving clusters, kept as a picture so that a frame of a brush draws nothing but the clusters. */
import { paint } from '#shared/cartography/canvas';
import type { MapScene } from '#shared/cartography/map-scene';
import type { Theme } from '#shared/cartography/palette';
import { sharpContext } from '../desk/sharp-canvas.ts';
import type { Frame } from './frame.ts';
import { type SceneData, sceneOf } from './map-scene.ts';

export interface GroundLayer {
  /** Draws the ground, made anew only where something but the obstacles has changed, or where `isSettled` and these have. */
  draw(context: CanvasRenderingContext2D, data: SceneData, theme: Theme, frame: Frame, isSettled: boolean): MapScene;
}

export function createGroundLayer(): GroundLayer {
  const canvas = document.createElement('canvas');
  let kept: { readonly key: readonly unknown[]; readonly obstacles: SceneData['obstacles']; readonly scene: MapScene } | null = null;
  return {
    draw(context, data, theme, frame, isSettled) {
      const { width, height, zoom, origin: [left, top] } = frame;
      const key = [data.events[0], data.basemap, data.lang, data.selected, theme, width, height, zoom, left, top, window.devicePixelRatio];
      const isSame = kept !== null && key.every((part, index) => kept?.key[index] === part) && (!isSettled || kept.obstacles === data.obstacles);
      if (!kept || !isSame) {
        const scene = sceneOf(data, frame);
        const own = sharpContext(canvas, width, height);
        if (own) paint(own, scene.shapes, theme);
        kept = { key, obstacles: data.obstacles, scene };
      }
      context.drawImage(canvas, 0, 0, width, height);
      return kept.scene;
    },
  };
}
