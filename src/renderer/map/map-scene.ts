/** The shared map scene, set into the page: its frame, and the parts of it that controls cover. */
import type { Basemap } from '#shared/cartography/basemap';
import type { Box } from '#shared/cartography/labels';
import { mapScene, pick, type MapScene } from '#shared/cartography/map-scene';
import type { Hit } from '#shared/cartography/marks';
import { plexWidth } from '#shared/cartography/type-width';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { FOOT, projectorOf, type Frame } from './frame.ts';

export type { MapScene } from '#shared/cartography/map-scene';
export type MapHit = Hit;

export interface SceneData {
  readonly events: readonly EventRecord[];
  readonly basemap: Basemap;
  readonly lang: Language;
  readonly selected: string | null;
}

export function sceneOf({ events, basemap, lang, selected }: SceneData, frame: Frame): MapScene {
  return mapScene({
    basemap,
    events,
    lang,
    selectedId: selected,
    view: frame,
    project: projectorOf(frame),
    measure: plexWidth,
    reserved: coveredBoxes(frame),
  });
}

export function hitAt({ hits }: MapScene, x: number, y: number): MapHit | null {
  return pick(hits, [x, y]);
}

/** Sizes of what stands on the map (see map-panel.module.css), in pixels from the visible edges. */
const CONTROLS = { width: 52, height: 122 };
const TALLY = { width: 180, height: 90 };
const SCALE = { width: 170, height: 90 };

function coveredBoxes({ width, height, margin: [marginX, marginY] }: Frame): Box[] {
  const [left, top, right, bottom] = [marginX, marginY, width - marginX, height - marginY];
  return [
    [right - CONTROLS.width, top, right, top + CONTROLS.height],
    [right - TALLY.width, bottom - TALLY.height, right, bottom],
    [left, bottom - FOOT, right, bottom],
    [left, bottom - SCALE.height, left + SCALE.width, bottom],
  ];
}
